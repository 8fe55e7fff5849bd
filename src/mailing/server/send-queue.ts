// Sends what is due, batch after batch: recheck, compose, queue, send, settle. Digests and emails
// to teachers go out by this one way, each with its own recheck and compose.
//
// A cut at any point loses no email and doubles none: first the ledger says Queued, then the
// journal names each email before it goes out, then the ledger says Sent.

import type { PropertyStore } from '../../store/ports';
import { hasTimeLeft, type RunContext } from '../../store/run-context';
import { type ScheduleState, scheduleText } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { isSendingElsewhere } from '../../store/with-caseload-lock';
import { readJournal, writeJournal } from '../domain/recover';
import { recordHolds } from './ledger-writes';
import type { ComposedBatch, Hold } from './outgoing-mail';
import { type BatchCounts, type BatchEnd, sendBatch } from './send-batch';

/** So many emails share one write before and one after them. */
export const batchSize = 50;

/** A small remainder joins the last batch: by itself it would cost the calls of a whole one. */
export const largestBatch = 62;

function batchesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [];
  const size = items.length <= largestBatch ? items.length : batchSize;
  return [items.slice(0, size), ...batchesOf(items.slice(size))];
}

/** Emails of the daily quota kept for the specialist's own reports. */
export const mailReserve = 5;

/** What is due and who is held back, going by the tabs as they have just been read. */
export interface MailPlan<Due, Tables> {
  /** With the settings, and so the deadline, of that reading. */
  readonly run: RunContext;
  readonly tables: Tables;
  /** Emails that Google would still send today, where that was asked before the reading. */
  readonly quota: number | null;
  readonly due: readonly Due[];
  readonly held: readonly Hold[];
  /** What the schedule remembers once nothing of the plan is left to be sent. */
  readonly onceComplete: Partial<ScheduleState>;
  /** What it remembers where something is. */
  readonly onceLeft?: Partial<ScheduleState>;
}

/** What tells digests from emails to teachers. */
export interface MailKind<Due, Tables> {
  /**
   * Plans these emails anew from tabs read for it: people go on working while a run is under way.
   * What is neither due nor held any more waits for the next run. Null where the settings now end
   * the run.
   */
  readonly recheck: (
    due: readonly Due[],
    before: MailPlan<Due, Tables>,
  ) => MailPlan<Due, Tables> | null;
  readonly compose: (plan: MailPlan<Due, Tables>) => ComposedBatch;
}

/** Why a run ended before all that was due had gone out. */
export type RunEnd = BatchEnd | 'settings';

export interface QueueResult extends BatchCounts {
  readonly held: number;
  /** Due, and left for a later run. */
  readonly waiting: number;
  readonly end: RunEnd;
}

export const nothingSent: QueueResult = {
  sent: 0,
  failed: 0,
  uncertain: 0,
  held: 0,
  waiting: 0,
  end: 'done',
  toRetry: false,
  blocked: [],
};

export function sendQueue<Due, Tables>(
  plan: MailPlan<Due, Tables>,
  { recheck, compose }: MailKind<Due, Tables>,
): QueueResult {
  const { services } = plan.run;
  // Nothing comes between the reading of a batch and the writing of its rows: a plan after which
  // the quota still has to be asked for is read anew for its first batch, too.
  const isFresh = plan.quota !== null;
  const quota = plan.quota ?? (plan.due.length === 0 ? 0 : services.mailer.remaining());
  const queue = plan.due.slice(0, Math.max(0, quota - mailReserve));
  let doubts = readJournal(services.properties.read('journal'))?.doubts ?? [];
  let end: RunEnd = queue.length < plan.due.length ? 'quota' : 'done';
  let counts: BatchCounts = nothingSent;
  let [held, holds, hasBegun] = [plan.held.length, plan.held, false];

  for (const [position, batch] of batchesOf(queue).entries()) {
    if (position > 0) letOthersIn(plan.run);
    const isPlanned = position === 0 && isFresh;
    const checked = isPlanned ? { ...plan, due: batch } : recheck(batch, plan);
    if (checked === null) {
      end = 'settings';
      break;
    }
    if (!isPlanned) {
      holds = [...holds, ...checked.held];
      held += checked.held.length;
    }
    if (!hasTimeLeft(checked.run)) {
      end = 'time';
      break;
    }
    const left = quota - counts.sent - counts.uncertain;
    const result = sendBatch(compose(checked), { run: checked.run, holds, doubts, quota: left });
    holds = [];
    hasBegun = true;
    counts = added(counts, result);
    doubts = [...doubts, ...result.unsettled];
    if (result.end !== 'done') {
      end = result.end;
      break;
    }
  }
  if (holds.length > 0) recordHolds(holds, services);
  const { sent, failed, uncertain, toRetry } = counts;
  const rechecked = held - plan.held.length;
  const waiting = plan.due.length - rechecked - sent - failed - uncertain;
  const isComplete = waiting === 0 && !toRetry;
  endRun(
    hasBegun ? doubts : null,
    isComplete ? plan.onceComplete : (plan.onceLeft ?? {}),
    services,
  );
  return { ...counts, held, waiting, end };
}

/**
 * Between two batches people save and families answer. Nobody else sends or recovers: this run has said
 * that it goes on, and until when at the latest.
 */
function letOthersIn({ services }: RunContext): void {
  const { properties, clock } = services;
  // That of a run that was cut off stays there when its time is over, and keeps nobody out.
  if (!isSendingElsewhere(services))
    properties.write('sending', String(clock.now() + longestRunMs));
  services.letOthersIn();
}

/** The six minutes of an execution (platform §2), and a margin. */
const longestRunMs = 6.5 * 60_000;

/** @param doubts null where the run has not touched the journal */
function endRun(
  doubts: readonly string[] | null,
  remembered: Partial<ScheduleState>,
  { properties }: Services,
): void {
  if (properties.read('sending') !== null) properties.forget('sending');
  const before = properties.read('schedule');
  const schedule = scheduleText(before, remembered);
  const isNew = schedule !== before && Object.keys(remembered).length > 0;
  // Even where nothing went out: a journal left here would make the next run doubt its email.
  if (doubts === null || !isNew) {
    if (doubts !== null) closeJournal(doubts, properties);
    if (isNew) properties.write('schedule', schedule);
  } else properties.writeAll({ journal: doubtsText(doubts), schedule });
}

const added = (one: BatchCounts, other: BatchCounts): BatchCounts => ({
  sent: one.sent + other.sent,
  failed: one.failed + other.failed,
  uncertain: one.uncertain + other.uncertain,
  toRetry: one.toRetry || other.toRetry,
  blocked: [...one.blocked, ...other.blocked],
});

/** What nobody could settle stays in the journal until its row in the ledger says so. */
export function closeJournal(doubts: readonly string[], properties: PropertyStore): void {
  if (doubts.length === 0) properties.forget('journal');
  else properties.write('journal', doubtsText(doubts));
}

/** '' is no journal. */
const doubtsText = (doubts: readonly string[]): string =>
  doubts.length === 0
    ? ''
    : writeJournal({ mails: [], position: 0, refused: [], uncertain: [], doubts });
