// Reads the student of one line, all but the number.

import { isMailAddress } from '../guardian/mail-address';
import type { Student } from '../schema/tabs';
import { readAddresses } from './addresses';
import type { FileLine } from './file-line';
import { isOddForAge, readGrade } from './grade';
import { isBlank, tidy } from './plain-words';
import { warn } from './sentences';
import { addNote } from './staff-notes';
import { readStatus } from './status-words';
import { readAreas } from './strength-areas';
import { joinName, type StudentName, splitName } from './student-name';
import { readDate } from './written-date';

export interface ReadStudent {
  readonly student: Omit<Student, 'studentId'>;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** The name on a line; both parts are '' where it has none. */
export const nameOnLine = (line: FileLine): StudentName => {
  const [first, last] = [line.read('firstName'), line.read('lastName')];
  if (!isBlank(first) || !isBlank(last)) return joinName(first, last);
  return splitName(line.read('studentName'));
};

const readBirthDate = (text: string, today: string, warnings: string[]): string | null => {
  if (isBlank(text)) return null;
  const date = readDate(text, { latest: today });
  if (date === null) warnings.push(warn.badDate('birth date', text.trim()));
  if (date === null || date <= today) return date;
  warnings.push(warn.futureBirth(text.trim()));
  return null;
};

const readReview = (text: string, warnings: string[]): string | null => {
  if (isBlank(text)) return null;
  const date = readDate(text, 'coming');
  if (date === null) warnings.push(warn.badDate('review date', text.trim()));
  return date;
};

const gradeOnLine = (text: string, warnings: string[]): string => {
  if (isBlank(text)) {
    warnings.push(warn.noGrade);
    return '';
  }
  const grade = readGrade(text);
  if (grade === null) warnings.push(warn.unknownGrade(text.trim()));
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
    warnings.push(warn.oddGrade(grade, birthDate));
  }
  const { status, keepWord, known } = readStatus(line.read('status'));
  if (!known) warnings.push(warn.unknownStatus(line.read('status').trim()));
  const teachers = readAddresses(line.read('teachers'));
  const unclear = [...teachers.addresses.filter((one) => !isMailAddress(one)), ...teachers.leftOut];
  warnings.push(...unclear.map(warn.notATeacherAddress));
  const written = line.read('staffNotes');
  const notes = [
    ...(isBlank(written) ? [] : [written.trim()]),
    ...(keepWord ? [`Status in the file: ${line.read('status').trim()}`] : []),
  ];
  const student = {
    firstName: name.firstName,
    lastName: name.lastName,
    preferredName: tidy(line.read('preferredName')) || name.preferredName,
    grade,
    school: tidy(line.read('school')),
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
