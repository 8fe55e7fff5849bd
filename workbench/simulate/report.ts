// What the simulation found out, as numbers.
import type { ExecutionRecord } from '../../emulator/runtime/execution-record';
import { columnsToJudge } from '../../src/contacts/domain/group-words';
import type { WaitingGroup } from '../../src/contacts/domain/waiting-families';
import type { AnswerFigures } from './figures/figures';
import { figuresOf } from './figures/figures-of';
import { answerRows, type SummaryRow } from './figures/summary';
import type { Simulation } from './simulate-schedule';

export function summary(report: SimulationReport): string {
  const holds = Object.entries(report.held).map(
    ([reason, count]) => [`  held: ${reason}`, count] as const,
  );
  const rows: readonly SummaryRow[] = [
    ['digests to families', report.mails],
    ['emails to the specialist', report.staffMails],
    ...holds,
    ['failed', report.failed],
    ['uncertain', report.uncertain],
    ['due and not sent', report.unsent],
    ['lost', report.lost.length],
    ['doubled', report.doubled.length],
    ['calls per digest', report.callsPerMail ?? '–'],
    ['calls of an idle tick', report.idleTickCalls],
    ['calls of a quiet tick', report.quietTickCalls],
    ['longest execution', `${(report.longestExecutionMs / 1000).toFixed(1)} s`],
    ['executions', report.executions],
    ...(report.answers === null ? [] : answerRows(report.answers)),
    ['wall time', `${(report.wallMs / 1000).toFixed(1)} s`],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const numbers = rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`);
  return [...numbers, ...waitingLines(report.waiting)].join('\n');
}

/**
 * "waiting for a decision: 3", and under each group of words those who wait because of them. Whoever
 * waits for a column that is judged as a whole is told of with the column.
 */
function waitingLines(waiting: SimulationReport['waiting']): readonly string[] {
  const all = waiting.reduce((sum, { guardians }) => sum + guardians.length, 0);
  const columns = columnsToJudge(waiting).map(
    ({ header, cells, guardians }) =>
      `  ${header}, a column to judge: ${guardians}, ${cells.length} different cells such as ${cells[0]}`,
  );
  const byWords = waiting.filter(({ cells = [] }) => cells.length === 0);
  const groups = byWords.flatMap(({ words, isHeldAsNoContact, guardians }) => [
    `  ${words.join(' / ') || '(Contact is empty)'}${isHeldAsNoContact ? ' [held as No contact]' : ''}`,
    ...guardians.map(
      ({ guardianId, student, name, email }) =>
        `    ${[guardianId, student, name, email].filter((part) => part !== '').join(', ')}`,
    ),
  ]);
  return ['', `waiting for a decision: ${all}`, ...columns, ...groups];
}

export interface SimulationReport {
  /** Digests. */
  readonly mails: number;
  /** Heads-ups and reports to the specialist. */
  readonly staffMails: number;
  /** Ledger rows in state Held, by reason. */
  readonly held: Readonly<Record<string, number>>;
  readonly failed: number;
  readonly uncertain: number;
  /** Due at the end, and still to go out. */
  readonly unsent: number;
  /** Guardians about whom somebody has to decide at the end, by the words that made them wait. */
  readonly waiting: readonly WaitingGroup[];
  readonly doubled: readonly string[];
  readonly lost: readonly string[];
  /**
   * Method calls in executions that sent email, less those of a usual idle tick each, over their
   * emails. Null when nothing was emailed.
   */
  readonly callsPerMail: number | null;
  /** Of the costliest hour that has looked at everything and found nothing to do. */
  readonly idleTickCalls: number;
  /** Hours that knew early that nothing was due and nothing had changed, and the costliest of them. */
  readonly quietTicks: number;
  readonly quietTickCalls: number;
  readonly quietTickDataCalls: number;
  /** Virtual time of the longest execution. */
  readonly longestExecutionMs: number;
  readonly executions: number;
  readonly brokenExecutions: number;
  readonly crashed: boolean;
  /** What a year of answers shows; null where nobody answers. */
  readonly answers: AnswerFigures | null;
  /** Real time of the whole simulation. */
  readonly wallMs: number;
}

export function reportOn(simulation: Simulation): SimulationReport {
  const { audit, ticks, addon, familyMails, staffMails } = simulation;
  const idle = ticks.filter(isIdle).map(({ calls }) => calls.total);
  const idleTickCalls = Math.max(0, ...idle);
  const quiet = ticks.filter((tick) => says(tick, 'quiet'));
  return {
    mails: familyMails.length,
    staffMails: staffMails.length,
    held: audit.held,
    failed: audit.failed,
    uncertain: audit.uncertain,
    unsent: audit.queued + unsentAtLast(ticks),
    waiting: simulation.waiting,
    doubled: audit.doubled,
    lost: audit.lost,
    callsPerMail: callsPerMail(addon.executions, usual(idle)),
    idleTickCalls,
    quietTicks: quiet.length,
    quietTickCalls: Math.max(0, ...quiet.map(({ calls }) => calls.total)),
    quietTickDataCalls: Math.max(0, ...quiet.map(({ calls }) => calls.data)),
    longestExecutionMs: Math.round(Math.max(...addon.executions.map(({ virtualMs }) => virtualMs))),
    executions: addon.executions.length,
    brokenExecutions: addon.executions.filter(({ outcome }) => outcome !== 'completed').length,
    crashed: simulation.crashed,
    answers: figuresOf(simulation),
    wallMs: Math.round(simulation.wallMs),
  };
}

/** The one in the middle: a costlier hour among them must not make emails look cheaper. */
const usual = (calls: readonly number[]): number =>
  [...calls].sort((one, other) => one - other)[Math.floor(calls.length / 2)] ?? 0;

const mailsOf = ({ calls }: ExecutionRecord): number => calls.byMethod['MailApp.sendEmail'] ?? 0;

const says = ({ logs }: ExecutionRecord, line: string): boolean =>
  logs.some(({ text }) => text === line);

/** The bundle's own log line says what a tick found to do; who makes views has work all the same. */
const isIdle = (record: ExecutionRecord): boolean =>
  mailsOf(record) === 0 &&
  says(record, 'idle') &&
  !record.calls.byMethod['Sheets.Spreadsheets.batchUpdate'];

function callsPerMail(
  executions: readonly ExecutionRecord[],
  idleTickCalls: number,
): number | null {
  const mailing = executions.filter((record) => mailsOf(record) > 0);
  const mails = mailing.reduce((sum, record) => sum + mailsOf(record), 0);
  const calls = mailing.reduce((sum, { calls: { total } }) => sum + total - idleTickCalls, 0);
  return mails === 0 ? null : Math.round((calls / mails) * 1000) / 1000;
}

/** What the last run of the clock left over for want of quota or time, and never queued. */
function unsentAtLast(ticks: readonly ExecutionRecord[]): number {
  const lastRun = [...ticks].reverse().find(({ logs }) => logs.some(isRun));
  return (lastRun?.logs.filter(isRun) ?? [])
    .map(({ text }) => JSON.parse(text.slice(runMark.length)) as { readonly waiting: number })
    .reduce((sum, { waiting }) => sum + waiting, 0);
}

const runMark = 'ran: ';
const isRun = ({ text }: { readonly text: string }): boolean => text.startsWith(runMark);
