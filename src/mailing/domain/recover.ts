// What became of the emails of a run that was cut off, told from its journal and the ledger.
import { array, minValue, number, object, optional, pipe, safeParse, string } from 'valibot';
import { groupBy } from '../../core/group-by';
import { hash32 } from '../../core/hash32';
import { parsed } from '../../core/parsed';
import type { DeliveryState } from '../../schema/choices';
import type { Delivery } from '../../schema/tabs';
import type { SendDetail } from './delivery-detail';

/**
 * Written before every single send: the batch being sent, and which of its emails is next. It names
 * emails by hashes of their delivery IDs: a property holds 9 KB, and an ID is as long as people
 * like.
 */
export interface SendJournal {
  readonly mails: readonly string[];
  /** Zero-based place of the email whose sending was begun last. */
  readonly position: number;
  /** Places, before that one, of emails that the email service refused … */
  readonly refused: readonly number[];
  /** … and of those that may have gone out although it reported an error. */
  readonly uncertain: readonly number[];
  /** Emails of earlier runs that may have gone out, and whose rows nobody could read or write since. */
  readonly doubts: readonly string[];
}

export const journalHash = (deliveryId: string): string => hash32(deliveryId).toString(36);

const journalShape = object({
  mails: optional(array(string())),
  /** What earlier versions wrote in place of the hashes. */
  deliveryIds: optional(array(string())),
  position: pipe(number(), minValue(0)),
  refused: array(number()),
  uncertain: optional(array(number()), []),
  doubts: optional(array(string()), []),
});

export const writeJournal = (journal: SendJournal): string => JSON.stringify(journal);

/** Null where nothing was cut off, or where the text is no journal. */
export function readJournal(written: string | null): SendJournal | null {
  const read = safeParse(journalShape, parsed(written));
  if (!read.success) return null;
  const { mails, deliveryIds, ...rest } = read.output;
  const hashes = mails ?? deliveryIds?.map(journalHash);
  return hashes ? { ...rest, mails: hashes } : null;
}

export interface Recovered {
  readonly row: Delivery;
  readonly state: DeliveryState;
  readonly detail: SendDetail | '';
}

export interface Recovery {
  readonly recovered: readonly Recovered[];
  /** Hashes of emails that may have gone out, and of which the ledger cannot be told now. */
  readonly doubts: readonly string[];
}

export interface LedgerReading {
  readonly rows: readonly Delivery[];
  /** What can be read of rows that cannot be read as a whole: a person has typed into them. */
  readonly unread: readonly Partial<Delivery>[];
}

/**
 * Emails before the journal's own went out or were refused; its own may or may not have gone out;
 * later ones did not, and stay Queued. A row that is no longer Queued was settled before the cut.
 */
export function recover(journal: SendJournal, { rows: ledger, unread }: LedgerReading): Recovery {
  const rowsOf = groupBy(ledger, ({ deliveryId }) => journalHash(deliveryId));
  const begun = journal.mails.slice(0, journal.position + 1);
  const settled = begun.flatMap((hash, place) => {
    const rows = rowsOf(hash);
    return settledAs(rows, rows.length > 1 ? inDoubt : outcomeOf(journal, place));
  });
  const late = journal.doubts
    .filter((hash) => !begun.includes(hash))
    .flatMap((hash) => settledAs(rowsOf(hash), inDoubt));
  const hidden = unread.filter(({ state = 'Queued' }) => state === 'Queued');
  const named = new Set(hidden.map(({ deliveryId = '' }) => journalHash(deliveryId)));
  // A row that does not even say whose it is may be that of any email without a row.
  const isNameless = hidden.some(({ deliveryId }) => deliveryId === undefined);
  const doubts = [...new Set([...begun, ...journal.doubts])].filter(
    (hash) => named.has(hash) || (isNameless && rowsOf(hash).length === 0),
  );
  return { recovered: [...settled, ...late], doubts };
}

type Outcome = Omit<Recovered, 'row'>;

const settledAs = (rows: readonly Delivery[], outcome: Outcome): readonly Recovered[] =>
  rows.filter(({ state }) => state === 'Queued').map((row) => ({ row, ...outcome }));

const mayHaveArrived = (detail: SendDetail): Outcome => ({ state: 'Uncertain', detail });

/** Two IDs of one hash, or a row that could not be read for a while. */
const inDoubt = mayHaveArrived(
  'The run was cut off, and it is not known how far it had come. It may have arrived.',
);

function outcomeOf({ position, refused, uncertain }: SendJournal, place: number): Outcome {
  if (place === position)
    return mayHaveArrived(
      'The run was cut off while this email was going out. It may have arrived.',
    );
  if (uncertain.includes(place))
    return mayHaveArrived('Google reported an error, and it may have arrived all the same.');
  return refused.includes(place)
    ? { state: 'Failed', detail: 'Google refused it; the run was cut off later.' }
    : { state: 'Sent', detail: '' };
}
