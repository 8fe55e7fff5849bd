// Sends what is due, batch after batch: recheck, compose, queue, send, settle. Digests and mails to
// teachers go out by this one way, each with its own recheck and compose.
//
// A cut at any point loses no mail and doubles none: first the ledger says Queued, then the journal
// names each mail before it goes out, then the ledger says Sent.

import type { Failure } from '../../rpc/result';
import {
  type ScheduleState,
  saveScheduleState,
  scheduleText,
} from '../../schedule/server/schedule-state';
import { hasTimeLeft, type RunContext } from '../../settings/server/run-context';
import type { Change, PropertyStore } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { wordsOf } from '../../store/words-of';
import { mostAttempts } from '../domain/ledger';
import { journalHash, readJournal, writeJournal } from '../domain/recover';
import { blockedRows, ledgerWrites, recordHolds, withoutState } from './ledger-writes';
import {
  attemptsOf,
  type ComposedBatch,
  type Hold,
  isWritten,
  type OutgoingMail,
  type WrittenMail,
} from './outgoing-mail';

/** So many mails share one write before and one after them. */
export const batchSize = 50;

/** A small remainder joins the last batch: by itself it would cost the calls of a whole one. */
export const largestBatch = 62;

function batchesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [];
  const size = items.length <= largestBatch ? items.length : batchSize;
  return [items.slice(0, size), ...batchesOf(items.slice(size))];
}

/** Mails of the daily quota kept for the specialist's own reports. */
export const mailReserve = 5;

/** What is due and who is held back, going by the tabs as they have just been read. */
export interface MailPlan<Due, Tables> {
  /** With the settings, and so the deadline, of that reading. */
  readonly run: RunContext;
  readonly tables: Tables;
  /** Mails that Google would still send today, where that was asked before the reading. */
  readonly quota: number | null;
  readonly due: readonly Due[];
  readonly held: readonly Hold[];
  /** What the schedule remembers once nothing of the plan is left to be sent. */
  readonly onceComplete: Partial<ScheduleState>;
}

/** What tells digests from mails to teachers. */
export interface MailKind<Due, Tables> {
  /**
   * Plans these mails anew from tabs read for it: people go on working while a run is under way. What
   * is neither due nor held any more waits for the next run. Null where the settings now end the run.
   */
  readonly recheck: (
    due: readonly Due[],
    before: MailPlan<Due, Tables>,
  ) => MailPlan<Due, Tables> | null;
  readonly compose: (plan: MailPlan<Due, Tables>) => ComposedBatch;
}

/** Why a run ended before all that was due had gone out. */
export type RunEnd = 'done' | 'time' | 'quota' | 'settings';

interface Counts {
  readonly sent: number;
  readonly failed: number;
  /** May have gone out although Google reported an error. */
  readonly uncertain: number;
  /** Some mail has failed and is to be tried again. */
  readonly toRetry: boolean;
  /** Mails whose rows in the ledger refuse to be written, in sentences: somebody has to mend them. */
  readonly blocked: readonly Failure[];
}

export interface QueueResult extends Counts {
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
  let counts: Counts = nothingSent;
  let [held, holds, hasBegun] = [plan.held.length, plan.held, false];

