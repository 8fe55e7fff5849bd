// What is wrong with a change of a guardian, and what has to be asked before it is written.
import { isMailAddress } from '../../caseload/domain/mail-address';
import { studentName } from '../../caseload/domain/names';
import { type CalendarDate, isCalendarDate } from '../../core/calendar-date';
import { normalizeText } from '../../core/normalize-text';
import { readLanguage } from '../../core/read-language';
import { type Failure, failure } from '../../rpc/result';
import type { Guardian, Student } from '../../schema/tabs';
import {
  type GuardianChange,
  type GuardianField,
  type GuardianQuestion,
  restrictions,
} from './guardian-fields';

/** What is wrong with what was written, by the field it is about. */
export function problemsOf(
  { was, now }: Pick<GuardianChange, 'was' | 'now'>,
  today: CalendarDate,
): readonly Failure[] {
  const isNew = (field: GuardianField) => was[field] !== now[field];
  const until = /^paused until (.*)$/i.exec(now.digest)?.[1];
  const problems: readonly (readonly [GuardianField, Failure | false])[] = [
    [
      'email',
      now.email !== '' && !isMailAddress(now.email) && failure('not an address', now.email),
    ],
    [
      'language',
      readLanguage(now.language).kind === 'unknown' && failure('language not known', now.language),
    ],
    [
      'digest',
      until !== undefined &&
        !(isCalendarDate(until) && until > today) &&
        failure('day not to come', until),
    ],
  ];
  return problems.flatMap(([field, problem]) =>
    problem !== false && isNew(field) ? [{ ...problem, field }] : [],
  );
}

export interface Addresses {
  readonly guardians: readonly Guardian[];
  readonly students: readonly Student[];
  readonly specialists: readonly string[];
}

/** Domains under which anybody gets an address. */
const forEverybody = /@(gmail|outlook|hotmail|live|yahoo|icloud|aol|proton(mail)?)\.\w+$/;

/** What has to be asked, unless the person has agreed to it. */
export function questionsFor(
  { was, now, agreed }: GuardianChange,
  guardian: Guardian,
  student: Student,
  addresses: Addresses,
): readonly GuardianQuestion[] {
  const isNewAddress = now.email !== '' && normalizeText(now.email) !== normalizeText(was.email);
  const sharers = isNewAddress ? sharersOf(now.email, guardian, addresses) : [];
  const isSchools = isNewAddress && isOfSchool(now.email, addresses);
  const isLifted = was.contact === 'No contact' && now.contact === 'Allowed';
  const isAgain =
    normalizeText(was.digest) === 'stopped' && normalizeText(now.digest) !== 'stopped';
  const questions: readonly (GuardianQuestion | false)[] = [
    sharers.length > 0 && { kind: 'shared address', about: sharers },
    isSchools && { kind: 'school address', about: [now.email] },
    isLifted && { kind: 'contact lifted', about: restrictions(guardian, student) },
    isAgain && { kind: 'digest again', about: [] },
  ];
  return questions.flatMap((question) =>
    question !== false && !agreed.includes(question.kind) ? [question] : [],
  );
}

function sharersOf(
  email: string,
  { guardianId }: Guardian,
  { guardians, students }: Addresses,
): readonly string[] {
  const is = (other: string) => normalizeText(other) === normalizeText(email);
  return [
    ...guardians
      .filter((other) => other.guardianId !== guardianId && is(other.email))
      .map(({ name, guardianId: id, studentId }) => {
        const student = students.find((each) => each.studentId === studentId);
        return `${name || id} (${student ? studentName(student) : studentId})`;
      }),
    ...students.filter(({ studentEmail }) => is(studentEmail)).map(studentName),
  ];
}

function isOfSchool(email: string, { students, specialists }: Addresses): boolean {
  const address = normalizeText(email);
  const staff = [...specialists, ...students.flatMap(({ teachers }) => teachers)].map(
    normalizeText,
  );
  const domain = address.replace(/^.*@/, '@');
  return (
    staff.includes(address) ||
    (!forEverybody.test(address) &&
      specialists.some((each) => normalizeText(each).endsWith(domain)))
  );
}
