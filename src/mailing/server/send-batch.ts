// Sends one batch of emails: queues them in the ledger, sends each, and settles what became of it.
// A cut at any call leaves ledger and journal so that the next run can tell which emails went out.

import type { Failure } from '../../rpc/result';
import type { Change } from '../../store/ports';
import { hasTimeLeft, type RunContext } from '../../store/run-context';
import { saveScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { wordsOf } from '../../store/words-of';
import { detailWithError } from '../domain/delivery-detail';
import { mostAttempts } from '../domain/ledger';
import { journalHash, writeJournal } from '../domain/recover';
import { blockedRows, ledgerWrites, withoutState } from './ledger-writes';
import {
  attemptsOf,
  type ComposedBatch,
  type Hold,
  isWritten,
  type OutgoingMail,
  type WrittenMail,
} from './outgoing-mail';

/** Why a batch ended before all its emails had gone out. */
export type BatchEnd = 'done' | 'time' | 'quota';

export interface BatchCounts {
  readonly sent: number;
  readonly failed: number;
  /** May have gone out although Google reported an error. */
  readonly uncertain: number;
  /** Some email has failed and is to be tried again. */
  readonly toRetry: boolean;
  /** Emails whose rows in the ledger refuse to be written, in sentences: somebody has to mend them. */
  readonly blocked: readonly Failure[];
}

export interface BatchContext {
  readonly run: Pick<RunContext, 'services' | 'deadline'>;
  /** Written along with the batch. */
  readonly holds: readonly Hold[];
  /** Emails, by their hash, that may have gone out in a run that was cut off. */
  readonly doubts: readonly string[];
  /** How many emails Google would still send, going by what it said when the run began. */
  readonly quota: number;
}

interface BatchResult extends BatchCounts {
  readonly end: BatchEnd;
  /** Hashes of emails whose row does not say what became of them. */
  readonly unsettled: readonly string[];
}

interface Outcome {
  readonly outgoing: OutgoingMail;
  readonly state: 'Sent' | 'Failed' | 'Uncertain';
  readonly detail: string;
}

export function sendBatch({ mails, ...kept }: ComposedBatch, context: BatchContext): BatchResult {
  const { services } = context.run;
  const clear = mails.filter(
    ({ ledgerKey }) => !context.doubts.includes(journalHash(ledgerKey.deliveryId)),
  );
  const { rows, changes } = ledgerWrites(clear, context.holds, timeAt(services).moment);
  const refused = services.store.writeRows(
    [{ tab: 'deliveries', rows }, ...kept.appends],
    [...changes, ...kept.changes],
  );
  const gone = new Set(refused.flatMap(({ tab, id }) => (tab === 'deliveries' ? [id] : [])));
  const queued = clear.filter(({ ledgerKey }) => !gone.has(ledgerKey.deliveryId));

  const outcomes: Outcome[] = [...unwrittenOutcomes(queued)];
  let end: BatchEnd = 'done';
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

/** What is known before anything is sent: an email that could not be written stops no other one. */
const unwrittenOutcomes = (queued: readonly OutgoingMail[]): readonly Outcome[] =>
  queued.flatMap((outgoing) =>
    'problem' in outgoing.content ? [failedOutcome(outgoing, outgoing.content.problem)] : [],
  );

/** A new try that failed takes no doubt from an earlier one, whose email may have arrived. */
const failedOutcome = (outgoing: OutgoingMail, detail: string): Outcome =>
  outgoing.ledgerRow?.state === 'Uncertain'
    ? {
        outgoing,
        state: 'Uncertain',
        detail: detailWithError('An earlier try may have arrived.', detail),
      }
    : { outgoing, state: 'Failed', detail };

function send(
  queued: readonly WrittenMail[],
  outcomes: Outcome[],
  { run, doubts, quota }: BatchContext,
): BatchEnd {
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
        // The email was counted, so it may be on its way. The counter is only a hint, and others
        // may have used it, even used it up: better a doubt too many than a second email.
        uncertain.push(position);
        const detail = detailWithError(
          'Google reported an error, and it may have arrived all the same:',
          wordsOf(error),
        );
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

/** What is written into ledger and tabs of emails that have been tried. */
const settlingChanges = (outcomes: readonly Outcome[], at: string): readonly Change[] =>
  outcomes.flatMap(({ outgoing, state, detail }): readonly Change[] => {
    const attempts = attemptsOf(outgoing) + 1;
    const mail: Change = {
      tab: 'deliveries',
      id: outgoing.ledgerKey.deliveryId,
      values: { state, detail, attempts, at },
      // A copy of the row that somebody has pasted is the same email.
      inEveryRow: true,
    };
    return state === 'Sent' ? [mail, ...outgoing.onSent] : [mail];
  });

/** @returns hashes of emails whose state could not be written */
function settle(outcomes: readonly Outcome[], services: Services): readonly string[] {
  const changes = settlingChanges(outcomes, timeAt(services).moment);
  // Remembered first: once the rows are settled, a cut would leave nobody to tell of them.
  if (outcomes.some(isToReport)) saveScheduleState(services.properties, { toReport: true });
  return changes.length === 0 ? [] : withoutState(services.store.writeRows([], changes));
}

/** A first failure is tried again before anybody is troubled with it. */
const isToReport = ({ outgoing, state }: Outcome): boolean =>
  state === 'Uncertain' || (state === 'Failed' && attemptsOf(outgoing) + 1 >= mostAttempts);
