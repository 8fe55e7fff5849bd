// Brings a grade into the form the caseload keeps, and tells when it does not fit an age.
import { ageOn } from '../calendar/calendar-date';
import { plainWords } from './plain-words';

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
  const bare = plainWords(text)
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
 * school year is the one that `today` falls in; it turns in July.
 */
export const isOddForAge = (grade: string, birthDate: string, today: string): boolean => {
  const place = grade === 'PK' ? -1 : grade === 'K' ? 0 : Number(grade);
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '07-01' ? 1 : 0);
  const usual = place + 5;
  const age = ageOn(birthDate, `${year}-09-01`);
  // A child whose birthday falls in autumn is a year older by the same rule.
  return Number.isInteger(place) && (age < usual - YEARS_AHEAD || age > usual + 1 + YEARS_BEHIND);
};
