// Builds the writes to the ledger, and lists rows that cannot be written.

import { type Failure, failure } from '../../rpc/result';
import { headerOf } from '../../schema/header-of';
import type { Delivery } from '../../schema/tabs';
import type { Change, NotWritten } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { journalHash } from '../domain/recover';
import type { Hold, OutgoingMail } from './outgoing-mail';

interface LedgerWrites {
  readonly rows: readonly Delivery[];
  readonly changes: readonly Change[];
}

/**
 * What is written into the ledger of emails that are about to go out, and of those that are held
 * back.
 * @param at moment of the writing
 */
export function ledgerWrites(
  mails: readonly OutgoingMail[],
  holds: readonly Hold[],
  at: string,
): LedgerWrites {
  const queued = mails.map(({ ledgerKey, ledgerRow, content }) => ({
    isNew: ledgerRow === null,
    row: {
      ...ledgerKey,
      state: 'Queued',
      at,
      attempts: ledgerRow?.attempts ?? 0,
      detail: '',
      ...toldBy(content),
    } satisfies Delivery,
  }));
  const held = holds
    .filter(({ ledgerRow }) => ledgerRow === null)
    .map(
      ({ ledgerKey, detail }): Delivery => ({
        ...ledgerKey,
        state: 'Held',
        at,
        attempts: 0,
        detail,
        ...toldNothing,
      }),
    );
  return {
    rows: [...held, ...queued.filter(({ isNew }) => isNew).map(({ row }) => row)],
    changes: [
      ...holds.flatMap((hold) => heldAgain(hold, at)),
      ...queued
        .filter(({ isNew }) => !isNew)
        .map(({ row: { deliveryId, ...values } }): Change => {
          return { tab: 'deliveries', id: deliveryId, values, inEveryRow: true };
        }),
    ],
  };
}

const toldNothing = { questionIds: [], form: '', told: [] } as const;

function toldBy(content: OutgoingMail['content']): Pick<Delivery, 'questionIds' | 'form' | 'told'> {
  if (!('mail' in content)) return toldNothing;
  const { questionIds, form, told } = content;
  return { questionIds, form, told };
}

function heldAgain({ ledgerKey, ledgerRow, detail }: Hold, at: string): readonly Change[] {
  if (ledgerRow === null || ledgerRow.detail === detail) return [];
  // That it may have arrived stays true: a hold that is lifted must not send it unasked.
  const held = ledgerRow.state === 'Uncertain' ? {} : ({ state: 'Held', at } as const);
  return [{ tab: 'deliveries', id: ledgerKey.deliveryId, values: { detail, ...held } }];
}

export function recordHolds(holds: readonly Hold[], services: Services): void {
  const { rows, changes } = ledgerWrites([], holds, timeAt(services).moment);
  if (rows.length + changes.length > 0) {
    services.store.writeRows([{ tab: 'deliveries', rows }], changes);
  }
}

/** Of emails that are still Queued for all that the ledger says. A row that is gone says nothing. */
export const withoutState = (refused: readonly NotWritten[]): readonly string[] =>
  refused
    .filter(
      ({ tab, column, reason }) =>
        tab === 'deliveries' && column === 'state' && reason !== 'no such row',
    )
    .map(({ id }) => journalHash(id));

/** Which rows somebody has to mend before their emails can go out. */
export function blockedRows(
  mails: readonly OutgoingMail[],
  refused: readonly NotWritten[],
): readonly Failure[] {
  const addresses = new Map(mails.map(({ ledgerKey }) => [ledgerKey.deliveryId, ledgerKey.email]));
  const found = refused.flatMap(({ id, column, reason }): Failure[] => {
    const email = addresses.get(id);
    // A row that somebody has deleted: the next run finds that nothing has gone out.
    if (email === undefined || reason === 'no such row') return [];
    return [failure('delivery blocked', email, id, headerOf('deliveries', column), reason)];
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}
