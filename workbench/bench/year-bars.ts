// What the end of a school year and the beginning of the next one cost: calls that must reach Google, for
// every student at once.
import { readFileSync } from 'node:fs';
import type { PlanYears, YearEndView } from '../../src/years/domain/year-views';
import { AddonHarness } from '../harness/addon-harness';
import { growCaseload } from '../simulate/grow-caseload';
import type { Bar } from './bar';

const zone = 'America/Denver';

export function yearBars(folder: string, caseload: string): readonly Bar[] {
  const csv = readFileSync(caseload, 'utf8');
  const small = dataCalls(folder, growCaseload(csv, 86));
  const large = dataCalls(folder, growCaseload(csv, 2000));
  const bars = [
    ['save details of a plan', 'details', 12],
    ['close the school year', 'close', 20],
    ['begin the next one', 'begin', 20],
  ] as const;
  return bars.flatMap(([what, name, most]) => [
    { what: `${what}, 86 students`, value: small[name], unit: 'data calls', most },
    { what: `${what}, 2,000 students`, value: large[name], unit: 'data calls', most },
  ]);
}

function dataCalls(folder: string, csv: string) {
  const addon = new AddonHarness({ folder, now: Date.parse('2026-08-17T06:00:00-06:00'), zone });
  addon.choose('setUpMenu');
  addon.importFile('caseload.csv', Buffer.from(csv));
  const cost = () => addon.executions.at(-1)?.calls.data ?? Number.NaN;
  const [student] = addon.rows('Students');
  const studentId = student?.['Student ID'] ?? '';
  const { years } = addon.ask<{ readonly years: PlanYears }>('openPlan', studentId);
  const change = { field: 'needs', before: '', after: 'Somebody to talk with about books' };
  addon.ask('savePlan', studentId, years.year, [change]);
  const details = cost();

  addon.script.clock.moveTo(Date.parse('2027-05-24T09:00:00-06:00'));
  const ending = addon.ask<YearEndView>('yearEnd');
  const closings = ending.goals.map((goal) => ({
    goalId: goal.goalId,
    outcome: goal.proposedOutcome,
    evidence: '',
    nextYear: goal.proposedNextYear,
    before: {
      outcome: goal.outcome,
      evidence: goal.evidence,
      nextYear: goal.nextYear,
      status: goal.status,
    },
  }));
  addon.ask('closeYear', ending.year, closings);
  const close = cost();

  addon.script.clock.moveTo(Date.parse('2027-08-09T09:00:00-06:00'));
  addon.setSetting('First day of school', '2027-08-16');
  addon.setSetting('Last day of school', '2028-05-26');
  const goals = ending.goals.map(({ goalId }) => ({ goalId, nextYear: 'Carry over' }));
  addon.ask('beginYear', '2027-28', goals);
  return { details, close, begin: cost() };
}
