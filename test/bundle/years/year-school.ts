// A small school at the end of its year, and in the August after it: Ada, Ben and Cleo, two goals each.
import type { GoalClosing, YearEndView } from '../../../src/years/domain/year-views';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { onceOpened } from '../../support/once-opened';
import { answered, call, goalOf, saveOf, smallSchool } from '../sidebar/sidebar-calls';
import { at } from '../support/addon';

export const inMay = onceOpened(() => {
  const addon = smallSchool();
  addon.user.deleteRows('History', 2, Math.max(1, addon.rows('History').length));
  // As in a caseload of which nobody has written anything but goals.
  addon.user.deleteRows('Plans', 2, addon.rows('Plans').length);
  addon.script.clock.moveTo(at('2027-05-24T10:00'));
  return addon;
});

export const yearEndOf = (addon: AddonHarness): YearEndView | null =>
  answered(call(addon, 'yearEnd'));

/** Every goal of the year as it is proposed. */
export const asProposed = (view: YearEndView | null): readonly GoalClosing[] =>
  (view?.goals ?? []).map((goal) => ({
    goalId: goal.goalId,
    outcome: goal.proposedOutcome,
    evidence: goal.evidence,
    nextYear: goal.proposedNextYear,
    before: seenOf(goal),
  }));

/** What the page saw of a goal. */
export const seenOf = ({
  outcome,
  evidence,
  nextYear,
  status,
}: GoalClosing['before']): GoalClosing['before'] => ({ outcome, evidence, nextYear, status });

export const closeAll = (addon: AddonHarness, year = '2026-27') =>
  answered(call(addon, 'closeYear', year, asProposed(yearEndOf(addon))));

/** The settings of the next school year are entered. */
export function moveToAugust(addon: AddonHarness): void {
  addon.script.clock.moveTo(at('2027-08-10T09:00'));
  addon.setSetting('First day of school', '2027-08-16');
  addon.setSetting('Last day of school', '2028-05-26');
}

export const inAugust = onceOpened(() => {
  const addon = inMay();
  closeAll(addon);
  moveToAugust(addon);
  return addon;
});

/** A note about a goal of Ada’s. */
export const lateEntry = {
  entryId: 'E1',
  goalId: '000101-AC1',
  studentId: '000101',
  progress: 'On the way',
  note: 'Late',
  nextStep: '',
  shareWithFamily: true,
};

/** What a specialist could write of Ada’s goals, by the name of what it is. */
export const goalWrites: readonly [string, (addon: AddonHarness) => unknown][] = [
  [
    'change of a goal',
    (addon) => call(addon, 'saveGoal', saveOf(goalOf(addon, lateEntry.goalId), { why: '!' })),
  ],
  [
    'new goal',
    (addon) =>
      call(addon, 'saveGoal', {
        goalId: null,
        studentId: lateEntry.studentId,
        base: null,
        mine: { ...goalOf(addon, lateEntry.goalId).fields, goal: 'A third goal' },
        reason: '',
        saveId: 'new-1',
      }),
  ],
  ['progress', (addon) => call(addon, 'recordProgress', [lateEntry])],
  [
    'other order',
    (addon) => call(addon, 'orderGoals', lateEntry.studentId, ['000101-AF1', lateEntry.goalId]),
  ],
];

/** The tabs in which a plan stands. */
export const contents = (addon: AddonHarness) =>
  ['Goals', 'Progress', 'Plans'].map((tab) => addon.grid(tab));

/** Rows of a tab by ID, for what a test looks at. */
export const cellsOf = (addon: AddonHarness, tab: string, ...headers: readonly string[]) =>
  addon
    .rows(tab)
    .filter((row) => Object.values(row)[0] !== '')
    .map((row) => headers.map((header) => row[header] ?? ''));
