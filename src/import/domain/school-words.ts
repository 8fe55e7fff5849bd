// The words that schools use for statuses and areas of giftedness, read into the caseload's.

import { normalizeWords } from '../../core/normalize-words';
import { toDecide } from '../../schema/choices';
import type { Student } from '../../schema/tabs';
import { headerWords } from './header-words';

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

const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    math: 'Mathematics',
    maths: 'Mathematics',
    gia: 'General Intellectual Ability',
    'general intellectual': 'General Intellectual Ability',
    'language arts reading': 'Reading',
    'reading language arts': 'Reading',
    creativity: 'Creative/Productive Thinking',
    'creative thinking': 'Creative/Productive Thinking',
    'social study': 'Social Studies',
    performing: 'Performing Arts',
    'world languages': 'World Language',
    'visual art': 'Visual Arts',
    'performing art': 'Performing Arts',
    'creative or productive thinking': 'Creative/Productive Thinking',
    'creative and productive thinking': 'Creative/Productive Thinking',
    matematicas: 'Mathematics',
    lectura: 'Reading',
    escritura: 'Writing',
    ciencias: 'Science',
    'estudios sociales': 'Social Studies',
    'artes visuales': 'Visual Arts',
    'artes escenicas': 'Performing Arts',
    musica: 'Music',
    danza: 'Dance',
    liderazgo: 'Leadership',
    creatividad: 'Creative/Productive Thinking',
  }),
);

/** Null for what is no area by any of the names known here. */
export const areaNamed = (text: string): string | null => {
  const words = normalizeWords(text);
  return areas.find((area) => normalizeWords(area) === words) ?? otherNames.get(words) ?? null;
};

const areasOfTalent: ReadonlySet<string> = new Set<(typeof areas)[number]>([
  'Visual Arts',
  'Performing Arts',
  'Music',
  'Dance',
  'Psychomotor',
  'Leadership',
  'Creative/Productive Thinking',
]);

const otherTalents =
  /^((the )?(fine |studio )?arts?|dramatic arts|(musical )?theat(er|re)( arts)?|drama|(instrumental|vocal) music|band|orchestra|choir|arte|artes|teatro|coro|psicomotri\w+)$/;

/**
 * The kind of a goal of which nothing but the area is known: arts, leadership and creativity are talents,
 * the other areas academic. Null for what is no area by any of the names known here.
 */
export const kindOfArea = (area: string): 'Academic' | 'Talent' | null => {
  const kinds = new Set(
    readAreas(area).map((one) => {
      const named = areaNamed(one);
      if (named !== null) return areasOfTalent.has(named) ? 'Talent' : 'Academic';
      return otherTalents.test(normalizeWords(one)) ? 'Talent' : null;
    }),
  );
  // "Music, Mathematics" tells nothing of which of the two the goal is.
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
};

/** "math" -> "Mathematics"; an area that is not known stays as typed. */
export const nameArea = (text: string): string => areaNamed(text) ?? text.trim();

/**
 * A slash stands between areas or inside one: "Creative/Productive Thinking / Reading". The
 * longest run of parts that makes a known area is one; a bare slash between unknown parts stays.
 */
const splitSlashes = (text: string): readonly string[] => {
  const parts = text.split('/').map((part) => part.trim());
  const found: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let length = parts.length - at;
    while (length > 1 && areaNamed(parts.slice(at, at + length).join('/')) === null) length -= 1;
    found.push(parts.slice(at, at + length).join('/'));
    at += length;
  }
  if (/\s\/\s/.test(text) || found.every((part) => areaNamed(part) !== null)) return found;
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
}

const understood = (status: Student['status']): StatusReading => ({ status, keepWord: false });

/** A dash means nothing; a question mark means that nobody knows. */
const saysNothing = (text: string): boolean => /^[\s\p{Pd}.]*$/u.test(text);
const isAsked = (text: string): boolean => /[?¿]/.test(text) || normalizeWords(text) === '';

export const readStatus = (text: string): StatusReading => {
  const words = normalizeWords(text);
  if (saysNothing(text)) return understood('');
  if (isAsked(text)) return { status: toDecide, keepWord: false };
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
    return { status: 'Identified', keepWord: true };
  }
  if (
    /^(exit|exited|withdrawn|withdrew|moved|moved away|transferred|transferred out|left|inactive)\b/.test(
      words,
    )
  ) {
    return { status: 'Exited', keepWord: true };
  }
  return { status: toDecide, keepWord: false };
};

/** Words that mean the same in every system; letters and numbers do not. */
const enrollmentWords: Readonly<Record<Exclude<Student['enrollment'], '' | 'To decide'>, RegExp>> =
  {
    Active: /^(active|enrolled|current|currently enrolled|yes|y|true|activo|activa)$/,
    Left: /^(transferred( out)?|graduated|withdrawn|withdrew|inactive|left|exited|dropped( out)?|to ?be ?deleted|egresado|egresada)$/,
    'Not yet': /^(pre ?registered|pre ?enrolled|future|not yet|preinscrito|preinscrita)$/,
  };

/** PowerSchool's own numbers; what else has numbers numbers otherwise. */
const powerSchool: Readonly<Record<string, Student['enrollment']>> = {
  '-1': 'Not yet',
  '0': 'Active',
  '2': 'Left',
  '3': 'Left',
};

/**
 * Whether a column holds them: "Enroll_Status" by its name, "Enrollment Status" where no 1 stands in it,
 * which is a yes in other systems and makes 0 a no.
 */
export const isPowerSchoolStatus = (header: string, cells: readonly string[]): boolean => {
  const words = headerWords(header);
  return (
    /^(student )?enroll status$/.test(words) ||
    (/^(student )?enrollment status$/.test(words) && cells.every((cell) => cell.trim() !== '1'))
  );
};

export const readEnrollment = (text: string, isPowerSchool: boolean): Student['enrollment'] => {
  const words = normalizeWords(text);
  if (saysNothing(text)) return '';
  if (isAsked(text)) return toDecide;
  if (isPowerSchool && /^-?\d+$/.test(text.trim())) return powerSchool[text.trim()] ?? toDecide;
  const found = (['Active', 'Left', 'Not yet'] as const).find((each) =>
    enrollmentWords[each].test(words),
  );
  return found ?? toDecide;
};
