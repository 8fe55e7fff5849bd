// Sends this turn's digest to one guardian at the specialist's click, through the same ledger and
// journal as the schedule; every hold applies.

import { comingDigestDays, owedPeriod } from '../../domain/cadence/school-calendar';
import { ledgerRowOf } from '../../domain/delivery/ledger';
import type { Guardian } from '../../domain/schema/tabs';
import { type CaseloadSettings, readSettings } from '../../domain/settings/caseload-settings';
import { recoverRun } from '../digest-run/recover-run';
import type { RunPorts } from '../digest-run/run-ports';
import { type RunResult, sendDigests } from '../digest-run/send-digests';
import { inTurn } from '../in-turn';
import type { Alone } from '../ports';
import { timeAt } from '../time-at';
import { refuseAndNote } from './note-refusal';
import { done, type Outcome, refused } from './outcome';
import { noGuardian } from './pause-digest';

export interface SendNowPorts extends RunPorts {
  readonly alone: Alone;
}

export interface SentNow {
  /** As the ledger has it. */
  readonly state: string;
  readonly detail: string;
}

export function sendNow(guardianId: string, ports: SendNowPorts): Outcome<SentNow> {
  const startedAt = ports.now();
  return inTurn(ports.alone, () => {
    recoverRun(ports);
    const { settings: rows, guardians } = ports.readTabs(['settings', 'guardians']);
    const guardian = guardians.rows.find((row) => row.guardianId === guardianId);
    if (!guardian) return refuseAndNote('Guardians', guardianId, [noGuardian(guardianId)], ports);
    const reading = readSettings(rows.rows, timeAt(ports).date);
    if (reading.kind === 'problems') return refused(...reading.sentences);
    const run = sendDigests(ports, reading.settings, startedAt, { guardianId });
    return told(run, guardian, reading.settings, ports);
  });
}

function told(
  run: RunResult,
  guardian: Guardian,
  settings: CaseloadSettings,
  ports: SendNowPorts,
): Outcome<SentNow> {
  if (run.sent > 0) return done({ state: 'Sent', detail: '' });
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
  if (run.failed + run.held > 0 && row) return done({ state: row.state, detail: row.detail });
  return run.waiting > 0
    ? refused('Google sends no more mails for this account today. Please try again tomorrow.')
    : refused(
        'Nothing was sent: the row of this mail in the Deliveries tab cannot be read, or a later mail has gone out. Please look at the Deliveries tab.',
      );
}
