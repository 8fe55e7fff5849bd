// What the sidebar costs: calls that must reach Google, in a small caseload and in a large one.
import { readFileSync } from 'node:fs';
import type { PlanView } from '../../src/goals/domain/view-plan';
import type { RoundView } from '../../src/round/domain/round-view';
import { AddonHarness } from '../harness/addon-harness';
import { growCaseload } from '../simulate/grow-caseload';
import type { Bar } from './bar';

const entriesAtOnce = 30;

export function sidebarBars(folder: string, caseload: string): readonly Bar[] {
  const csv = readFileSync(caseload, 'utf8');
  const small = dataCalls(folder, growCaseload(csv, 86));
  const large = dataCalls(folder, growCaseload(csv, 2000));
  const bars = [
    ['open the sidebar on a student', 'open', 8],
    ['follow the selection', 'follow', 2],
    ['save a goal', 'save', 12],
    [`${entriesAtOnce} progress entries`, 'record', 12],
    ['look at the caseload', 'caseload', 10],
    [`fill in ${entriesAtOnce} goals`, 'fill', 12],
    ['undo a fill', 'undoFill', 12],
    ['open a progress round', 'openRound', 14],
    [`save a round of ${entriesAtOnce}`, 'saveRound', 14],
    ['undo a round', 'undoRound', 14],
    ['the timeline of a student', 'timeline', 8],
    ['the year in pictures', 'pictures', 10],
  ] as const;
  return bars.flatMap(([what, name, most]) => [
    { what: `${what}, 86 students`, value: small[name], unit: 'data calls', most },
    { what: `${what}, 2,000 students`, value: large[name], unit: 'data calls', most: small[name] },
  ]);
}

function dataCalls(folder: string, csv: string) {
  const now = Date.parse('2026-08-17T06:00:00-06:00');
  const addon = new AddonHarness({ folder, now, zone: 'America/Denver' });
  addon.choose('setUpMenu');
  addon.importFile('caseload.csv', Buffer.from(csv));
  addon.decideAll();
  addon.select('Goals', `A${addon.rows('Goals').length}`);
  const cost = () => addon.executions.at(-1)?.calls.data ?? Number.NaN;

  addon.ask('selectedStudent');
  const follow = cost();
  const { plan } = addon.ask<{ readonly plan: PlanView | null }>('openSidebar');
  const open = cost();
  const goal = plan?.goals[0];
  if (!plan || !goal) throw new Error('No student is selected.');
  addon.ask('saveGoal', changeOf(plan));
  const save = cost();
  addon.ask('recordProgress', entriesOf(addon));
  const record = cost();
  const looked = { ...lookingBack(addon, cost), ...caseload(addon, cost) };
  return { follow, open, save, record, ...looked, ...round(addon, cost) };
}

function lookingBack(addon: AddonHarness, cost: () => number) {
  addon.ask('studentTimeline', addon.rows('Students')[0]?.['Student ID']);
  const timeline = cost();
  addon.ask('yearPictures');
  return { timeline, pictures: cost() };
}

function caseload(addon: AddonHarness, cost: () => number) {
  // Google takes no more reads in one minute than a person makes.
  addon.script.clock.pass(60_000);
  addon.ask('caseload');
  const caseload = cost();
  const goalIds = addon
    .rows('Goals')
    .slice(-entriesAtOnce)
    .map((row) => row['Goal ID']);
  addon.ask('fillGoals', { fillId: 'bench', field: 'measure', value: 'A rubric', goalIds });
  const fill = cost();
  addon.ask('undoFill', 'bench');
  const undoFill = cost();
  addon.script.clock.pass(60_000);
  return { caseload, fill, undoFill };
}

function round(addon: AddonHarness, cost: () => number) {
  const { lines } = addon.ask<RoundView>('progressRound');
  const openRound = cost();
  const inputs = lines
    .slice(-entriesAtOnce)
    .map(({ goalId, studentId, progress, shareWithFamily }, index) => ({
      entryId: `round-${index}`,
      goalId,
      studentId,
      progress: 'Nearly there',
      note: 'Well begun',
      nextStep: '',
      shareWithFamily,
      stood: progress,
    }));
  addon.ask('recordRound', 'round', inputs);
  const saveRound = cost();
  addon.ask('undoRound', 'round');
  return { openRound, saveRound, undoRound: cost() };
}

function changeOf({ student, goals }: PlanView) {
  const { goalId = '', fields } = goals[0] ?? {};
  const mine = { ...fields, why: 'Because', target: '5', atSchool: 'Ask', atHome: 'Listen' };
  const { studentId } = student;
  return { goalId, studentId, base: fields, mine, reason: '', saveId: 'bench' };
}

const entriesOf = (addon: AddonHarness) =>
  addon
    .rows('Goals')
    .slice(0, entriesAtOnce)
    .map((row, index) => ({
      entryId: `bench-${index}`,
      goalId: row['Goal ID'],
      studentId: row['Student ID'],
      progress: 'On the way',
      note: 'Well begun',
      nextStep: '',
      shareWithFamily: true,
    }));
