// Works out which teachers are due an email: once a day at a click, once a term by the clock.
import { addDays, type CalendarDate } from '../../core/calendar-date';
import { isUnfinished } from '../../mailing/domain/ledger';
import type { Delivery } from '../../schema/tabs';
import { dayOfTeacherMail, type TeacherMailKind, teacherMailName } from './teacher-mail';

/** A term's page goes out within so many days of its first day, and what was left over, too. */
const daysOfGrace = 14;

/** The clock finishes what was begun and, where a term has begun, emails its pages. */
export type TeacherMailTrigger =
  | { readonly by: 'click' }
  | { readonly by: 'clock'; readonly term: CalendarDate | null };

export interface TeacherMailPlan {
  readonly day: CalendarDate;
  readonly deliveryId: string;
  readonly ledgerRow: Delivery | null;
}

export interface TeacherLedger {
  readonly rows: readonly Delivery[];
  /** Rows that nobody can read: what they name counts as sent. */
  readonly unreadIds: readonly string[];
  readonly today: CalendarDate;
}

/** The term that began today or less than two weeks ago; null when there is none. */
export const freshTerm = (
  terms: readonly CalendarDate[],
  today: CalendarDate,
): CalendarDate | null =>
  [...terms].reverse().find((day) => day <= today && today < addDays(day, daysOfGrace)) ?? null;

/**
 * The email to be sent to a teacher now; null when none is. A click also sends again what it finds
 * failed or uncertain of the same day: whoever clicks has been shown so.
 */
export function planTeacherMails(
  kind: TeacherMailKind,
  email: string,
  trigger: TeacherMailTrigger,
  ledger: TeacherLedger,
): TeacherMailPlan | null {
  const { today } = ledger;
  const dayOf = (deliveryId: string) => dayOfTeacherMail(deliveryId, kind, email);
  const [latest] = ledger.rows
    .flatMap((ledgerRow) => {
      const { deliveryId } = ledgerRow;
      const day = dayOf(deliveryId);
      return day === null ? [] : [{ day, deliveryId, ledgerRow }];
    })
    .sort((one, other) => (one.day < other.day ? 1 : -1));
  const anew = (day: CalendarDate): TeacherMailPlan | null =>
    ledger.unreadIds.some((id) => (dayOf(id) ?? '') >= day)
      ? null
      : { day, deliveryId: teacherMailName(kind, day, email).deliveryId, ledgerRow: null };
  const row = latest?.ledgerRow;

  if (trigger.by === 'clock') {
    const { term } = trigger;
    if (latest && row && isUnfinished(row) && today < addDays(latest.day, daysOfGrace))
      return latest;
    const isDue = kind === 'page' && term !== null && (!latest || latest.day < term);
    return isDue ? anew(term) : null;
  }
  if (!latest || !row) return anew(today);
  if (row.state === 'Queued') return latest;
  const isOfToday = latest.day >= today || row.at?.slice(0, 10) === today;
  if (!isOfToday) return anew(today);
  return row.state === 'Sent' ? null : latest;
}
