// Sends due digests, or uncertain ones once more, at the specialist's click. Every hold applies.

import { comingDigestDays } from '../domain/cadence/school-calendar';
import { type ApprovedResends, resendsOf } from '../domain/delivery/approved-resends';
import type { HeldReason, Occasion } from '../domain/delivery/work-out-due';
import { readSettings } from '../domain/settings/caseload-settings';
import { recoverRun } from './digest-run/recover-run';
import { reportRun } from './digest-run/report-run';
import type { RunPorts } from './digest-run/run-ports';
import { type RunResult, sendDigests } from './digest-run/send-digests';
import { dueNow } from './due-now';
import { inTurn } from './in-turn';
import type { Alone } from './ports';
import { settingsNow } from './settings-now';
import { timeAt } from './time-at';

export interface SendByHandPorts extends RunPorts {
  readonly alone: Alone;
}

export type HandOccasion = Extract<Occasion, 'click' | 'uncertain again'>;

export type Outlook =
  | { readonly kind: 'problems'; readonly sentences: readonly string[] }
  | {
      readonly kind: 'outlook';
      readonly goingOut: number;
      /** What a person agrees to who is asked whether these are to go out. */
      readonly resends: ApprovedResends;
      readonly held: readonly HeldReason[];
      /** Null after the last digest of the school year. */
      readonly nextDate: string | null;
    };

/** What a click would do now, without doing any of it. */
export function lookAhead(ports: RunPorts, occasion: HandOccasion): Outlook {
  const now = timeAt(ports);
  const tables = ports.readTabs([
    'settings',
    'students',
    'goals',
    'progress',
    'guardians',
    'deliveries',
  ]);
  const reading = readSettings(tables.settings, now.date);
  if (reading.kind === 'problems') return reading;
  const { settings } = reading;
  const { owed, held } = dueNow(tables, { now, settings, occasion }, ports.memory);
  const [next] = comingDigestDays(now, settings.cadence, settings.calendar, 1);
  return {
    kind: 'outlook',
    goingOut: owed.length,
    resends: resendsOf(owed),
    held: held.map(({ reason }) => reason),
    nextDate: next?.date ?? null,
  };
}

export type HandRun =
  | { readonly kind: 'busy' }
  | { readonly kind: 'problems'; readonly sentences: readonly string[] }
  | { readonly kind: 'ran'; readonly run: RunResult };

/** @param approved of the mails that may have arrived, those that a person has agreed to send again */
export function sendByHand(
  ports: SendByHandPorts,
  occasion: HandOccasion,
  approved: ApprovedResends,
): HandRun {
  const startedAt = ports.now();
  return inTurn(ports.alone, (): HandRun => {
    recoverRun(ports);
    const reading = settingsNow(ports, startedAt);
    if (reading.kind === 'problems') return reading;
    const run = sendDigests(ports, reading.settings, startedAt, occasion, approved);
    reportRun(ports, run.sent);
    return run.unapproved.length > 0
      ? { kind: 'problems', sentences: [cutOff] }
      : { kind: 'ran', run };
  });
}

const cutOff =
  'A run was cut off before, and another mail is uncertain now. Nothing was sent. Look at the Deliveries tab, then choose this again.';
