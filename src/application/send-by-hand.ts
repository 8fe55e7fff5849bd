// Sends due digests, or uncertain ones once more, at the specialist's click. Every hold applies.

import { comingDigestDays } from '../domain/cadence/school-calendar';
import { localTime } from '../domain/calendar/local-time';
import { rosterOf } from '../domain/delivery/roster';
import { type HeldReason, type Occasion, workOutDue } from '../domain/delivery/work-out-due';
import { readSettings } from '../domain/settings/caseload-settings';
import { recoverRun } from './digest-run/recover-run';
import { reportRun } from './digest-run/report-run';
import type { RunPorts } from './digest-run/run-ports';
import { type RunResult, sendDigests } from './digest-run/send-digests';
import type { Alone } from './ports';
import { recall } from './schedule-memory';
import { patienceMs } from './set-up';

export interface SendByHandPorts extends RunPorts {
  readonly alone: Alone;
}

export type HandOccasion = Extract<Occasion, 'click' | 'uncertain again'>;

export type Outlook =
  | { readonly kind: 'problems'; readonly sentences: readonly string[] }
  | {
      readonly kind: 'outlook';
      readonly goingOut: number;
      readonly held: readonly HeldReason[];
      /** Null after the last digest of the school year. */
      readonly nextDate: string | null;
    };

/** What a click would do now, without doing any of it. */
export function lookAhead(ports: RunPorts, occasion: HandOccasion): Outlook {
  const now = localTime(ports.now(), ports.place.zone());
  const tables = ports.readTabs(['settings', 'students', 'goals', 'guardians', 'deliveries']);
  const reading = readSettings(tables.settings.rows, now.date);
  if (reading.kind === 'unreadable') return { kind: 'problems', sentences: reading.sentences };
  const { settings } = reading;
  const { owed, held } = workOutDue({
    now,
    settings,
    roster: rosterOf(tables),
    ledger: tables.deliveries.rows,
    unreadLedgerIds: tables.deliveries.unreadIds,
    settled: recall(ports.memory).settled,
    occasion,
  });
  const [next] = comingDigestDays(now, settings.cadence, settings.calendar, 1);
  return {
    kind: 'outlook',
    goingOut: owed.length,
    held: held.map(({ reason }) => reason),
    nextDate: next?.date ?? null,
  };
}

export type HandRun =
  | { readonly kind: 'busy' }
  | { readonly kind: 'problems'; readonly sentences: readonly string[] }
  | { readonly kind: 'ran'; readonly run: RunResult };

export function sendByHand(ports: SendByHandPorts, occasion: HandOccasion): HandRun {
  const startedAt = ports.now();
  const outcome = ports.alone(patienceMs, (): HandRun => {
    recoverRun(ports);
    const { date } = localTime(startedAt, ports.place.zone());
    const reading = readSettings(ports.readTabs(['settings']).settings.rows, date);
    if (reading.kind === 'unreadable') return { kind: 'problems', sentences: reading.sentences };
    const run = sendDigests(ports, reading.settings, startedAt, occasion);
    reportRun(ports, run.sent);
    return { kind: 'ran', run };
  });
  return outcome === 'busy' ? { kind: 'busy' } : outcome;
}
