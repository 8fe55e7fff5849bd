// Reads the student of one line, all but the number.
import type { Doubt } from '../../caseload/domain/doubts';
import { isMailAddress } from '../../caseload/domain/mail-address';
import { hash32 } from '../../core/hash32';
import { isBlank, normalizeWords, oneLine } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import { toDecide } from '../../schema/choices';
import type { Student } from '../../schema/tabs';
import { readAddresses } from './addresses';
import type { CaseloadField } from './caseload-field';
import type { FileLine } from './file-line';
import { isSentence } from './not-names';
import { ageMatters, isGradeOnly, isOddForAge, readGrade } from './read-grade';
import { joinName, readPreferredName, type StudentName, splitName } from './read-name';
import { readProfile } from './read-profile';
import { readAreas, readEnrollment, readStatus, type StatusReading } from './school-words';
import { addNote, isMeantForStaff } from './staff-notes';
import { meantLanguage, tellsOfLeaving } from './words-in-file';
import {
  type DateOrder,
  isAgeOpen,
  isEmptyDate,
  mayBeOfAge,
  readDate,
  saysMore,
} from './written-date';

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
  /** Of the plan that runs now. */
  readonly evidenceLink: string;
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
  /** Of a column with dates. */
  readonly orderOf: (field: CaseloadField) => DateOrder;
  /** Each once. */
  readonly schools: readonly string[];
  /** The numbers of enrollment are PowerSchool's. */
  readonly isPowerSchool: boolean;
}

interface BirthDate {
  readonly date: string | null;
  /** It could not be read, and that leaves open whether the student is of age. */
  readonly isOpen: boolean;
}

const readBirthDate = (
  text: string,
  grade: string,
  { today, orderOf }: FileContext,
  warnings: Failure[],
): BirthDate => {
  if (isBlank(text)) return { date: null, isOpen: false };
  const unread = (code: 'empty date' | 'unreadable date' | 'birth date to come'): BirthDate => {
    const typed = text.trim();
    warnings.push(
      code === 'birth date to come' ? failure(code, typed) : failure(code, 'birthDate', typed),
    );
    return {
      date: null,
      isOpen: ageMatters(grade) || mayBeOfAge(text, today) || saysMore(text),
    };
  };
  if (isEmptyDate(text)) return unread('empty date');
  // One date with its day first among others says little about the way in which these are meant.
  const order = orderOf('birthDate');
  const isUnsure = order !== 'month first' && isAgeOpen(text, today);
  const date = isUnsure ? null : readDate(text, { latest: today }, order);
  if (date === null) return unread('unreadable date');
  return date <= today ? { date, isOpen: false } : unread('birth date to come');
};

/** "Mesa View - ask first" where other students go to "Mesa View". */
const goesOn = (school: string, other: string): boolean =>
  school.startsWith(other) && /^[\s*?!]*[-–—,;:/([*?!]/.test(school.slice(other.length));

const readReview = (text: string, { orderOf }: FileContext, warnings: Failure[]): string | null => {
  if (isBlank(text)) return null;
  const isEmpty = isEmptyDate(text);
  const date = isEmpty ? null : readDate(text, 'coming', orderOf('reviewDue'));
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
  const school = oneLine(line.read('school'));
  const isSchool =
    !isSentence(school) &&
    !tellsOfLeaving(school) &&
    !context.schools.some((one) => goesOn(school, one));
  if (!isSchool) doubt('school');
  for (const field of ['areas', 'teachers'] as const)
    if (isSentence(line.read(field))) doubt(field);
  for (const field of ['strengths', 'interests', 'strengthsAndInterests'] as const)
    if (isMeantForStaff(line.read(field))) doubt(field);
  const name = nameOnLine(line);
  warnings.push(...name.warnings);
  const ownColumn = readPreferredName(line.read('preferredName'), name.firstName);
  const beside = [...name.asides, ...ownColumn.asides];
  warnings.push(...beside.map((words) => failure('words beside name', words)));
  const written = line.read('grade');
  const grade = gradeOnLine(written, warnings);
  if (!isBlank(written) && readGrade(written) === null && !isGradeOnly(written)) doubt('grade');
  const birth = line.read('birthDate');
  const { date: birthDate, isOpen } = readBirthDate(birth, grade, context, warnings);
  if (birthDate !== null && isOddForAge(grade, birthDate, today)) {
    warnings.push(failure('odd grade', grade, birthDate));
  }
  if (isOpen) doubt('birthDate');
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
    line.meaningOf('Enrollment', enrolled) ?? readEnrollment(enrolled, context.isPowerSchool);
  if (enrollment === toDecide) {
    warnings.push(failure('unknown enrollment', enrolled.trim()));
    doubt('enrollment');
  }
  const teachers = readAddresses(line.read('teachers'));
  const addresses = teachers.mailboxes.map(({ address }) => address);
  const broken = addresses.filter((one) => !isMailAddress(one));
  const unclear = new Set([...broken, ...teachers.leftOut, ...teachers.placeholders]);
  warnings.push(...[...unclear].map((one) => failure('no teacher address', one)));
  const profile = readProfile(line, context.orderOf);
  const typed = line.read('staffNotes');
  const understoodNotes = keepWord ? [`Status in the file: ${oneLine(line.read('status'))}`] : [];
  const notes = [
    ...(isBlank(typed) ? [] : [typed.trim()]),
    ...beside.map(noteOf),
    ...understoodNotes,
    ...profile.notes,
  ];
  const student = {
    firstName: name.firstName,
    lastName: name.lastName,
    preferredName: ownColumn.name || name.preferredName,
    grade,
    school,
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
    studentEmail: profile.studentEmail,
    studentLanguage: profile.studentLanguage,
    identifiedOn: profile.identifiedOn,
  };
  return {
    student,
    evidenceLink: profile.evidenceLink,
    notes,
    understoodNotes: [...understoodNotes, ...profile.notes],
    doubts: [...doubts, ...profile.doubts],
    warnings: [...warnings, ...profile.warnings],
  };
};
