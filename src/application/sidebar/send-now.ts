// Sends this turn's digest to one guardian at the specialist's click, through the same ledger and
// journal as the schedule; every hold applies.

import { comingDigestDays, owedPeriod } from '../../domain/cadence/school-calendar';
import { ledgerRowOf } from '../../domain/delivery/ledger';
import type { Delivery, Guardian } from '../../domain/schema/tabs';
import { type CaseloadSettings, readSettings } from '../../domain/settings/caseload-settings';
import { recoverRun } from '../digest-run/recover-run';
import type { RunPorts } from '../digest-run/run-ports';
import { type RunResult, sendDigests } from '../digest-run/send-digests';
import { inTurn } from '../in-turn';
import type { Alone } from '../ports';
import { timeAt } from '../time-at';
import { refuseAndNote } from './note-refusal';
import { done, type Outcome, refused } from './outcome';
import { findGuardian } from './plan-tables';

export interface SendNowPorts extends RunPorts {
  readonly alone: Alone;
}

/** The doubt about a mail that a person has been told of: after how many attempts. */
export interface Resend {
  readonly deliveryId: string;
  readonly attempts: number;
}

export interface SentNow {
  /** As the ledger has it. */
  readonly state: string;
  readonly detail: string;
  /** What to call again with if a mail that may have arrived is to go out once more. */
  readonly resend: Resend | null;
}

/** @param approved the resend that a person has agreed to; null when nobody was asked */
export function sendNow(
  guardianId: string,
  approved: Resend | null,
  ports: SendNowPorts,
): Outcome<SentNow> {
  const startedAt = ports.now();
  return inTurn(ports.alone, () => {
    recoverRun(ports);
    const { settings: table, guardians } = ports.readTabs(['settings', 'guardians']);
    const guardian = findGuardian(guardianId, { guardians });
    if ('kind' in guardian) {
      return refuseAndNote('Guardians', guardianId, guardian.sentences, ports);
    }
    const reading = readSettings(table, timeAt(ports).date);
    if (reading.kind === 'problems') return refused(...reading.sentences);
    const { settings } = reading;
    const resends = new Map(approved ? [[approved.deliveryId, approved.attempts]] : []);
    const run = sendDigests(ports, settings, startedAt, { guardianId }, resends);
    return told(run, guardian, settings, ports);
  });
}

function told(
  run: RunResult,
  guardian: Guardian,
  settings: CaseloadSettings,
  ports: SendNowPorts,
): Outcome<SentNow> {
  if (run.sent > 0) return done({ state: 'Sent', detail: '', resend: null });
  const now = timeAt(ports);
  const cadence = guardian.cadence || settings.cadence;
  const [next] = comingDigestDays(now, cadence, settings.calendar, 1);
  const nextDay = next ? ` The next digest day is ${next.date}.` : '';
  const day = owedPeriod(now, cadence, settings.calendar);
  if (!day) return refused(`No digest day has come yet in this school year.${nextDay}`);
  const { deliveries } = ports.readTabs(['deliveries']);
  const own = deliveries.rows.filter(({ guardianId }) => guardianId === guardian.guardianId);
  const row = ledgerRowOf(own, day.period);
  if (row?.state === 'Sent') {
    const on = (row.at ?? '').slice(0, 10);
    return refused(`The digest of this turn has gone out already, on ${on}.${nextDay}`);
  }
  if (row && run.held > 0) return done({ state: row.state, detail: row.detail, resend: null });
  if (row && run.failed + run.uncertain + run.unapproved.length > 0)
    return done({ state: row.state, detail: row.detail, resend: resendOf(row) });
  if (run.end === 'quota')
    return refused('Google sends no more mails for this account today. Please try again tomorrow.');
  return run.waiting > 0
    ? refused(
        'Nothing was sent: somebody has changed this family’s rows, or the settings, just now. Please look at them, then try again.',
      )
    : refused(
        'Nothing was sent: the row of this mail in the Deliveries tab cannot be read, or a later mail has gone out. Please look at the Deliveries tab.',
      );
}

const resendOf = (row: Delivery): Resend | null =>
  row.state === 'Uncertain' ? { deliveryId: row.deliveryId, attempts: row.attempts ?? 0 } : null;
