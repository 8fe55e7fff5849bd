// What the hourly trigger calls.
import { type TickOutcome, tick as work } from '../application/digest-run/tick';
import { tellOfStrayClock } from '../application/stray-clock';
import { NoSpreadsheet } from '../google/open-spreadsheet';
import { composePorts, type Ports } from './compose';

/** @param event of a clock trigger; a page that calls this does no more than the clock does */
export function tick(event?: { readonly triggerUid?: string }): void {
  const outcome = workOrTell(composePorts(event?.triggerUid ?? null));
  console.log(outcome.kind === 'ran' ? `ran: ${JSON.stringify(outcome.run)}` : outcome.kind);
}

function workOrTell(ports: Ports): TickOutcome | { readonly kind: 'no spreadsheet' } {
  try {
    const outcome = work(ports);
    const { kind } = outcome;
    if (kind === 'no schedule') tellOfStrayClock(ports, { kind, sheetUrl: ports.place.url() });
    return outcome;
  } catch (error) {
    if (!(error instanceof NoSpreadsheet)) throw error;
    tellOfStrayClock(ports, { kind: 'no spreadsheet' });
    return { kind: 'no spreadsheet' };
  }
}
