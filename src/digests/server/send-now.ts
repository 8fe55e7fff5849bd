// Sends this period's digest to one guardian at the specialist's click, through the same ledger and
// journal as the schedule; every hold applies.

import { localTime } from '../../core/local-time';
import { findGuardian } from '../../goals/server';
import { goneWithoutRow, ledgerRowOf } from '../../mailing/domain/ledger';
import { noAddresses } from '../../mailing/domain/moved-addresses';
import { recoverRun } from '../../mailing/server';
import { done, failure, type Result, refused, rejected } from '../../rpc/result';
import { comingDigestDays, duePeriod } from '../../schedule/domain/school-calendar';
import type { Delivery, Guardian } from '../../schema/tabs';
import { readSettings } from '../../settings/domain/caseload-settings';
import { refuseAndAudit } from '../../store/history';
import { contextOf, type RunContext } from '../../store/run-context';
import type { Services } from '../../store/services';
import { unlessCopy } from '../../store/unless-copy';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { familyMailsOf } from '../../teachers/domain/teacher-mail';
import { type RunResult, sendDigests } from './send-digests';

/** The doubt about an email that a person knows of: after how many attempts. */
export interface Resend {
  readonly deliveryId: string;
  readonly attempts: number;
}

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
    return resultFor(sendDigests(run, { guardianId }, agreed), guardian, run);
  });
}

function resultFor(
  result: RunResult,
  guardian: Guardian,
  { services, now, settings }: RunContext,
): Result<SentNow> {
  if (result.sent > 0) return done({ state: 'Sent', detail: '', resend: null });
  const cadence = guardian.cadence || settings.cadence;
  const [coming] = comingDigestDays(now, cadence, settings.calendar, 1);
  const next = coming?.date ?? null;
  const day = duePeriod(now, cadence, settings.calendar);
  if (!day) return refused(failure('no digest day yet', next));
  const { deliveries } = services.store.readTabs(['deliveries']);
  const own = deliveries.rows.filter(({ guardianId }) => guardianId === guardian.guardianId);
  const row = ledgerRowOf(own, day.period);
  if (row?.state === 'Sent')
    return refused(failure('digest gone already', (row.at ?? '').slice(0, 10), next));
  const gone = row ? null : goneWithoutRow(familyMailsOf(deliveries.rows), now.date)(guardian, day);
  if (gone) return refused(failure(goneBy[gone.witness], gone.on, next));
  if (row && result.held > 0) return done({ state: row.state, detail: row.detail, resend: null });
  if (row && result.failed + result.uncertain + result.unapproved.length > 0)
    return done({ state: row.state, detail: row.detail, resend: resendOf(row) });
  if (result.blocked.length > 0) return refused(...result.blocked);
  if (result.end === 'quota') return refused(failure('no mail left'));
  return refused(failure(result.waiting > 0 ? 'rows changed just now' : 'delivery unclear'));
}

const goneBy = { ledger: 'digest gone already', 'last digest': 'last digest says gone' } as const;

const resendOf = (row: Delivery): Resend | null =>
  row.state === 'Uncertain' ? { deliveryId: row.deliveryId, attempts: row.attempts ?? 0 } : null;
