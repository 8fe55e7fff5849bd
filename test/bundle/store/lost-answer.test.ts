// Google writes all of it and reports an error, while somebody sorts the tab: nothing is added twice,
// and no row keeps what was meant for another one.
import type { ProgressInput } from '../../../src/goals/page/progress/progress-request';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { callsOf } from '../../support/sweep';
import { call, history, smallSchool } from '../sidebar/sidebar-calls';

const school = smallSchool();
const steps = ['On the way', 'Nearly there', 'Getting started'] as const;
const inputs = ['000101', '000102', '000103'].map(
  (studentId, place): ProgressInput => ({
    entryId: `E${place}`,
    goalId: `${studentId}-AC1`,
    studentId,
    progress: steps[place] ?? 'Achieved',
    note: `note ${place}`,
    nextStep: '',
    shareWithFamily: false,
  }),
);
const act = (addon: AddonHarness) => call(addon, 'recordProgress', inputs);
/** From the last goal to the first. */
const sort = (addon: AddonHarness) => {
  const goals = addon.book.sheetNamed('Goals');
  const rows = addon.rows('Goals').filter((row) => row['Goal ID'] !== '').length;
  if (!goals) return;
  const area = { row: 1, column: 0, rows, columns: goals.maxColumns };
  addon.user.sortArea(goals, area, [{ column: 0, ascending: false }]);
};

const stepsOf = (addon: AddonHarness) =>
  addon
    .rows('Goals')
    .filter((row) => row['Goal ID'] !== '')
    .map((row) => `${row['Goal ID']} ${row.Progress}`)
    .sort();

const methods = callsOf(school, act).map(({ method }) => method);
const write = methods.indexOf('Sheets.Spreadsheets.batchUpdate');

describe.each([
  ['before the write', write + 1],
  ['after the write', write + 2],
  ['not at all', methods.length],
])('a colleague who sorts the goals %s', (when, moment) => {
  it.each(['error', 'error after success'] as const)('whose answer is an %s', (kind) => {
    const whole = school.copy();
    act(whole);
    const addon = school.copy();
    if (when !== 'not at all')
      addon.script.arm({ kind: 'interleave', act: () => sort(addon) }, moment);
    addon.script.arm({ kind }, write + 1);
    const answer = act(addon);
    if (!answer.ok) {
      // The page sends the same again.
      expect(answer.code).toBe('trouble');
      act(addon);
    }
    const entries = addon.rows('Progress').filter((row) => row['Entry ID'] !== '');
    expect(entries.map((row) => row['Entry ID']).sort()).toEqual(['E0', 'E1', 'E2']);
    expect(stepsOf(addon)).toEqual(stepsOf(whole));
    expect(
      history(addon)
        .map((row) => row['Row ID'])
        .sort(),
    ).toEqual(
      history(whole)
        .map((row) => row['Row ID'])
        .sort(),
    );
  });
});
