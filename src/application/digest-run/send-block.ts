// Sends one block of mails so that a cut at any point loses none and doubles none: first the ledger
// says Queued, then the journal names each mail before it goes out, then the ledger says Sent. The
// journal of a settled block may stay: recovery only looks at mails that are still Queued.

import { periodName } from '../../domain/cadence/period';
import { localTime } from '../../domain/calendar/local-time';
import { writeJournal } from '../../domain/delivery/recover';
import type { Debt } from '../../domain/delivery/work-out-due';
import type { Delivery, Translation } from '../../domain/schema/tabs';
import type { Change } from '../ports';
import type { ComposedMail, ComposeMail } from './compose-mail';
import type { RunPorts } from './run-ports';

/** Why a block stopped before its end; its other mails stay Queued for the next run. */
export type BlockEnd = 'done' | 'time' | 'quota';

export interface BlockResult {
  readonly end: BlockEnd;
  readonly sent: number;
  readonly failed: number;
  /** Some mail has failed and is to be tried again. */
  readonly toRetry: boolean;
}

export interface BlockSources {
  readonly ports: RunPorts;
  readonly compose: ComposeMail;
  readonly takeNewTranslations: () => readonly Translation[];
  /** False when the run has to end. */
  readonly timeLeft: () => boolean;
}

interface Outcome {
  readonly debt: Debt;
  readonly state: 'Sent' | 'Failed';
  readonly detail: string;
}

export function sendBlock(debts: readonly Debt[], sources: BlockSources): BlockResult {
  const { ports } = sources;
  const outcomes: Outcome[] = [];
  const ready: Ready[] = [];
  for (const debt of debts) {
    const mail = tryCompose(debt, sources.compose);
    if ('problem' in mail) outcomes.push(failed(debt, mail.problem));
    else ready.push({ debt, mail });
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
  return {
    end,
    sent: outcomes.filter(({ state }) => state === 'Sent').length,
    failed: outcomes.filter(({ state }) => state === 'Failed').length,
    toRetry:
      queued.length < ready.length ||
      outcomes.some(({ debt, state }) => state === 'Failed' && attemptsOf(debt) === 0),
  };
}

const failed = (debt: Debt, detail: string): Outcome => ({ debt, state: 'Failed', detail });

const attemptsOf = ({ ledgerRow }: Debt): number => ledgerRow?.attempts ?? 0;

interface Ready {
  readonly debt: Debt;
  readonly mail: ComposedMail;
}

function tryCompose(debt: Debt, compose: ComposeMail): ComposedMail | { problem: string } {
  try {
    return compose(debt);
  } catch (error) {
    return { problem: `The mail could not be written: ${wordsOf(error)}` };
  }
}

/** Texts of service errors come in the owner's language: shown to people, never branched on. */
const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Puts every mail of the block into the ledger; returns those that stand there now. */
function queue(
  ready: readonly Ready[],
  outcomes: readonly Outcome[],
  { ports, takeNewTranslations }: BlockSources,
): readonly Ready[] {
  const at = localTime(ports.now(), ports.place.zone()).moment;
  const rows = [
    ...ready.map(({ debt, mail }) => ({ debt, questionIds: mail.questionIds })),
    ...outcomes.map(({ debt }) => ({ debt, questionIds: [] })),
  ].map(({ debt, questionIds }) => ({ debt, row: queuedRow(debt, questionIds, at) }));
  const changes = rows
    .filter(({ debt }) => debt.ledgerRow !== null)
    .map(({ row: { deliveryId, ...values } }): Change => {
      return { tab: 'deliveries', id: deliveryId, values };
    });
  const notWritten = ports.writeRows(
    [
      { tab: 'deliveries', rows: rows.filter(({ debt }) => !debt.ledgerRow).map(({ row }) => row) },
      { tab: 'translations', rows: takeNewTranslations() },
    ],
    changes,
  );
  const gone = new Set(notWritten.map(({ id }) => id));
  return ready.filter(({ debt }) => !gone.has(debt.deliveryId));
}

const queuedRow = (debt: Debt, questionIds: readonly string[], at: string): Delivery => ({
  deliveryId: debt.deliveryId,
  period: periodName(debt.period),
  studentId: debt.student.studentId,
  guardianId: debt.guardian.guardianId,
  email: debt.guardian.email,
  state: 'Queued',
  at,
  attempts: attemptsOf(debt),
  detail: '',
  questionIds,
});

function sendQueued(
  queued: readonly Ready[],
  outcomes: Outcome[],
  { ports, timeLeft }: BlockSources,
): BlockEnd {
  const deliveryIds = queued.map(({ debt }) => debt.deliveryId);
  const refused: number[] = [];
  for (const [position, { debt, mail }] of queued.entries()) {
    if (!timeLeft()) return 'time';
    ports.memory.write('journal', writeJournal({ deliveryIds, position, refused }));
    try {
      ports.sendMail(mail.mail);
      outcomes.push({ debt, state: 'Sent', detail: '' });
    } catch (error) {
      // Nothing of the error tells a used-up quota from a bad address in every language.
      if (ports.remainingMails() <= 0) return 'quota';
      refused.push(position);
      outcomes.push(failed(debt, wordsOf(error)));
    }
  }
  return 'done';
}

function settle(outcomes: readonly Outcome[], ports: RunPorts): void {
  const now = localTime(ports.now(), ports.place.zone());
  const changes = outcomes.flatMap(({ debt, state, detail }): Change[] => {
    const attempts = attemptsOf(debt) + 1;
    const mail: Change = {
      tab: 'deliveries',
      id: debt.deliveryId,
      values: { state, detail, attempts, at: now.moment },
    };
    if (state !== 'Sent') return [mail];
    const { guardianId } = debt.guardian;
    return [mail, { tab: 'guardians', id: guardianId, values: { lastDigest: now.date } }];
  });
  if (changes.length > 0) ports.writeRows([], changes);
}
