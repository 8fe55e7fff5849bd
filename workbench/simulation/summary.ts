// The short table at the end of a simulation.
import type { SimulationReport } from './report';

export function summary(report: SimulationReport): string {
  const holds = Object.entries(report.held).map(
    ([reason, count]) => [`  held: ${reason}`, count] as const,
  );
  const rows: readonly (readonly [label: string, value: string | number])[] = [
    ['mails to families', report.mails],
    ['mails to the specialist', report.staffMails],
    ...holds,
    ['failed', report.failed],
    ['uncertain', report.uncertain],
    ['waiting', report.waiting],
    ['lost', report.lost.length],
    ['doubled', report.doubled.length],
    ['calls per mail', report.callsPerMail ?? '–'],
    ['calls of an idle tick', report.idleTickCalls],
    ['longest execution', `${(report.longestExecutionMs / 1000).toFixed(1)} s`],
    ['executions', report.executions],
    ['wall time', `${(report.wallMs / 1000).toFixed(1)} s`],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`).join('\n');
}
