// What ten school years of rows cost the work of the present: 86 students, and 60,000 rows each in
// Deliveries, Progress and History.
import { readFileSync } from 'node:fs';
import { AddonHarness } from '../harness/addon-harness';
import { growCaseload } from '../simulate/grow-caseload';
import { growGoals, growYears } from '../simulate/grow-years';
import type { Bar } from './bar';

const zone = 'America/Denver';
const firstDay = '2026-08-17';
const years = 10;
const rowsPerYear = 6000;

export function yearsBars(folder: string, caseload: string): readonly Bar[] {
  const first = openSchool(folder, caseload);
  const tenth = first.copy();
  growYears(tenth, { firstDay, years, rowsPerYear });
  const withGoals = tenth.copy();
  growGoals(withGoals, firstDay, years);
  const young = costs(first);
  const old = costs(tenth);
  const archived = tenth.copy();
  archived.choose('archiveMenu');
  return [
    {
      what: 'ten years of rows: a sending tick, times one of the first year',
      value: old.sendingMs / young.sendingMs,
      unit: '',
      most: 1.2,
    },
    { what: 'ten years of rows: opening a plan reads', value: old.planMB, unit: 'MB', most: 1 },
    {
      what: 'ten years of rows, goals and plans too: opening a plan reads',
      value: costs(withGoals).planMB,
      unit: 'MB',
      most: null,
    },
    {
      what: 'ten years of rows: history of a goal reads',
      value: old.historyMB,
      unit: 'MB',
      most: 1,
    },
    {
      what: 'ten years of rows: digests, less those of the first year',
      value: Math.abs(old.mails - young.mails),
      unit: '',
      most: 0,
    },
    {
      what: 'ten years of rows: moving nine of them to archive tabs',
      value: (archived.executions.at(-1)?.virtualMs ?? Number.NaN) / 1000,
      unit: 's',
      most: 300,
    },
  ];
}

/** Far more than a caseload has: what becomes of the hour in which the digests go out. */
export function hugeCaseloadBars(folder: string, caseload: string): readonly Bar[] {
  const addon = openSchool(folder, caseload, 10_000);
  addon.script.advanceTo(Date.parse('2026-08-19T17:59:00-06:00'));
  const longest = Math.max(...addon.executions.map(({ virtualMs }) => virtualMs));
  const broken = addon.executions.filter(({ outcome }) => outcome !== 'completed').length;
  const [student = {}] = addon.rows('Students');
  addon.ask('openPlan', student['Student ID']);
  const read = megabytes(addon.executions.at(-1)?.calls.charactersRead ?? Number.NaN);
  const most = null;
  return [
    { what: '10,000 students: longest execution', value: longest / 1000, unit: 's', most },
    { what: '10,000 students: broken executions', value: broken, unit: '', most },
    { what: '10,000 students: opening a plan reads', value: read, unit: 'MB', most },
  ];
}

function openSchool(folder: string, caseload: string, students = 86): AddonHarness {
  const now = Date.parse('2026-08-18T06:00:00-06:00');
  const addon = new AddonHarness({ folder, now, zone });
  addon.choose('setUpMenu');
  addon.importFile(
    'caseload.csv',
    Buffer.from(growCaseload(readFileSync(caseload, 'utf8'), students)),
  );
  addon.decideAll();
  addon.switchOn();
  return addon;
}

const megabytes = (characters: number): number => characters / 1_000_000;

/** The first digest day, and a look at a plan after it. */
function costs(addon: AddonHarness) {
  addon.script.advanceTo(Date.parse('2026-08-19T21:00:00-06:00'));
  const ticks = addon.executions.filter(({ calls }) => calls.byMethod['MailApp.sendEmail']);
  const mails = ticks.reduce(
    (sum, { calls }) => sum + (calls.byMethod['MailApp.sendEmail'] ?? 0),
    0,
  );
  const read = () => megabytes(addon.executions.at(-1)?.calls.charactersRead ?? Number.NaN);
  const [goal = {}] = addon.rows('Goals');
  addon.ask('openPlan', goal['Student ID']);
  const planMB = read();
  addon.ask('goalHistory', goal['Goal ID']);
  const sendingMs = Math.max(...ticks.map(({ virtualMs }) => virtualMs));
  return { sendingMs, mails, planMB, historyMB: read() };
}
