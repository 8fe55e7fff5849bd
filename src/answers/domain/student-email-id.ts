// How the ledger names an email that asks a student to check in.

import type { CalendarDate } from '../../core/calendar-date';
import { hash32 } from '../../core/hash32';
import type { Delivery } from '../../schema/tabs';

/** A digest's ID begins with a date, one to a teacher with "Teacher". */
const opening = 'Student check-in';

export const isStudentMail = ({ deliveryId }: Pick<Delivery, 'deliveryId'>): boolean =>
  deliveryId.startsWith(`${opening} `);

/**
 * The same day and student always give the same name, so that nothing is due twice.
 * @param day the digest day before which the student is asked
 */
export const studentMailName = (
  day: CalendarDate,
  studentId: string,
): Pick<Delivery, 'deliveryId' | 'period' | 'guardianId' | 'studentId'> => ({
  deliveryId: `${opening} ${day} ${hash32(studentId).toString(36)}`,
  period: `${opening} ${day}`,
  guardianId: `student ${studentId}`,
  studentId,
});