  for (const [position, batch] of batchesOf(queue).entries()) {
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
  endRun(hasBegun ? doubts : null, isComplete ? plan.onceComplete : {}, services);
  return { ...counts, held, waiting, end };
}

/** @param doubts null where the run has not touched the journal */
function endRun(
  doubts: readonly string[] | null,
  remembered: Partial<ScheduleState>,
  { properties }: Services,
): void {
  const schedule = scheduleText(properties, remembered);
  const isNew = schedule !== properties.read('schedule') && Object.keys(remembered).length > 0;
  // Even where nothing went out: a journal left here would make the next run doubt its mail.
  if (doubts === null || !isNew) {
    if (doubts !== null) closeJournal(doubts, properties);
    if (isNew) properties.write('schedule', schedule);
  } else properties.writeAll({ journal: doubtsText(doubts), schedule });
}

const added = (one: Counts, other: Counts): Counts => ({
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

export interface BatchContext {
  readonly run: Pick<RunContext, 'services' | 'deadline'>;
  /** Written along with the batch. */
  readonly holds: readonly Hold[];
  /** Mails, by their hash, that may have gone out in a run that was cut off. */
  readonly doubts: readonly string[];
  /** How many mails Google would still send, going by what it said when the run began. */
  readonly quota: number;
}

interface BatchResult extends Counts {
  readonly end: Exclude<RunEnd, 'settings'>;
  /** Hashes of mails whose row does not say what became of them. */
  readonly unsettled: readonly string[];
}

interface Outcome {
  readonly outgoing: OutgoingMail;
  readonly state: 'Sent' | 'Failed' | 'Uncertain';
  readonly detail: string;
}

export function sendBatch(
  { mails, translations }: ComposedBatch,
  context: BatchContext,
): BatchResult {
  const { services } = context.run;
  const clear = mails.filter(
    ({ ledgerKey }) => !context.doubts.includes(journalHash(ledgerKey.deliveryId)),
  );
  const { rows, changes } = ledgerWrites(clear, context.holds, timeAt(services).moment);
  const refused = services.store.writeRows(
    [
      { tab: 'deliveries', rows },
      { tab: 'translations', rows: translations },
    ],
    changes,
  );
  const gone = new Set(refused.map(({ id }) => id));
  const queued = clear.filter(({ ledgerKey }) => !gone.has(ledgerKey.deliveryId));

  const outcomes: Outcome[] = queued.flatMap((outgoing) =>
    'problem' in outgoing.content ? [failedOutcome(outgoing, outgoing.content.problem)] : [],
  );
  let end: BatchResult['end'] = 'done';
  let unsettled: readonly string[] = [];
  try {
    end = send(queued.filter(isWritten), outcomes, context);
  } finally {
    // After an error, too: what is known is written down, so that recovery has less to doubt.
    unsettled = settle(outcomes, services);
  }
  const inState = (wanted: Outcome['state']) =>
    outcomes.filter(({ state }) => state === wanted).length;
  return {
    end,
    sent: inState('Sent'),
    failed: inState('Failed'),
    uncertain: inState('Uncertain'),
    toRetry:
      queued.length < clear.length ||
      outcomes.some(({ outgoing, state }) => state === 'Failed' && attemptsOf(outgoing) === 0),
    blocked: blockedRows(clear, refused),
    unsettled,
  };
}

/** A new try that failed takes no doubt from an earlier one, whose mail may have arrived. */
const failedOutcome = (outgoing: OutgoingMail, detail: string): Outcome =>
  outgoing.ledgerRow?.state === 'Uncertain'
    ? { outgoing, state: 'Uncertain', detail: `An earlier try may have arrived. ${detail}` }
    : { outgoing, state: 'Failed', detail };

function send(
  queued: readonly WrittenMail[],
  outcomes: Outcome[],
  { run, doubts, quota }: BatchContext,
): BatchResult['end'] {
  const { mailer, properties } = run.services;
  const mails = queued.map(({ ledgerKey }) => journalHash(ledgerKey.deliveryId));
  const [refused, uncertain]: [number[], number[]] = [[], []];
  let left = quota;
  for (const [position, outgoing] of queued.entries()) {
    if (!hasTimeLeft(run)) return 'time';
    properties.write('journal', writeJournal({ mails, position, refused, uncertain, doubts }));
    try {
      mailer.send(outgoing.content.mail);
      outcomes.push({ outgoing, state: 'Sent', detail: '' });
      left -= 1;
    } catch (error) {
      // Nothing of the error tells a used-up quota from a bad address in every language.
      const leftNow = mailer.remaining();
      if (leftNow < left) {
        // The mail was counted, so it may be on its way. The counter is only a hint, and others may
        // have used it, even used it up: better a doubt too many than a second mail.
        uncertain.push(position);
        const detail = `Google reported an error, and it may have arrived all the same: ${wordsOf(error)}`;
        outcomes.push({ outgoing, state: 'Uncertain', detail });
      } else if (leftNow > 0) {
        const outcome = failedOutcome(outgoing, wordsOf(error));
        (outcome.state === 'Failed' ? refused : uncertain).push(position);
        outcomes.push(outcome);
      }
      if (leftNow <= 0) return 'quota';
      left = leftNow;
    }
  }
  return 'done';
}

/** @returns hashes of mails whose state could not be written */
function settle(outcomes: readonly Outcome[], services: Services): readonly string[] {
  const at = timeAt(services).moment;
  const changes = outcomes.flatMap(({ outgoing, state, detail }): readonly Change[] => {
    const attempts = attemptsOf(outgoing) + 1;
    const mail: Change = {
      tab: 'deliveries',
      id: outgoing.ledgerKey.deliveryId,
      values: { state, detail, attempts, at },
      // A copy of the row that somebody has pasted is the same mail.
      inEveryRow: true,
    };
    return state === 'Sent' ? [mail, ...outgoing.onSent] : [mail];
  });
  // Remembered first: once the rows are settled, a cut would leave nobody to tell of them.
  if (outcomes.some(isToReport)) saveScheduleState(services.properties, { toReport: true });
  return changes.length === 0 ? [] : withoutState(services.store.writeRows([], changes));
}

/** A first failure is tried again before anybody is troubled with it. */
const isToReport = ({ outgoing, state }: Outcome): boolean =>
  state === 'Uncertain' || (state === 'Failed' && attemptsOf(outgoing) + 1 >= mostAttempts);
