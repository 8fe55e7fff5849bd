// Reads a grade, from preschool to twelfth, and tells whether it goes with a birth date.
import { ageOn } from '../../core/calendar-date';
import { hasSign, normalizeWords } from '../../core/normalize-words';

const gradeWords: readonly (readonly string[])[] = [
  ['zero'],
  ['first', 'one', 'primero', 'primer', 'primera'],
  ['second', 'two', 'segundo', 'segunda'],
  ['third', 'three', 'tercero', 'tercer', 'tercera'],
  ['fourth', 'four', 'cuarto', 'cuarta'],
  ['fifth', 'five', 'quinto', 'quinta'],
  ['sixth', 'six', 'sexto', 'sexta'],
  ['seventh', 'seven', 'septimo', 'septima'],
  ['eighth', 'eight', 'octavo', 'octava'],
  ['ninth', 'nine', 'noveno', 'novena', 'freshman'],
  ['tenth', 'ten', 'decimo', 'decima', 'sophomore'],
  ['eleventh', 'eleven', 'undecimo', 'onceavo', 'decimoprimero'],
  ['twelfth', 'twelve', 'duodecimo', 'doceavo', 'decimosegundo'],
];

const kindergarten =
  /^(k|kg|k ?g|kdg|kn|kinder|kindergarten|kindergarden|k ?5|5 ?k|kf|kh|full day k|half day k|jardin( de ninos)?)$/;
const preschool =
  /^(pk|p ?k ?[345]?|pre ?k ?[345]?|ps|p ?[34]|k ?[34]|[34] ?k|tk|t ?k|ec|ece|preschool|pre school|pre ?kinder(garten)?|transitional k(indergarten)?|early childhood|preescolar|prekinder)$/;

/** "12+" is no twelfth grade. */
const isMarked = (text: string): boolean => hasSign(text) || text.includes('+');

/** "08", "8th", "Gr. 8", "7.0", "séptimo" -> "8" or "7"; "Kinder" -> "K"; null for anything else. */
export const readGrade = (text: string): string | null => {
  if (isMarked(text)) return null;
  const bare = normalizeWords(text.replace(/^\s*['’]/, '').replace(/(\d)\.0+\s*$/, '$1'))
    .replace(/\b(grade|grader|gr|grado|level)\b/g, '')
    .trim();
  if (kindergarten.test(bare)) return 'K';
  if (preschool.test(bare)) return 'PK';
  // "7/8" and "K-2" are normalized to words of their own, and no single grade.
  const number = /^g?0*(\d{1,2})(st|nd|rd|th|o|a|º|°|er|ro|do|to|mo|vo|no)?$/.exec(bare);
  const word = gradeWords.findIndex((names) => names.includes(bare));
  const grade = number === null ? word : Number(number[1]);
  if (grade === 0) return word === 0 ? null : 'K';
  return grade >= 1 && grade <= 12 ? String(grade) : null;
};

/**
 * Whether an unreadable grade says nothing but a grade: several at once, or none. Any other words in
 * the cell ("PG", "13", "graduated", "7 - see court order") are for a person to judge: the student
 * may be of age or gone.
 */
export const isGradeOnly = (text: string): boolean => {
  const words = normalizeWords(text).split(' ');
  const isGrade = (word: string) =>
    readGrade(word) !== null || /^(grade|grades|gr|grado|grados|and|to|y|a|or)$/.test(word);
  if (isMarked(text)) return /^[?\s]*$/.test(text);
  return (
    words.every(isGrade) ||
    /^(senior|junior|ungraded|ug|n a|na|none|unknown)$/.test(words.join(' '))
  );
};

/**
 * An unreadable birth date matters where the grade does not say that the student is a child: from
 * eleventh on some turn 18 within the school year, and of an unknown grade at any time.
 */
export const ageMatters = (grade: string): boolean => !/^(PK|K|[1-9]|10)$/.test(grade);

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
