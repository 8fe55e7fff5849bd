// Who is held back stands in the ledger with the reason, once per turn.
import type { Delivery } from '../../domain/schema/tabs';
import type { Change } from '../ports';
import type { Parcel } from './parcel';
import type { RunPorts } from './run-ports';

export interface Hold extends Pick<Parcel, 'label' | 'ledgerRow'> {
  readonly detail: string;
}

export function recordHolds(
  holds: readonly Hold[],
  at: string,
  { writeRows }: Pick<RunPorts, 'writeRows'>,
): void {
  const state = 'Held';
  const rows = holds
    .filter(({ ledgerRow }) => !ledgerRow)
    .map(({ label, detail }): Delivery => {
      return { ...label, state, at, attempts: 0, detail, questionIds: [] };
    });
  const changes = holds
    .filter(({ ledgerRow, detail }) => ledgerRow && ledgerRow.detail !== detail)
    .map(({ label, ledgerRow, detail }): Change => {
      // That it may have arrived stays true: a hold that is lifted must not send it unasked.
      const held = ledgerRow?.state === 'Uncertain' ? {} : ({ state, at } as const);
      return { tab: 'deliveries', id: label.deliveryId, values: { detail, ...held } };
    });
  if (rows.length + changes.length > 0) writeRows([{ tab: 'deliveries', rows }], changes);
}
