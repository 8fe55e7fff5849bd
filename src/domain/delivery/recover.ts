// What became of the mails of a run that was cut off, told from its journal and the ledger.
import { array, minValue, number, object, optional, pipe, safeParse, string } from 'valibot';
import { fingerprint } from '../fingerprint';
import { groupBy } from '../group-by';
import { parsed } from '../parsed';
import type { Delivery, DeliveryState } from '../schema/tabs';

/** Written before every single send: the batch being sent, and which of its mails is next. */
export interface Journal {
  /** Hashes of the batch's delivery IDs: a property holds 9 KB, and an ID is as long as people like. */
  readonly mails: readonly string[];
  /** Zero-based place of the mail whose sending was begun last. */
  readonly position: number;
  /** Places, before that one, of mails that the mail service refused … */
  readonly refused: readonly number[];
  /** … and of those that may have gone out although it reported an error. */
  readonly uncertain: readonly number[];
}

const hashOf = (deliveryId: string): string => fingerprint(deliveryId).toString(36);

export const journalMails = (deliveryIds: readonly string[]): Journal['mails'] =>
  deliveryIds.map(hashOf);

const journalShape = object({
  mails: optional(array(string())),
  /** What earlier versions wrote in place of the hashes. */
  deliveryIds: optional(array(string())),
  position: pipe(number(), minValue(0)),
  refused: array(number()),
  uncertain: optional(array(number()), []),
});

export const writeJournal = (journal: Journal): string => JSON.stringify(journal);

/** Null where nothing was cut off, or where the text is no journal. */
export function readJournal(written: string | null): Journal | null {
  const read = safeParse(journalShape, parsed(written));
  if (!read.success) return null;
  const { mails, deliveryIds, ...rest } = read.output;
  const hashes = mails ?? (deliveryIds && journalMails(deliveryIds));
  return hashes ? { ...rest, mails: hashes } : null;
}

export interface Recovered {
  readonly row: Delivery;
  readonly state: DeliveryState;
  readonly detail: string;
}

/**
 * Mails before the journal's own went out or were refused; its own may or may not have gone out;
 * later ones did not, and stay Queued. A row that is no longer Queued was settled before the cut.
 */
export function recover(journal: Journal, ledger: readonly Delivery[]): readonly Recovered[] {
  const rowsOf = groupBy(ledger, ({ deliveryId }) => hashOf(deliveryId));
  return journal.mails.slice(0, journal.position + 1).flatMap((hash, place) => {
    const rows = rowsOf(hash);
    const fate = rows.length > 1 ? inDoubt : fateOf(journal, place);
    return rows.filter(({ state }) => state === 'Queued').map((row) => ({ row, ...fate }));
  });
}

type Fate = Omit<Recovered, 'row'>;

const mayHaveArrived = (detail: string): Fate => ({ state: 'Uncertain', detail });

/** Two IDs of one hash: nobody can say which of the two mails it was. */
const inDoubt = mayHaveArrived(
  'The run was cut off, and it is not known how far it had come. It may have arrived.',
);

function fateOf({ position, refused, uncertain }: Journal, place: number): Fate {
  if (place === position)
    return mayHaveArrived(
      'The run was cut off while this mail was going out. It may have arrived.',
    );
  if (uncertain.includes(place))
    return mayHaveArrived('Google reported an error, and it may have arrived all the same.');
  return refused.includes(place)
    ? { state: 'Failed', detail: 'The mail service refused it; the run was cut off later.' }
    : { state: 'Sent', detail: '' };
}
