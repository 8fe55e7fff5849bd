// Sends one block of mails so that a cut at any point loses none and doubles none: first the ledger
// says Queued, then the journal names each mail before it goes out, then the ledger says Sent. The
// journal of a settled block may stay: recovery only looks at mails that are still Queued.

import { journalMails, writeJournal } from '../../domain/delivery/recover';
import type { Delivery } from '../../domain/schema/tabs';
import type { Change } from '../ports';
import { remember } from '../schedule-memory';
import { timeAt } from '../time-at';
import { wordsOf } from '../words-of';
import type { ComposedMail, Parcel, TakeNewTranslations } from './parcel';
import type { RunPorts } from './run-ports';

/** Why a block stopped before its end; its other mails stay Queued for the next run. */
export type BlockEnd = 'done' | 'time' | 'quota';

export interface BlockResult {
  readonly end: BlockEnd;
  readonly sent: number;
  readonly failed: number;
  /** May have gone out although Google reported an error. */
  readonly uncertain: number;
  /** Some mail has failed and is to be tried again. */
  readonly toRetry: boolean;
}

export interface BlockSources {
  readonly ports: RunPorts;
  readonly takeNewTranslations: TakeNewTranslations;
  /** False when the run has to end. */
  readonly timeLeft: () => boolean;
  /** How many mails Google would still send, going by what it said when the run began. */
  readonly quota: number;
}

interface Outcome {
  readonly parcel: Parcel;
  readonly state: 'Sent' | 'Failed' | 'Uncertain';
  readonly detail: string;
}

export function sendBlock(parcels: readonly Parcel[], sources: BlockSources): BlockResult {
  const { ports } = sources;
  const outcomes: Outcome[] = [];
  const ready: Ready[] = [];
  for (const parcel of parcels) {
    const mail = tryCompose(parcel);
    if ('problem' in mail) outcomes.push(failedOutcome(parcel, mail.problem));
    else ready.push({ parcel, mail });
  }
  const queued = queue(ready, outcomes, sources);
  let end: BlockEnd;
  try {
    end = sendQueued(queued, outcomes, sources);
  } catch (error) {
    // What is known is written down, so that recovery has less to doubt.
    settle(outcomes, ports);
    throw error;
  }
  settle(outcomes, ports);
  const inState = (wanted: Outcome['state']) =>
    outcomes.filter(({ state }) => state === wanted).length;
  return {
    end,
    sent: inState('Sent'),
    failed: inState('Failed'),
    uncertain: inState('Uncertain'),
    toRetry:
      queued.length < ready.length ||
      outcomes.some(({ parcel, state }) => state === 'Failed' && attemptsOf(parcel) === 0),
  };
}

/** A new try that failed takes no doubt from an earlier one, whose mail may have arrived. */
const failedOutcome = (parcel: Parcel, detail: string): Outcome =>
  parcel.ledgerRow?.state === 'Uncertain'
    ? { parcel, state: 'Uncertain', detail: `An earlier try may have arrived. ${detail}` }
    : { parcel, state: 'Failed', detail };

const attemptsOf = ({ ledgerRow }: Parcel): number => ledgerRow?.attempts ?? 0;

interface Ready {
  readonly parcel: Parcel;
  readonly mail: ComposedMail;
}

function tryCompose(parcel: Parcel): ComposedMail | { problem: string } {
  try {
    return parcel.compose();
  } catch (error) {
    return { problem: `The mail could not be written: ${wordsOf(error)}` };
  }
}

/** Puts every mail of the block into the ledger; returns those that stand there now. */
function queue(
  ready: readonly Ready[],
  outcomes: readonly Outcome[],
  { ports, takeNewTranslations }: BlockSources,
): readonly Ready[] {
  const at = timeAt(ports).moment;
  const rows = [
    ...ready.map(({ parcel, mail }) => ({ parcel, questionIds: mail.questionIds })),
    ...outcomes.map(({ parcel }) => ({ parcel, questionIds: [] })),
  ].map(({ parcel, questionIds }) => ({ parcel, row: queuedRow(parcel, questionIds, at) }));
  const changes = rows
    .filter(({ parcel }) => parcel.ledgerRow !== null)
    .map(({ row: { deliveryId, ...values } }): Change => {
      return { tab: 'deliveries', id: deliveryId, values, inEveryRow: true };
    });
  const notWritten = ports.writeRows(
    [
      {
        tab: 'deliveries',
        rows: rows.filter(({ parcel }) => !parcel.ledgerRow).map(({ row }) => row),
      },
      { tab: 'translations', rows: takeNewTranslations() },
    ],
    changes,
  );
  const gone = new Set(notWritten.map(({ id }) => id));
  return ready.filter(({ parcel }) => !gone.has(parcel.label.deliveryId));
}

const queuedRow = (parcel: Parcel, questionIds: readonly string[], at: string): Delivery => ({
  ...parcel.label,
  state: 'Queued',
  at,
  attempts: attemptsOf(parcel),
  detail: '',
  questionIds,
});

function sendQueued(
  queued: readonly Ready[],
  outcomes: Outcome[],
  { ports, timeLeft, quota }: BlockSources,
): BlockEnd {
  const mails = journalMails(queued.map(({ parcel }) => parcel.label.deliveryId));
  const [refused, uncertain]: [number[], number[]] = [[], []];
  let left = quota;
  for (const [position, { parcel, mail }] of queued.entries()) {
    if (!timeLeft()) return 'time';
    ports.memory.write('journal', writeJournal({ mails, position, refused, uncertain }));
    try {
      ports.sendMail(mail.mail);
      outcomes.push({ parcel, state: 'Sent', detail: '' });
      left -= 1;
    } catch (error) {
      const leftNow = ports.remainingMails();
      // Nothing of the error tells a used-up quota from a bad address in every language.
      if (leftNow <= 0) return 'quota';
      if (leftNow < left) {
        // The mail was counted, so it may be on its way. The counter is only a hint, and others may
        // have used it: better a doubt too many than a second mail.
        uncertain.push(position);
        const detail = `Google reported an error, and it may have arrived all the same: ${wordsOf(error)}`;
        outcomes.push({ parcel, state: 'Uncertain', detail });
      } else {
        const outcome = failedOutcome(parcel, wordsOf(error));
        (outcome.state === 'Failed' ? refused : uncertain).push(position);
        outcomes.push(outcome);
      }
      left = leftNow;
    }
  }
  return 'done';
}

function settle(outcomes: readonly Outcome[], ports: RunPorts): void {
  const now = timeAt(ports);
  const changes = outcomes.flatMap(({ parcel, state, detail }): readonly Change[] => {
    const attempts = attemptsOf(parcel) + 1;
    const mail: Change = {
      tab: 'deliveries',
      id: parcel.label.deliveryId,
      values: { state, detail, attempts, at: now.moment },
      // A copy of the row that somebody has pasted is the same mail.
      inEveryRow: true,
    };
    return state === 'Sent' ? [mail, ...parcel.onceSent(now.date)] : [mail];
  });
  // Remembered first: once the rows are settled, a cut would leave nobody to tell of them.
  if (outcomes.some(({ state }) => state !== 'Sent')) remember(ports.memory, { toReport: true });
  if (changes.length > 0) ports.writeRows([], changes);
}
