// The words that schools use for grades, statuses and areas of giftedness, read into the caseload's.
import { ageOn } from '../../core/calendar-date';
import type { Student } from '../../schema/tabs';
import { normalizeWords } from './normalize-words';

/** The areas of Colorado's rule 1 CCR 301-8, 12.01(16), in the words that districts use. */
const areas = [
  'General Intellectual Ability',
  'Reading',
  'Writing',
  'Mathematics',
  'Science',
  'Social Studies',
  'World Language',
  'Visual Arts',
  'Performing Arts',
  'Music',
  'Dance',
  'Psychomotor',
  'Leadership',
  'Creative/Productive Thinking',
] as const;

const otherNames: Readonly<Record<string, string>> = {
  math: 'Mathematics',
  maths: 'Mathematics',
  gia: 'General Intellectual Ability',
  'world languages': 'World Language',
  'visual art': 'Visual Arts',
  'performing art': 'Performing Arts',
  'creative or productive thinking': 'Creative/Productive Thinking',
  'creative and productive thinking': 'Creative/Productive Thinking',
};

const knownArea = (text: string): string | null => {
  const words = normalizeWords(text);
  return areas.find((area) => normalizeWords(area) === words) ?? otherNames[words] ?? null;
};

/** "math" -> "Mathematics"; an area that is not known stays as typed. */
export const nameArea = (text: string): string => knownArea(text) ?? text.trim();

/**
 * A slash stands between areas or inside one: "Creative/Productive Thinking / Reading". The
 * longest run of parts that makes a known area is one; a bare slash between unknown parts stays.
 */
const splitSlashes = (text: string): readonly string[] => {
  const parts = text.split('/').map((part) => part.trim());
  const found: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let length = parts.length - at;
    while (length > 1 && knownArea(parts.slice(at, at + length).join('/')) === null) length -= 1;
    found.push(parts.slice(at, at + length).join('/'));
    at += length;
  }
  if (/\s\/\s/.test(text) || found.every((part) => knownArea(part) !== null)) return found;
  return [text];
};

/** "Music / math, Reading" -> ["Music", "Mathematics", "Reading"], each once. */
export const readAreas = (cell: string): readonly string[] => {
  const found = cell
    .split(/[;,\n|]/)
    .flatMap(splitSlashes)
    .map(nameArea);
  return [...new Set(found.filter((area) => area !== ''))];
};

export interface StatusReading {
  /** '' where the file does not say: a new student is then Identified, another keeps the status. */
  readonly status: Student['status'];
  /** The file's word says more than the status does, so it is kept in Staff notes. */
  readonly keepWord: boolean;
  readonly known: boolean;
}

const understood = (status: Student['status']): StatusReading => ({
  status,
  keepWord: false,
  known: true,
});

export const readStatus = (text: string): StatusReading => {
  const words = normalizeWords(text);
  if (words === '') return understood('');
  if (
    /^(identified|id|idd|gt|gifted|gifted and talented|active|identificado|identificada)$/.test(
      words,
    )
  ) {
    return understood('Identified');
  }
  if (/^(talent|talent pool|tp|in talent pool)$/.test(words)) return understood('Talent pool');
  if (/^(exit|exited)$/.test(words)) return understood('Exited');
  if (/^(hgt|highly gifted|highly gifted and talented|hg)$/.test(words)) {
    return { status: 'Identified', keepWord: true, known: true };
  }
  if (
    /^(exit|exited|withdrawn|withdrew|moved|moved away|transferred|transferred out|left|inactive)\b/.test(
      words,
    )
  ) {
    return { status: 'Exited', keepWord: true, known: true };
  }
  return { status: '', keepWord: true, known: false };
};

const gradeWords = [
  'kindergarten',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** "08", "8th", "Gr. 8" -> "8"; "Kindergarten", "KG" -> "K"; null for anything else. */
export const readGrade = (text: string): string | null => {
  const bare = normalizeWords(text)
    .replace(/\b(grade|gr|grado)\b/g, '')
    .trim();
  if (/^(k|kg|kinder|kindergarten)$/.test(bare)) return 'K';
  if (/^(pk|pre ?k|prek|preschool|prekindergarten)$/.test(bare)) return 'PK';
  const number = /^0*(\d{1,2})(st|nd|rd|th|o|º|°)?$/.exec(bare);
  const grade = number === null ? gradeWords.indexOf(bare) : Number(number[1]);
  if (grade === 0) return 'K';
  return grade >= 1 && grade <= 12 ? String(grade) : null;
};

/** Gifted students may have skipped two grades, and others repeat one: more than that is odd. */
const YEARS_AHEAD = 2;
const YEARS_BEHIND = 2;

/**
 * A child of five on the first of September begins kindergarten, one of six first grade. The
 * school year is the one that `today` falls in; a school year ends in June.
 */
export const isOddForAge = (grade: string, birthDate: string, today: string): boolean => {
  const gradeNumber = grade === 'PK' ? -1 : grade === 'K' ? 0 : Number(grade);
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '07-01' ? 1 : 0);
  const usual = gradeNumber + 5;
  const age = ageOn(birthDate, `${year}-09-01`);
  // A child whose birthday falls in autumn is a year older by the same rule.
  return (
    Number.isInteger(gradeNumber) && (age < usual - YEARS_AHEAD || age > usual + 1 + YEARS_BEHIND)
  );
};
