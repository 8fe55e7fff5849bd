// Emails that may have arrived go again only where a person has agreed to it, knowing that.
import type { Delivery } from '../../schema/tabs';

/**
 * By delivery ID, after how many attempts somebody agreed to one more. An attempt that was cut off
 * since is another doubt, of which that person has not heard.
 */
export type ApprovedResends = ReadonlyMap<string, number>;

export const noResends: ApprovedResends = new Map();

interface MayBeResent {
  /** The mail's row in the ledger, where it has one already. */
  readonly ledgerRow: Delivery | null;
}

const attemptsOf = ({ attempts }: Delivery): number => attempts ?? 0;

const uncertainRows = (mails: readonly MayBeResent[]): readonly Delivery[] =>
  mails.flatMap(({ ledgerRow }) => (ledgerRow?.state === 'Uncertain' ? [ledgerRow] : []));

/** What somebody agrees to who has been told that these emails may have arrived. */
export const resendsOf = (mails: readonly MayBeResent[]): ApprovedResends =>
  new Map(uncertainRows(mails).map((row) => [row.deliveryId, attemptsOf(row)]));

/** Of these emails the ones that may have arrived and that nobody has agreed to send again. */
export const unapprovedResends = (
  mails: readonly MayBeResent[],
  approved: ApprovedResends,
): readonly Delivery[] =>
  uncertainRows(mails).filter((row) => approved.get(row.deliveryId) !== attemptsOf(row));
