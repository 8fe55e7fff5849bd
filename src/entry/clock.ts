// What the hourly trigger calls.
import { tick as work } from '../application/digest-run/tick';
import { composePorts } from './compose';

/** @param event of a clock trigger; a page that calls this does no more than the clock does */
export function tick(event?: { readonly triggerUid?: string }): void {
  const outcome = work(composePorts(event?.triggerUid ?? null));
  console.log(outcome.kind === 'ran' ? `ran: ${JSON.stringify(outcome.run)}` : outcome.kind);
}
