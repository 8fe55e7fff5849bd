// Reads the student of one line, all but the number.

import { isMailAddress } from '../../caseload/domain/mail-address';
import { hash32 } from '../../core/hash32';
import { type Failure, failure } from '../../rpc/result';
import type { Student } from '../../schema/tabs';
import { readAddresses } from './addresses';
import type { FileLine } from './file-line';
import { isBlank, normalizeWords, oneLine } from './normalize-words';
import { isOddForAge, readAreas, readGrade, readStatus } from './school-words';
import { addNote } from './staff-notes';
import { readDate } from './written-date';

export interface StudentName {
  readonly firstName: string;
  readonly lastName: string;
  /** A short name that stood in brackets or quotation marks; '' without one. */
  readonly preferredName: string;
  readonly warnings: readonly Failure[];
}

const inMarks = /[("“]\s*([^()"“”]+?)\s*[)"”]/;

/**
 * "García Márquez, Zoë" and "Zoë Márquez". Without a comma the last word is taken as the last
 * name, which is wrong for two last names: with more than two words a warning says what was read.
 */
export const splitName = (cell: string): StudentName => {
  const preferredName = oneLine(inMarks.exec(cell)?.[1] ?? '');
  const name = oneLine(cell.replace(inMarks, ' '));
  const comma = name.indexOf(',');
  if (comma >= 0) {
    const lastName = oneLine(name.slice(0, comma));
    const firstName = oneLine(name.slice(comma + 1));
    const alone = lastName === '' || firstName === '';
    const warnings = alone ? [failure('one name', lastName || firstName)] : [];
    return { firstName, lastName, preferredName, warnings };
  }
  const words = name === '' ? [] : name.split(' ');
  const lastName = words.length > 1 ? (words.at(-1) ?? '') : '';
  const firstName = words.slice(0, Math.max(1, words.length - 1)).join(' ');
  if (words.length === 1) {
    return { firstName, lastName, preferredName, warnings: [failure('one name', name)] };
  }
  const warnings = words.length > 2 ? [failure('name guessed', firstName, lastName)] : [];
  return { firstName, lastName, preferredName, warnings };
};

/** The name from columns of its own, where the file has them. */
const joinName = (first: string, last: string): StudentName => {
  const [firstName, lastName] = [oneLine(first), oneLine(last)];
  const alone = firstName === '' || lastName === '';
  const warnings = alone ? [failure('one name', firstName || lastName)] : [];
  return { firstName, lastName, preferredName: '', warnings };
};

const DIGITS = 6;

/** What makes two lines the same student when numbers do not tell. */
export const identityKey = (name: string, birthDate: string | null): string =>
  `${normalizeWords(name)}|${birthDate ?? ''}`;

/** "NEW-" and six letters or digits; `taken` by another student gives the next one. */
export const newStudentId = (identity: string, taken: (id: string) => boolean): string => {
  for (let attempt = 0; ; attempt += 1) {
    const digits = (
      hash32(attempt === 0 ? identity : `${identity}|${attempt}`) %
      36 ** DIGITS
    ).toString(36);
    const id = `NEW-${digits.toUpperCase().padStart(DIGITS, '0')}`;
    if (!taken(id)) return id;
  }
};

export interface ReadStudent {
  readonly student: Omit<Student, 'studentId'>;
  readonly notes: readonly string[];
  readonly warnings: readonly Failure[];
}

/** The name on a line; both parts are '' where it has none. */
export const nameOnLine = (line: FileLine): StudentName => {
  const [first, last] = [line.read('firstName'), line.read('lastName')];
  if (!isBlank(first) || !isBlank(last)) return joinName(first, last);
  return splitName(line.read('studentName'));
};

const readBirthDate = (text: string, today: string, warnings: Failure[]): string | null => {
  if (isBlank(text)) return null;
  const date = readDate(text, { latest: today });
  if (date === null) warnings.push(failure('unreadable date', 'birthDate', text.trim()));
  if (date === null || date <= today) return date;
  warnings.push(failure('birth date to come', text.trim()));
  return null;
};

const readReview = (text: string, warnings: Failure[]): string | null => {
  if (isBlank(text)) return null;
  const date = readDate(text, 'coming');
  if (date === null) warnings.push(failure('unreadable date', 'reviewDue', text.trim()));
  return date;
};

const gradeOnLine = (text: string, warnings: Failure[]): string => {
  if (isBlank(text)) {
    warnings.push(failure('no grade'));
    return '';
  }
  const grade = readGrade(text);
  if (grade === null) warnings.push(failure('unknown grade', text.trim()));
  return grade ?? text.trim();
};

/** `today`: "2026-08-17". */
export const readStudent = (line: FileLine, today: string): ReadStudent => {
  const warnings = [...line.warnings];
  const name = nameOnLine(line);
  warnings.push(...name.warnings);
  const grade = gradeOnLine(line.read('grade'), warnings);
  const birthDate = readBirthDate(line.read('birthDate'), today, warnings);
  if (birthDate !== null && isOddForAge(grade, birthDate, today)) {
    warnings.push(failure('odd grade', grade, birthDate));
  }
  const { status, keepWord, known } = readStatus(line.read('status'));
  if (!known) warnings.push(failure('unknown status', line.read('status').trim()));
  const teachers = readAddresses(line.read('teachers'));
  const unclear = [...teachers.addresses.filter((one) => !isMailAddress(one)), ...teachers.leftOut];
  warnings.push(...unclear.map((one) => failure('no teacher address', one)));
  const written = line.read('staffNotes');
  const notes = [
    ...(isBlank(written) ? [] : [written.trim()]),
    ...(keepWord ? [`Status in the file: ${line.read('status').trim()}`] : []),
  ];
  const student = {
    firstName: name.firstName,
    lastName: name.lastName,
    preferredName: oneLine(line.read('preferredName')) || name.preferredName,
    grade,
    school: oneLine(line.read('school')),
    areas: readAreas(line.read('areas')),
    status,
    birthDate,
    strengths: [line.read('strengths'), line.read('strengthsAndInterests')]
      .filter((text) => text !== '')
      .join('\n'),
    interests: line.read('interests'),
    teachers: [...teachers.addresses, ...teachers.leftOut],
    reviewDue: readReview(line.read('reviewDue'), warnings),
    staffNotes: notes.reduce(addNote, ''),
  };
  return { student, notes, warnings };
};
