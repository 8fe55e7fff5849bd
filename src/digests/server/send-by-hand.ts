// Sends due digests, or uncertain ones once more, at the specialist's click. Every hold applies.

import { resendsOf } from '../../mailing/domain/approved-resends';
import { agreedTo, moveLine } from '../../mailing/domain/moved-addresses';
import type { HeldReason, RunTrigger } from '../../mailing/domain/plan-digests';
import { recoverRun, reportRun, reportTrouble } from '../../mailing/server';
import { inEnglish } from '../../rpc/english-failures';
import { done, failure, type Result, refused, rejected } from '../../rpc/result';
import { comingDigestDays } from '../../schedule/domain/school-calendar';
import { readSettings } from '../../settings/domain/caseload-settings';
import { startRun } from '../../store/run-context';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { unlessCopy } from '../../store/unless-copy';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { dueNow } from './due-now';
import { type Agreement, type RunResult, sendDigests } from './send-digests';

export type ManualTrigger = Extract<RunTrigger, 'click' | 'uncertain again'>;

export interface RunPreview {
  readonly goingOut: number;
  /** What a person agrees to who is asked whether these are to go out. */
  readonly agreement: Agreement;
  /** Who has another address or child than at the last digest: "old → new". */
  readonly moved: readonly string[];
  readonly held: readonly HeldReason[];
  /** Null after the last digest of the school year. */
  readonly nextDate: string | null;
}

/** What a click would do now, without doing any of it. */
export function previewRun(services: Services, trigger: ManualTrigger): Result<RunPreview> {
  const now = timeAt(services);
  const tables = services.store.readTabs([
    'settings',
    'students',
    'goals',
    'progress',
    'guardians',
    'checkIns',
    'deliveries',
  ]);
  const copy = unlessCopy(tables.settings, services);
  if (copy) return copy;
  const reading = readSettings(tables.settings, now.date);
  if (reading.kind === 'problems') return refused(...reading.problems);
  const { settings } = reading;
  const { due, held, moved } = dueNow(tables, { now, settings, trigger }, services.properties);
  const [next] = comingDigestDays(now, settings.cadence, settings.calendar, 1);
  return done({
    goingOut: due.length,
    agreement: { resends: resendsOf(due), addresses: agreedTo(moved) },
    moved: moved.map(moveLine),
    held: held.map(({ reason }) => reason),
    // Nothing goes out by itself while digests are paused.
    nextDate: settings.digestsOn ? (next?.date ?? null) : null,
  });
}

export function sendByHand(
  services: Services,
  trigger: ManualTrigger,
  agreed: Agreement,
): Result<RunResult> {
  const startedAt = services.clock.now();
  return withCaseloadLock(services.lock, () => {
    if (!recoverRun(services)) return rejected('busy', failure('busy'));
    const start = startRun(services, startedAt);
    if (start.kind === 'problems') return refused(...start.problems);
    const run = sendDigests(start.run, trigger, agreed);
    reportRun(services, run.sent);
    if (run.blocked.length > 0) reportTrouble(services, inEnglish(run.blocked));
    return run.unapproved.length > 0 ? refused(failure('run was cut off')) : done(run);
  });
}
