// How a row of the ledger is read.
import { overlap, type Period, periodFromName } from '../cadence/period';
import type { Delivery } from '../schema/tabs';

/** A failed address is tried once more, then left to the specialist. */
export const mostAttempts = 2;

/** Queued, or failed and to be tried again. */
export const isUnfinished = ({ state, attempts }: Delivery): boolean =>
  state === 'Queued' || (state === 'Failed' && (attempts ?? 0) < mostAttempts);

/**
 * The row of a guardian's mail for a period. Periods that overlap are one turn, so that a change
 * of cadence in mid-period mails nobody twice.
 */
export const ledgerRowOf = (rows: readonly Delivery[], period: Period): Delivery | undefined =>
  rows.find((row) => {
    const other = periodFromName(row.period);
    return other !== null && overlap(other, period);
  });
