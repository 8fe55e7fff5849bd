// What the simulation found out, as numbers.
import type { ExecutionRecord } from '../../emulator/runtime/execution-record';
import type { Simulation } from './simulate-schedule';

export function summary(report: SimulationReport): string {
  const holds = Object.entries(report.held).map(
    ([reason, count]) => [`  held: ${reason}`, count] as const,
  );
  const rows: readonly (readonly [label: string, value: string | number])[] = [
    ['digests to families', report.mails],
    ['emails to the specialist', report.staffMails],
    ...holds,
    ['failed', report.failed],
    ['uncertain', report.uncertain],
    ['waiting', report.waiting],
    ['lost', report.lost.length],
    ['doubled', report.doubled.length],
    ['calls per digest', report.callsPerMail ?? '–'],
    ['calls of an idle tick', report.idleTickCalls],
    ['longest execution', `${(report.longestExecutionMs / 1000).toFixed(1)} s`],
    ['executions', report.executions],
    ['wall time', `${(report.wallMs / 1000).toFixed(1)} s`],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`).join('\n');
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
  /** Owed at the end, and still to go out. */
  readonly waiting: number;
  readonly doubled: readonly string[];
  readonly lost: readonly string[];
  /**
   * Method calls in executions that sent email, less those of a usual idle tick each, over their
   * emails. Null when nothing was emailed.
   */
  readonly callsPerMail: number | null;
  /** Of the costliest hour in which there was nothing to do. */
  readonly idleTickCalls: number;
  /** Virtual time of the longest execution. */
  readonly longestExecutionMs: number;
  readonly executions: number;
  readonly brokenExecutions: number;
  readonly crashed: boolean;
  /** Real time of the whole simulation. */
  readonly wallMs: number;
}

export function reportOn(simulation: Simulation): SimulationReport {
  const { audit, ticks, addon, familyMails, staffMails } = simulation;
  const idle = ticks.filter(isIdle).map(({ calls }) => calls.total);
  const idleTickCalls = Math.max(0, ...idle);
  return {
    mails: familyMails.length,
    staffMails: staffMails.length,
    held: audit.held,
    failed: audit.failed,
    uncertain: audit.uncertain,
    waiting: audit.queued + waitingAtLast(ticks),
    doubled: audit.doubled,
    lost: audit.lost,
    callsPerMail: callsPerMail(addon.executions, usual(idle)),
    idleTickCalls,
    longestExecutionMs: Math.round(Math.max(...addon.executions.map(({ virtualMs }) => virtualMs))),
    executions: addon.executions.length,
    brokenExecutions: addon.executions.filter(({ outcome }) => outcome !== 'completed').length,
    crashed: simulation.crashed,
    wallMs: Math.round(simulation.wallMs),
  };
}

/** The one in the middle: a costlier hour among them must not make emails look cheaper. */
const usual = (calls: readonly number[]): number =>
  [...calls].sort((one, other) => one - other)[Math.floor(calls.length / 2)] ?? 0;

const mailsOf = ({ calls }: ExecutionRecord): number => calls.byMethod['MailApp.sendEmail'] ?? 0;

/** The bundle's own log line says what a tick found to do. */
const isIdle = (record: ExecutionRecord): boolean =>
  mailsOf(record) === 0 && record.logs.some(({ text }) => text === 'idle');

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
function waitingAtLast(ticks: readonly ExecutionRecord[]): number {
  const lastRun = [...ticks].reverse().find(({ logs }) => logs.some(isRun));
  return (lastRun?.logs.filter(isRun) ?? [])
    .map(({ text }) => JSON.parse(text.slice(runMark.length)) as { readonly waiting: number })
    .reduce((sum, { waiting }) => sum + waiting, 0);
}

const runMark = 'ran: ';
const isRun = ({ text }: { readonly text: string }): boolean => text.startsWith(runMark);
