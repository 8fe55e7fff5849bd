// Which students are asked to check in, and when.

import { addDays, type CalendarDate, dayOfWeek } from '../../core/calendar-date';
import type { LocalTime } from '../../core/local-time';
import { normalizeText } from '../../core/normalize-text';
import { isUnfinished } from '../../mailing/domain/ledger';
import {
  comingDigestDays,
  isSchoolTime,
  type SchoolCalendar,
} from '../../schedule/domain/school-calendar';
import type { Cadence } from '../../schema/choices';
import type { Delivery, Guardian, Student } from '../../schema/tabs';
import { studentMailName } from './student-email-id';

/** In the morning, so that there is a school day to answer in. */
const firstHour = 8;

const saturday = 6;

const isSchoolDay = (day: CalendarDate, calendar: SchoolCalendar): boolean =>
  isSchoolTime(day, calendar) && dayOfWeek(day) < saturday;

/** A break is longer than this only in summer. */
const farthest = 30;

/** The last school day before a digest day; null where there is none in the same school year. */
function askDayBefore(day: CalendarDate, calendar: SchoolCalendar): CalendarDate | null {
  for (let back = 1; back <= farthest; back += 1) {
    const asked = addDays(day, -back);
    if (isSchoolDay(asked, calendar)) return asked;
  }
  return null;
}

/** The digest day about which students are to be asked now; null at any other time. */
export function digestDayToAskFor(
  now: LocalTime,
  cadence: Cadence,
  calendar: SchoolCalendar,
): CalendarDate | null {
  if (now.hour < firstHour || now.hour >= calendar.untilHour) return null;
  const [next] = comingDigestDays(now, cadence, calendar, 1);
  return next && askDayBefore(next.date, calendar) === now.date ? next.date : null;
}

export interface AskedBefore {
  readonly student: Student;
  readonly ledgerRow: Delivery | null;
}

/**
 * Whether nobody else reads what goes to a student's address.
 * @param students who may be written to
 * @param guardians whose addresses are no student's: whoever typed one there meant something else
 */
export function ownAddresses(
  students: readonly Student[],
  guardians: readonly Partial<Pick<Guardian, 'email'>>[],
): (student: Student) => boolean {
  const taken = new Map<string, number>();
  for (const { studentEmail } of students)
    taken.set(normalizeText(studentEmail), (taken.get(normalizeText(studentEmail)) ?? 0) + 1);
  const families = new Set(guardians.map(({ email = '' }) => normalizeText(email)));
  return ({ studentEmail }) => {
    const address = normalizeText(studentEmail);
    return taken.get(address) === 1 && !families.has(address);
  };
}

/** @param students who may be written to and have a goal to speak of */
export function studentsToAsk(
  day: CalendarDate,
  students: readonly Student[],
  ledger: readonly Delivery[],
): readonly AskedBefore[] {
  const rows = new Map(ledger.map((row) => [row.deliveryId, row]));
  return students.flatMap((student): readonly AskedBefore[] => {
    const row = rows.get(studentMailName(day, student.studentId).deliveryId) ?? null;
    return row === null || isUnfinished(row) ? [{ student, ledgerRow: row }] : [];
  });
}
