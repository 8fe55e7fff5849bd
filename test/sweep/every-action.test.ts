// Cuts every writing action off before every single call, and does it again.

import { readFileSync } from 'node:fs';
import { publicHandlers } from '../../src/registry';
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { type Action, doAction, writingActions } from '../bundle/support/actions';
import { tickAtInstant } from '../bundle/support/addon';
import { standsAs, sweepCrashes } from '../support/sweep';

/** Whatever a page or a menu may call and that only reads. */
const reading = new Set([
  'answerPage',
  'caseload',
  'goalHistory',
  'healthCheckMenu',
  'importMenu',
  'newYear',
  'nextDigests',
  'onInstall',
  'onOpen',
  'openPlan',
  'openPrint',
  'openRound',
  'openSidebar',
  'openTeacher',
  'openYearPictures',
  'participationRegister',
  'previewDigest',
  'previewImport',
  'showLines',
  'lastImport',
  'whoIsEmailed',
  'printMenu',
  'printPlans',
  'progressRound',
  'proposeImport',
  'schedule',
  'selectedStudent',
  'sidebarMenu',
  'studentTimeline',
  'teacherStudent',
  'trySchedule',
  'waitingFamilies',
  'yearEnd',
  'yearPictures',
  'leaveSetUp',
  'openImport',
  'openSetUp',
  'switchOnQuestion',
  'viewSetUp',
]);
/**
 * Swept in files of their own: runs of the clock, with the files of teachers; edits of the grid; moves of
 * past rows; what visitors of the answer page do.
 */
const elsewhere = new Set([
  'archiveMenu',
  'tick',
  'onEdit',
  'doGet',
  ...Object.keys(publicHandlers),
]);

it('leaves no action out', () => {
  const bundle = readFileSync('dist/Code.js', 'utf8');
  const offered = [...bundle.matchAll(/^function (\w+[^_\W])\(/gm)].map(([, name]) => name ?? '');
  const swept = new Set<string>(Object.values(writingActions).map(({ name }) => name));
  expect(offered.length).toBeGreaterThan(30);
  expect(
    offered.filter((name) => !reading.has(name) && !elsewhere.has(name) && !swept.has(name)),
  ).toEqual([]);
});

const HOUR_MS = 60 * 60_000;

/** Tabs with an ID in the first column, which no two rows may share. */
const keyed = [
  'Students',
  'Goals',
  'Plans',
  'Copies',
  'Progress',
  'Check-ins',
  'Guardians',
  'Deliveries',
  'Teachers',
];
/** What differs from try to try: moments, emails that may have gone out, files made anew. */
const changing = new Set([
  'At',
  'Updated at',
  'State',
  'Attempts',
  'Detail',
  'Last digest',
  'Own file',
]);

const contents = (addon: AddonHarness): readonly string[] =>
  keyed.flatMap((tab) =>
    addon
      .rows(tab)
      .map((row) => Object.entries(row).filter(([header]) => !changing.has(header)))
      .filter((row) => row.some(([, shown]) => shown !== ''))
      .map((row) => `${tab} ${JSON.stringify(row)}`)
      .sort(),
  );

const doubled = (addon: AddonHarness): readonly string[] =>
  keyed.flatMap((tab) => {
    const ids = addon
      .rows(tab)
      .map((row) => Object.values(row)[0] ?? '')
      .filter((id) => id !== '');
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${tab} has ${id} twice`);
  });

/** Once more, and then the next hour of the clock: what the action began, one of them completes. */
function complete(addon: AddonHarness, action: Action): void {
  doAction(addon, action);
  tickAtInstant(addon, addon.script.state.now + HOUR_MS);
}

describe.each(Object.entries<Action>(writingActions))('a person who %s', (_, action) => {
  it('has it done in the end as if nothing had cut it off, wherever it was', () => {
    const whole = action.on.copy();
    expect(doAction(whole, action)).toBe('');
    expect(standsAs(whole, action.on)).toBe(false);
    complete(whole, action);
    const wanted = contents(whole);
    const result = sweepCrashes({
      start: action.on,
      act: (addon) => doAction(addon, action),
      goOn: (addon) => complete(addon, action),
      judge: (addon) => {
        const found = contents(addon);
        return [
          ...doubled(addon),
          ...wanted.filter((row) => !found.includes(row)).map((row) => `missing: ${row}`),
          ...found.filter((row) => !wanted.includes(row)).map((row) => `too much: ${row}`),
        ];
      },
    });
    expect(result.flaws).toEqual([]);
    expect(result.points).toBeGreaterThan(3);
  });
});
