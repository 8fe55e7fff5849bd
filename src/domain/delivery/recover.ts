// What became of the mails of a run that was cut off, told from its journal and the ledger.
import { array, minValue, number, object, pipe, safeParse, string } from 'valibot';
import { parsed } from '../parsed';
import type { Delivery, DeliveryState } from '../schema/tabs';

/** Written before every single send: the block being sent, and which of its mails is next. */
export interface Journal {
  readonly deliveryIds: readonly string[];
  /** Zero-based place of the mail whose sending was begun last. */
  readonly position: number;
  /** Places, before that one, of mails that the mail service refused. */
  readonly refused: readonly number[];
}

const journalShape = object({
  deliveryIds: array(string()),
  position: pipe(number(), minValue(0)),
  refused: array(number()),
});

export const writeJournal = (journal: Journal): string => JSON.stringify(journal);

/** Null where nothing was cut off, or where the text is no journal. */
export function readJournal(written: string | null): Journal | null {
  const read = safeParse(journalShape, parsed(written));
  return read.success ? read.output : null;
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
  const queued = new Map(
    ledger.filter(({ state }) => state === 'Queued').map((row) => [row.deliveryId, row]),
  );
  return journal.deliveryIds.slice(0, journal.position + 1).flatMap((deliveryId, place) => {
    const row = queued.get(deliveryId);
    return row ? [{ row, ...fate(journal, place) }] : [];
  });
}

function fate({ position, refused }: Journal, place: number): Omit<Recovered, 'row'> {
  if (place === position) {
    const detail = 'The run was cut off while this mail was going out. It may have arrived.';
    return { state: 'Uncertain', detail };
  }
  return refused.includes(place)
    ? { state: 'Failed', detail: 'The mail service refused it; the run was cut off later.' }
    : { state: 'Sent', detail: '' };
}
