// What the hourly trigger calls.

import { NoSpreadsheet } from '../platform/open-spreadsheet';
import { hourlyJobs } from '../registry';
import { notifyOfOrphanedClock, type TickOutcome, tick as work } from '../schedule/server/tick';
import type { Services } from '../store/services';
import { createServices } from './create-services';

/** @param event of a clock trigger; a page that calls this does no more than the clock does */
export function tick(event?: { readonly triggerUid?: string }): void {
  const outcome = workOrNotify(
    createServices({ kind: 'clock', triggerId: event?.triggerUid ?? null }),
  );
  if (outcome.kind === 'ran')
    for (const run of outcome.runs) console.log(`ran: ${JSON.stringify(run)}`);
  else console.log(outcome.kind);
}

function workOrNotify(services: Services): TickOutcome | { readonly kind: 'no spreadsheet' } {
  try {
    const outcome = work(services, hourlyJobs);
    const { kind } = outcome;
    if (kind === 'no schedule')
      notifyOfOrphanedClock(services, { kind, sheetUrl: services.identity.url() });
    return outcome;
  } catch (error) {
    if (!(error instanceof NoSpreadsheet)) throw error;
    notifyOfOrphanedClock(services, { kind: 'no spreadsheet' });
    return { kind: 'no spreadsheet' };
  }
}
