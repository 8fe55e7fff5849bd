// How a row of the ledger is read.

import type { CalendarDate } from '../../core/calendar-date';
import { byGuardian, groupBy } from '../../core/group-by';
import { hash32 } from '../../core/hash32';
import { normalizeText } from '../../core/normalize-text';
import { overlap, type Period, periodFromName } from '../../schedule/domain/period';
import type { DigestDay } from '../../schedule/domain/school-calendar';
import { longestId } from '../../schema/decode-cell';
import type { Delivery, Guardian } from '../../schema/tabs';

/**
 * The name of one email: the same email always has the same name, so it can never be due twice. A
 * guardian's row belongs to one child, so period and guardian name the email completely.
 */
export const digestId = (period: Period, guardianId: string): string => {
  const room = longestId - period.first.length - 1;
  const whose =
    guardianId.length <= room
      ? guardianId
      : `${guardianId.slice(0, room - 8)}#${hash32(guardianId).toString(36)}`;
  return `${period.first} ${whose}`;
};

/** A failed address is tried once more, then left to the specialist. */
export const mostAttempts = 2;

/** How often an email may have been tried and still go on by itself; 0: it never does. */
const goesOnBelow: Readonly<Record<Delivery['state'], number>> = {
  Queued: Number.POSITIVE_INFINITY,
  Sent: 0,
  Uncertain: 0,
  Failed: mostAttempts,
  Held: 0,
  '': 0,
};

const went: Readonly<Record<Delivery['state'], boolean>> = {
  Queued: false,
  Sent: true,
  Uncertain: true,
  Failed: false,
  Held: false,
  '': false,
};

/** Queued, or failed and to be tried again. */
export const isUnfinished = ({ state, attempts }: Delivery): boolean =>
  (attempts ?? 0) < goesOnBelow[state];

/** Went out, for all that is known. */
export const hasGone = ({ state }: Delivery): boolean => went[state];

/**
 * The row of a guardian's email for a period. Periods that overlap count as one, so that a
 * change of cadence in mid-period emails nobody twice: of several rows, one that went out decides.
 * Where somebody has typed over the period, the delivery ID still has it.
 */
export function ledgerRowOf(rows: readonly Delivery[], period: Period): Delivery | undefined {
  const ofPeriod = rows.filter((row) => {
    const other = periodFromName(row.period);
    return other === null
      ? row.deliveryId === digestId(period, row.guardianId)
      : overlap(other, period);
  });
  return ofPeriod.find(hasGone) ?? ofPeriod[0];
}

const dayOf = ({ at }: Delivery): CalendarDate | undefined => at?.slice(0, 10);

type Addressee = Pick<Delivery, 'studentId' | 'email'>;

const addresseeOf = ({ studentId, email }: Addressee): string =>
  `${studentId} ${normalizeText(email)}`;

export interface GoneEmail {
  readonly on: CalendarDate;
  readonly witness: 'ledger' | 'last digest';
}

/** The email of a digest day that the guardian has got; null where nothing tells of one. */
export type GoneWithoutRow = (guardian: Guardian, day: DigestDay) => GoneEmail | null;

/**
 * Finds emails of which the ledger tells nothing under the guardian's ID, because the ID was edited,
 * or the ledger was emptied: a row about the same child to the same address tells, and so does the
 * day in the guardian's own row. An email that goes out from the digest day on is of its period,
 * unless the ledger has that day's email as one of another period: before the hour of the digest
 * day, a click still sends the period before.
 */
export function goneWithoutRow(rows: readonly Delivery[], today: CalendarDate): GoneWithoutRow {
  const gone = rows.filter(hasGone);
  const toAddressee = groupBy(gone, addresseeOf);
  const toGuardian = byGuardian(gone);
  return (guardian, { period, date }) => {
    const known = toAddressee(addresseeOf(guardian));
    const row = known.find((each) => {
      const other = periodFromName(each.period);
      return other !== null && overlap(other, period);
    });
    if (row) return { on: dayOf(row) ?? today, witness: 'ledger' };
    // A day to come is a slip of the pen, which must not end a family's digests.
    const last = guardian.lastDigest;
    if (last === null || last < date || today < last) return null;
    const isExplained = [...known, ...toGuardian(guardian.guardianId)].some(
      (each) => dayOf(each) === last,
    );
    return isExplained ? null : { on: last, witness: 'last digest' };
  };
}

/** Whether one of the rows that cannot be read may be a guardian's email for a period: it waits then. */
export function doubtsAmong(
  unread: readonly Partial<Delivery>[],
): (guardianId: string, period: Period) => boolean {
  const ids = new Set(unread.map(({ deliveryId }) => deliveryId));
  const ofGuardian = groupBy(unread, ({ guardianId = '' }) => guardianId);
  return (guardianId, period) =>
    ids.has(digestId(period, guardianId)) ||
    ofGuardian(guardianId).some(({ period: written = '' }) => {
      const other = periodFromName(written);
      return other !== null && overlap(other, period);
    });
}

const firstDayOf = ({ period }: Delivery, unreadable: string): string =>
  periodFromName(period)?.first ?? unreadable;

/** Whether the row is of a period that began before this one. */
export const isOlder = (row: Delivery, period: Period): boolean =>
  firstDayOf(row, period.first) < period.first;

/** Whether a later email of the guardian has gone out: an older one would come too late. */
export const isOvertaken = (rows: readonly Delivery[], period: Period): boolean =>
  rows.some((row) => hasGone(row) && firstDayOf(row, '') > period.last);
