// Which rows of the ledger are emails to teachers, and how such an email is named.

import { isStudentMail } from '../../answers/domain/student-email-id';
import type { CalendarDate } from '../../core/calendar-date';
import { hash32 } from '../../core/hash32';
import { normalizeText } from '../../core/normalize-text';
import type { Delivery } from '../../schema/tabs';

/** The page about own students, and the link to them. */
export type TeacherMailKind = (typeof teacherMailKinds)[number];
export const teacherMailKinds = ['page', 'link'] as const;

/** Why an email to a teacher is Held, as the ledger says it. */
export type TeacherHoldReason =
  | 'No goal is shared with teachers'
  | 'A guardian of one of the students has this address, and Contact is No contact or not decided yet'
  | 'Another email domain than the specialists’: type the teacher’s name into the Teachers tab, or send it from the menu';

export interface TeacherMailName {
  readonly deliveryId: string;
  readonly period: string;
  /** Names no guardian: it only keeps the rows of different teachers apart. */
  readonly guardianId: string;
  /** Such an email is about several students. */
  readonly studentId: string;
}

/** A digest's ID begins with a date, so whatever ID a guardian has, no digest can look like this. */
export const isTeacherMail = ({ deliveryId }: Pick<Delivery, 'deliveryId'>): boolean =>
  deliveryId.startsWith('Teacher ');

/** A digest: neither to a teacher nor to a student. */
export const isFamilyMail = (row: Pick<Delivery, 'deliveryId'>): boolean =>
  !isTeacherMail(row) && !isStudentMail(row);

export const familyMailsOf = (ledger: readonly Delivery[]): readonly Delivery[] =>
  ledger.filter(isFamilyMail);

const markOfAddress = (email: string): string => hash32(normalizeText(email)).toString(36);

/**
 * The same kind, day and address always give the same name, so that nothing can be due twice.
 * @param day first day of the term, or the day on which somebody asked for the email
 */
export function teacherMailName(
  kind: TeacherMailKind,
  day: CalendarDate,
  email: string,
): TeacherMailName {
  const period = `Teacher ${kind} ${day}`;
  return {
    deliveryId: `${period} ${markOfAddress(email)}`,
    period,
    guardianId: `teacher ${markOfAddress(email)}`,
    studentId: 'own students',
  };
}

/** The day in the name of a teacher's email of this kind; null for any other email. */
export function dayOfTeacherMail(
  deliveryId: string,
  kind: TeacherMailKind,
  email: string,
): CalendarDate | null {
  const [first, itsKind, day, whose] = deliveryId.split(' ');
  return first === 'Teacher' && itsKind === kind && whose === markOfAddress(email)
    ? (day ?? null)
    : null;
}
