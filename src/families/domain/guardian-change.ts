// What a specialist changes of a guardian in the sidebar, and what has to be asked before it is written.
import { isUndecided, openDoubts } from '../../caseload/domain/doubts';
import { isMailAddress } from '../../caseload/domain/mail-address';
import { studentName } from '../../caseload/domain/names';
import { type CalendarDate, isCalendarDate } from '../../core/calendar-date';
import { normalizeText } from '../../core/normalize-text';
import { readLanguage } from '../../core/read-language';
import { type Failure, failure } from '../../rpc/result';
import type { ContactDecision } from '../../schema/choices';
import type { Guardian, Student } from '../../schema/tabs';

export const guardianFields = ['email', 'language', 'digest', 'contact'] as const;
export type GuardianField = (typeof guardianFields)[number];

/** As a form has them; `contact` is '' while nobody has decided. */
export interface GuardianFields
  extends Readonly<Record<Exclude<GuardianField, 'contact'>, string>> {
  readonly contact: ContactDecision | '';
}

export const questionKinds = [
  'shared address',
  'school address',
  'contact lifted',
  'digest again',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface GuardianQuestion {
  readonly kind: QuestionKind;
  /** Whose the address is, too; what was decided about. */
  readonly about: readonly string[];
}

export interface GuardianChange {
  readonly guardianId: string;
  /** As the form was opened: what another person has changed since is not overwritten. */
  readonly was: GuardianFields;
  readonly now: GuardianFields;
  /** The words that stood beside Contact: others may have come since. */
  readonly words: readonly string[];
  /** What the person has been asked, and has agreed to. */
  readonly agreed: readonly QuestionKind[];
}

/** Allowed counts only as long as no words stand against it that nobody has judged. */
export function shownFields(guardian: Guardian, student: Student): GuardianFields {
  const { email, language, digest, contact } = guardian;
  if (contact === 'No contact') return { email, language, digest, contact };
  return { email, language, digest, contact: isUndecided(guardian, student) ? '' : 'Allowed' };
}

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

/** The words for which nobody may write to this guardian, judged or not. */
export const restrictions = (guardian: Guardian, student: Student): readonly string[] => [
  ...openDoubts(guardian, student),
  ...guardian.judged.split('\n').filter((line) => line.trim() !== ''),
];

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
