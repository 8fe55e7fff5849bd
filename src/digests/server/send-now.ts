// Sends this period's digest to one guardian at the specialist's click, through the same ledger and
// journal as the schedule; every hold applies.

import { localTime } from '../../core/local-time';
import { findGuardian } from '../../goals/server';
import { ledgerRowOf } from '../../mailing/domain/ledger';
import { noAddresses } from '../../mailing/domain/moved-addresses';
import { recoverRun } from '../../mailing/server';
import { done, failure, type Result, refused, rejected } from '../../rpc/result';
import { comingDigestDays, duePeriod } from '../../schedule/domain/school-calendar';
import type { OwnReason } from '../../schema/history-reason';
import { type Delivery, type Guardian, guardiansTab } from '../../schema/tabs';
import { readSettings } from '../../settings/domain/caseload-settings';
import { refuseAndAudit } from '../../store/history';
import { contextOf, type RunContext } from '../../store/run-context';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { unlessCopy } from '../../store/unless-copy';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { maySend, type Resend } from '../domain/may-send';
import { type RunResult, sendDigests } from './send-digests';

export interface SentNow {
  /** As the ledger has it. */
  readonly state: string;
  readonly detail: string;
  /** What to call again with if an email that may have arrived is to go out once more. */
  readonly resend: Resend | null;
}

/** @param approved the resend that a person has agreed to; null when nobody was asked */
export function sendNow(
  guardianId: string,
  approved: Resend | null,
  services: Services,
): Result<SentNow> {
  const startedAt = services.clock.now();
  return withCaseloadLock(services.lock, () => {
    if (!recoverRun(services)) return rejected('busy', failure('busy'));
    const { settings: table, guardians } = services.store.readTabs(['settings', 'guardians']);
    const copy = unlessCopy(table, services);
    if (copy) return copy;
    const guardian = findGuardian(guardianId, { guardians });
    if ('ok' in guardian) {
      return refuseAndAudit('Guardians', guardianId, guardian.failures, services);
    }
    const now = localTime(startedAt, services.identity.zone());
    const reading = readSettings(table, now.date);
    if (reading.kind === 'problems') return refused(...reading.problems);
    const run = contextOf(services, startedAt, now, reading.settings);
    const resends = new Map(approved ? [[approved.deliveryId, approved.attempts]] : []);
    const agreed = { resends, addresses: noAddresses };
    const result = sendDigests(run, { guardianId, again: approved }, agreed);
    if (result.sent > 0 && approved !== null) noteSentAgain(guardian, run);
    return resultFor(result, guardian, run);
  });
}

function resultFor(
  result: RunResult,
  guardian: Guardian,
  { services, now, settings }: RunContext,
): Result<SentNow> {
  if (result.sent > 0) return done({ state: 'Sent', detail: '', resend: null });
  const { deliveries } = services.store.readTabs(['deliveries']);
  const may = maySend(guardian, deliveries.rows, { now, settings });
  if (may.kind === 'no') return refused(may.why);
  const cadence = guardian.cadence || settings.cadence;
  if (may.kind === 'again') {
    const next = comingDigestDays(now, cadence, settings.calendar, 1)[0]?.date ?? null;
    return refused(failure('digest gone already', may.on, next));
  }
  const own = deliveries.rows.filter(({ guardianId }) => guardianId === guardian.guardianId);
  const day = duePeriod(now, cadence, settings.calendar);
  const row = day ? ledgerRowOf(own, day.period) : undefined;
  if (row && result.held > 0) return done({ state: row.state, detail: row.detail, resend: null });
  if (row && result.failed + result.uncertain + result.unapproved.length > 0)
    return done({ state: row.state, detail: row.detail, resend: resendOf(row) });
  if (result.blocked.length > 0) return refused(...result.blocked);
  if (result.end === 'quota') return refused(failure('no mail left'));
  return refused(failure(result.waiting > 0 ? 'rows changed just now' : 'delivery unclear'));
}

/** The ledger has one row for an email, however often it went. */
function noteSentAgain({ guardianId, email }: Guardian, { services }: RunContext): void {
  const line = {
    at: timeAt(services).moment,
    by: services.identity.account(),
    tab: guardiansTab.title,
    rowId: guardianId,
    field: 'Digest',
    before: '',
    after: email,
    reason: 'Digest sent again' satisfies OwnReason,
  };
  services.store.writeRows([{ tab: 'history', rows: [line] }], []);
}

const resendOf = (row: Delivery): Resend | null =>
  row.state === 'Uncertain' ? { deliveryId: row.deliveryId, attempts: row.attempts ?? 0 } : null;
