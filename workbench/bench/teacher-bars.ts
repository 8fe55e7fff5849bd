// What keeping the teachers' views costs: calls of a refresh that makes all of them, in a small
// caseload and in a large one, and what they add to an hour in which nothing has changed.
import { readFileSync } from 'node:fs';
import { AddonHarness } from '../harness/addon-harness';
import { growCaseload } from '../simulate/grow-caseload';
import type { Bar } from './bar';

const hourMs = 3_600_000;

export function teacherBars(folder: string, caseload: string): readonly Bar[] {
  const csv = readFileSync(caseload, 'utf8');
  const small = callsOf(folder, growCaseload(csv, 86));
  const large = callsOf(folder, growCaseload(csv, 2000));
  return [
    { what: 'make all views, 86 students', value: small.make, unit: 'data calls', most: 24 },
    {
      what: 'make all views, 2,000 students',
      value: large.make,
      unit: 'data calls',
      most: small.make,
    },
    {
      what: 'an hour of unchanged views, 86 students',
      value: small.added,
      unit: 'calls more',
      most: 4,
    },
    {
      what: 'an hour of unchanged views, 2,000 students',
      value: large.added,
      unit: 'calls more',
      most: small.added,
    },
  ];
}

function callsOf(folder: string, csv: string) {
  const now = Date.parse('2026-08-17T06:00:00-06:00');
  const addon = new AddonHarness({ folder, now, zone: 'America/Denver' });
  addon.choose('setUpMenu');
  addon.importFile('caseload.csv', Buffer.from(csv));
  addon.decideAll();
  addon.choose('refreshTeachersMenu');
  const make = addon.executions.at(-1)?.calls.data ?? Number.NaN;
  let hour = 0;
  const nextHour = (): number => {
    hour += 1;
    addon.script.advanceTo(now + hour * hourMs + hourMs / 2);
    return addon.executions.at(-1)?.calls.total ?? Number.NaN;
  };
  nextHour();
  const withViews = nextHour();
  addon.setSetting('Teachers', 'Off');
  nextHour();
  // A paused clock without views still asks whether any are left: that call counts as added.
  return { make, added: withViews - nextHour() + 1 };
}
