// What sending costs, and what a crash at every single service call of a run leaves behind.
import { readFileSync } from 'node:fs';
import { AddonHarness, specialist } from '../harness/addon-harness';
import { audit } from '../simulate/audit';
import { growCaseload } from '../simulate/grow-caseload';
import type { SimulationOptions } from '../simulate/options';
import { reportOn, type SimulationReport } from '../simulate/report';
import { simulateSchedule } from '../simulate/simulate-schedule';
import { answersBars } from './answers-bars';
import type { Bar } from './bar';

const zone = 'America/Denver';
const at = (moment: string): number => Date.parse(moment);

const schoolYear = { from: '2026-08-17T06:00:00-06:00', to: '2027-05-28T20:00:00-06:00' };

const span = (caseload: string, from: string, to: string): SimulationOptions => ({
  caseload,
  from: at(from),
  to: at(to),
  out: '',
  zone,
  cadence: 'Every two weeks',
  quota: null,
  crashAtCall: null,
  failAddress: null,
  // What the bars count is the sending: whoever waits has been decided about.
  undecided: 'allow',
  answers: 'none',
  events: [],
  json: false,
});

export const answeredYearBars = (folder: string, caseload: string): readonly Bar[] =>
  answersBars(span(caseload, schoolYear.from, schoolYear.to), folder);

/** An execution may take 4.5 minutes and the email and the bookkeeping that it has begun. */
const longestRunMs = 290_000;

const doubledOrLost = ({ doubled, lost }: SimulationReport): number => doubled.length + lost.length;

export function schoolYearBars(folder: string, caseload: string): readonly Bar[] {
  const year = simulateSchedule(span(caseload, schoolYear.from, schoolYear.to), folder);
  const report = reportOn(year);
  return [
    {
      what: 'calls per digest, a school year',
      value: report.callsPerMail ?? 99,
      unit: '',
      most: 2.3,
    },
    { what: 'calls of an idle tick', value: report.idleTickCalls, unit: '', most: 30 },
    { what: 'calls of a quiet tick', value: report.quietTickCalls, unit: '', most: 12 },
    {
      what: 'of these, those that reach Google',
      value: report.quietTickDataCalls,
      unit: '',
      most: 3,
    },
    { what: 'a school year: doubled or lost', value: doubledOrLost(report), unit: '', most: 0 },
    { what: 'a school year: broken executions', value: report.brokenExecutions, unit: '', most: 0 },
    {
      what: 'a school year: longest execution',
      value: report.longestExecutionMs / 1000,
      unit: 's',
      most: longestRunMs / 1000,
    },
    { what: 'a school year, simulated in', value: report.wallMs / 1000, unit: 's', most: 60 },
  ];
}

/** Seven weeks in which all goes wrong: an address that Google refuses, a small quota, and a crash. */
export function badWeeksBars(folder: string, caseload: string): readonly Bar[] {
  const report = reportOn(
    simulateSchedule(
      {
        ...span(caseload, '2026-08-17T06:00:00-06:00', '2026-10-02T20:00:00-06:00'),
        failAddress: 'rosa.brown56@families.example',
        quota: 60,
        crashAtCall: 90,
      },
      folder,
    ),
  );
  return [
    {
      what: 'calls per digest: refused address, small quota, crash',
      value: report.callsPerMail ?? 99,
      unit: '',
      most: 2.3,
    },
    { what: 'of these weeks: doubled or lost', value: doubledOrLost(report), unit: '', most: 0 },
  ];
}

export function largeCaseloadBars(folder: string, large: string): readonly Bar[] {
  const quota = 1500;
  const run = simulateSchedule(
    { ...span(large, '2026-08-17T06:00:00-06:00', '2026-08-24T20:00:00-06:00'), quota },
    folder,
  );
  const report = reportOn(run);
  const perDay = new Map<string, number>();
  for (const { at: sentAt } of [...run.familyMails, ...run.staffMails]) {
    const day = new Date(sentAt).toISOString().slice(0, 10);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  }
  return [
    { what: '2,000 students: doubled or lost', value: doubledOrLost(report), unit: '', most: 0 },
    { what: '2,000 students: due and not sent', value: report.unsent, unit: '', most: 0 },
    {
      what: '2,000 students: most digests in a day',
      value: Math.max(...perDay.values()),
      unit: '',
      most: quota,
    },
    {
      what: '2,000 students: longest execution',
      value: report.longestExecutionMs / 1000,
      unit: 's',
      most: longestRunMs / 1000,
    },
    {
      what: '2,000 students: calls of an idle tick',
      value: report.idleTickCalls,
      unit: '',
      most: 30,
    },
  ];
}

/** Fourteen students' families: a run of one block, killed before each of its calls in turn. */
export function crashBars(folder: string, caseload: string): readonly Bar[] {
  const small = Buffer.from(growCaseload(readFileSync(caseload, 'utf8'), 14));
  let [calls, doubled, lost, uncertain] = [0, 0, 0, 0];
  for (let call = 1; ; call += 1) {
    const addon = new AddonHarness({ folder, now: at('2026-08-19T10:00:00-06:00'), zone });
    addon.choose('setUpMenu');
    addon.importFile('small.csv', small);
    addon.decideAll();
    addon.switchOn();
    const startsAt = at('2026-08-19T16:00:00-06:00');
    const crash = addon.script.arm(
      { kind: 'crash' },
      call,
      ({ startedAt }) => startedAt >= startsAt,
    );
    addon.script.advanceTo(at('2026-08-19T20:00:00-06:00'));
    if (!crash.struck) break;
    calls = call;
    const mails = addon.script.state.outbox.filter(({ to }) => to !== specialist.email);
    const found = audit(mails, addon.rows('Deliveries'));
    doubled += found.doubled.length;
    lost += found.lost.length + found.queued;
    uncertain = Math.max(uncertain, found.uncertain);
  }
  return [
    { what: `crash at each of ${calls} calls: doubled`, value: doubled, unit: '', most: 0 },
    { what: `crash at each of ${calls} calls: lost`, value: lost, unit: '', most: 0 },
    { what: `crash at each of ${calls} calls: uncertain`, value: uncertain, unit: '', most: 1 },
  ];
}
