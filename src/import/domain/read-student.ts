// Reads the student of one line, all but the number.
import type { Doubt } from '../../caseload/domain/doubts';
import { isMailAddress } from '../../caseload/domain/mail-address';
import { hash32 } from '../../core/hash32';
import { type Failure, failure } from '../../rpc/result';
import { toDecide } from '../../schema/choices';
import type { Student } from '../../schema/tabs';
import { readAddresses } from './addresses';
import type { CaseloadField } from './caseload-field';
import type { FileLine } from './file-line';
import { isBlank, normalizeWords, oneLine } from './normalize-words';
import { ageMatters, isGradeOnly, isOddForAge, readGrade } from './read-grade';
import { joinName, readPreferredName, type StudentName, splitName } from './read-name';
import { readAreas, readEnrollment, readStatus, type StatusReading } from './school-words';
import { addNote } from './staff-notes';
import { meantLanguage } from './words-in-file';
import { type DateOrder, isEmptyDate, mayBeOfAge, readDate, saysMore } from './written-date';

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
  /** Notes of this import's own, about what it has understood: nobody needs to judge them. */
  readonly understoodNotes: readonly string[];
  /** Whatever the line says of the student that was not understood. */
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly Failure[];
}

/** The name on a line; both parts are '' where it has none. */
export const nameOnLine = (line: FileLine): StudentName => {
  const [first, last] = [line.read('firstName'), line.read('lastName')];
  if (!isBlank(first) || !isBlank(last)) return joinName(first, last);
  return splitName(line.read('studentName'));
};

/** What the lines of the file have in common. */
export interface FileContext {
  /** "2026-08-17". */
  readonly today: string;
  /** Of the columns with dates. */
  readonly orders: Readonly<Record<'birthDate' | 'reviewDue', DateOrder>>;
}

const readBirthDate = (
  text: string,
  { today, orders }: FileContext,
  warnings: Failure[],
): string | null => {
  if (isBlank(text)) return null;
  if (isEmptyDate(text)) {
    warnings.push(failure('empty date', 'birthDate', text.trim()));
    return null;
  }
  const date = readDate(text, { latest: today }, orders.birthDate);
  if (date === null) warnings.push(failure('unreadable date', 'birthDate', text.trim()));
  if (date === null || date <= today) return date;
  warnings.push(failure('birth date to come', text.trim()));
  return null;
};

const readReview = (text: string, { orders }: FileContext, warnings: Failure[]): string | null => {
  if (isBlank(text)) return null;
  const isEmpty = isEmptyDate(text);
  const date = isEmpty ? null : readDate(text, 'coming', orders.reviewDue);
  const code = isEmpty ? 'empty date' : 'unreadable date';
  if (date === null) warnings.push(failure(code, 'reviewDue', text.trim()));
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

const statusOnLine = (line: FileLine): StatusReading => {
  const written = line.read('status');
  const decided = line.meaningOf('Status', written);
  return decided === null ? readStatus(written) : { status: decided, keepWord: false };
};

/** Kept in Staff notes, where somebody judges them: words beside a name reach no email. */
const noteOf = (words: string): string => `Beside the name: ${words}`;

export const readStudent = (line: FileLine, context: FileContext): ReadStudent => {
  const { today } = context;
  const warnings = [...line.warnings];
  const doubts = [...line.doubts];
  const doubt = (field: CaseloadField): number =>
    doubts.push({ where: line.headerOf(field), words: line.read(field) });
  const name = nameOnLine(line);
  warnings.push(...name.warnings);
  const ownColumn = readPreferredName(line.read('preferredName'), name.firstName);
  const beside = [...name.asides, ...ownColumn.asides];
  warnings.push(...beside.map((words) => failure('words beside name', words)));
  const written = line.read('grade');
  const grade = gradeOnLine(written, warnings);
  if (!isBlank(written) && readGrade(written) === null && !isGradeOnly(written)) doubt('grade');
  const birth = line.read('birthDate');
  const birthDate = readBirthDate(birth, context, warnings);
  if (birthDate !== null && isOddForAge(grade, birthDate, today)) {
    warnings.push(failure('odd grade', grade, birthDate));
  }
  const isOpen = birthDate === null && !isBlank(birth);
  if (isOpen && (ageMatters(grade) || mayBeOfAge(birth, today) || saysMore(birth)))
    doubt('birthDate');
  const { language, isUnderstood } = meantLanguage(line, line.read('homeLanguage'));
  if (!isUnderstood) {
    warnings.push(failure('unknown language', language));
    doubt('homeLanguage');
  }
  const { status, keepWord } = statusOnLine(line);
  if (status === toDecide) {
    warnings.push(failure('unknown status', line.read('status').trim()));
    doubt('status');
  }
  const enrolled = line.read('enrollment');
  const enrollment =
    line.meaningOf('Enrollment', enrolled) ?? readEnrollment(enrolled, line.headerOf('enrollment'));
  if (enrollment === toDecide) {
    warnings.push(failure('unknown enrollment', enrolled.trim()));
    doubt('enrollment');
  }
  const teachers = readAddresses(line.read('teachers'));
  const addresses = teachers.mailboxes.map(({ address }) => address);
  const broken = addresses.filter((one) => !isMailAddress(one));
  const unclear = new Set([...broken, ...teachers.leftOut, ...teachers.placeholders]);
  warnings.push(...[...unclear].map((one) => failure('no teacher address', one)));
  const typed = line.read('staffNotes');
  const understoodNotes = keepWord ? [`Status in the file: ${oneLine(line.read('status'))}`] : [];
  const notes = [
    ...(isBlank(typed) ? [] : [typed.trim()]),
    ...beside.map(noteOf),
    ...understoodNotes,
  ];
  const student = {
    firstName: name.firstName,
    lastName: name.lastName,
    preferredName: ownColumn.name || name.preferredName,
    grade,
    school: oneLine(line.read('school')),
    areas: readAreas(line.read('areas')),
    status,
    enrollment,
    birthDate,
    strengths: [line.read('strengths'), line.read('strengthsAndInterests')]
      .filter((text) => text !== '')
      .join('\n'),
    interests: line.read('interests'),
    teachers: [...new Set([...addresses, ...teachers.leftOut])],
    reviewDue: readReview(line.read('reviewDue'), context, warnings),
    staffNotes: notes.reduce(addNote, ''),
  };
  return { student, notes, understoodNotes, doubts, warnings };
};
