// What becomes of a plan whose row in the Plans tab is gone, or speaks of somebody else now.

import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { answered, call, history, planOf, rowOf, sentencesOf } from '../sidebar/sidebar-calls';
import { typeInto } from '../support/addon';
import { printedCopies } from '../support/valid-arguments';
import {
  cellsOf,
  closeAll,
  contents,
  goalWrites,
  inAugust,
  inMay,
  lateEntry,
  yearEndOf,
} from './year-school';

const ada = '000101';
const year = '2026-27';

function deletePlan(addon: AddonHarness, studentId = ada): void {
  const row = addon.rows('Plans').findIndex((plan) => plan['Student ID'] === studentId);
  addon.user.deleteRows('Plans', row + 2, 1);
}

const needs = [{ field: 'needs', before: '', after: 'Time' }] as const;
describe('a closed plan whose row is gone', () => {
  const closed = inMay().copy();
  closeAll(closed);
  deletePlan(closed);

  it.each<[string, (addon: AddonHarness) => unknown]>([
    ...goalWrites,
    ['plan detail', (addon) => call(addon, 'savePlan', ada, year, needs)],
    ['copy', (addon) => addon.ask('logCopies', ...printedCopies(addon))],
  ])('takes no %s', (_, write) => {
    const addon = closed.copy();
    const before = contents(addon);
    write(addon);
    expect(contents(addon)).toEqual(before);
    expect(planOf(addon, ada).years.isClosed).toBe(true);
  });

  it('gets its row back by closing again, as long as its year runs', () => {
    const addon = closed.copy();
    const goals = addon.grid('Goals');
    expect(yearEndOf(addon)).toMatchObject({ students: 1, closed: 2 });
    expect(closeAll(addon)).toEqual({ closed: 3, leftOpen: [] });
    expect(addon.grid('Goals')).toEqual(goals);
    expect(rowOf(addon, 'Plans', `${ada}-${year}`)).toMatchObject({ State: 'Closed' });
  });

  it('of an earlier year is not to be closed again, and does not hold up the new year', () => {
    const addon = inAugust().copy();
    deletePlan(addon);
    const before = addon.grid('Goals');
    expect(yearEndOf(addon)).toBeNull();
    expect(answered(call(addon, 'newYear'))).toMatchObject({ openBefore: 0, withoutPlan: 3 });
    expect(planOf(addon, ada).years.previous).toMatchObject([{ isClosed: true }]);
    expect(sentencesOf(call(addon, 'recordProgress', [lateEntry]))).toContain('is closed');
    expect(addon.grid('Goals')).toEqual(before);
  });

  it('of an earlier year is completed by the same closing once more', () => {
    const addon = inMay().copy();
    const view = yearEndOf(addon);
    closeAll(addon);
    const endings = (view?.goals ?? []).map((goal) => ({
      goalId: goal.goalId,
      outcome: goal.proposedOutcome,
      evidence: '',
      nextYear: goal.proposedNextYear,
      before: { outcome: '', evidence: '', nextYear: '', status: 'Active' } as const,
    }));
    addon.setSetting('First day of school', '2027-08-16');
    addon.setSetting('Last day of school', '2028-05-26');
    deletePlan(addon);
    const goals = addon.grid('Goals');
    expect(answered(call(addon, 'closeYear', year, endings))).toEqual({ closed: 3, leftOpen: [] });
    expect(addon.grid('Goals')).toEqual(goals);
    expect(cellsOf(addon, 'Plans', 'State').flat()).toEqual(['Closed', 'Closed', 'Closed']);
  });

  it.each([
    ['this year', () => closed.copy()],
    [
      'an earlier year',
      () => {
        const addon = inAugust().copy();
        deletePlan(addon);
        return addon;
      },
    ],
  ])('of %s is reopened with a reason, once, and has a row again', (_, opened) => {
    const addon = opened();
    const goals = addon.grid('Goals');
    answered(call(addon, 'reopenPlan', ada, year, 'Row deleted'));
    answered(call(addon, 'reopenPlan', ada, year, 'Row deleted'));
    expect(rowOf(addon, 'Plans', `${ada}-${year}`)).toMatchObject({
      'Student ID': ada,
      'School year': year,
      State: 'Reviewed',
      'Closed on': '',
    });
    expect(addon.grid('Goals')).toEqual(goals);
    expect(history(addon).filter(({ Reason }) => Reason === 'Row deleted')).toMatchObject([
      { Tab: 'Plans', 'Row ID': `${ada}-${year}`, Field: 'State', Before: '', After: 'Reviewed' },
    ]);
    expect(yearEndOf(addon)).toMatchObject({ year, students: 1 });
    expect(closeAll(addon, year)).toEqual({ closed: 3, leftOpen: [] });
  });
});

describe('a plan whose ID stands in the row of another student', () => {
  /** Ada's row speaks of Ben, who has had none. */
  function givenAway(addon: AddonHarness, schoolYear: string): void {
    addon.user.type('Plans', 'A2:A2', `${ada}-${schoolYear}`);
    typeInto(addon, 'Plans', `${ada}-${schoolYear}`, 'Student ID', '000102');
    typeInto(addon, 'Plans', `${ada}-${schoolYear}`, 'School year', schoolYear);
    typeInto(addon, 'Plans', `${ada}-${schoolYear}`, 'State', 'Draft');
  }
  const plans = (addon: AddonHarness) => cellsOf(addon, 'Plans', 'Plan ID', 'Student ID');

  it.each<[string, (addon: AddonHarness) => unknown]>([
    ['saving it', (addon) => answered(call(addon, 'savePlan', ada, year, needs))],
    ['closing it', (addon) => closeAll(addon)],
    ['printing it', (addon) => addon.ask('logCopies', ...printedCopies(addon))],
  ])('gets another ID by %s', (_, write) => {
    const addon = inMay().copy();
    givenAway(addon, year);
    write(addon);
    expect(plans(addon)[0]).toEqual([`${ada}-${year}`, '000102']);
    expect(plans(addon)).toContainEqual([`${ada}-${year}-2`, ada]);
    expect(history(addon)).toContainEqual(
      expect.objectContaining({ Tab: 'Plans', 'Row ID': `${ada}-${year}-2` }),
    );
    answered(call(addon, 'openPlan', ada));
  });

  it('gets another ID when the year begins', () => {
    const addon = inAugust().copy();
    deletePlan(addon, '000103');
    const row = addon.grid('Plans').findIndex(([id]) => id === '') + 1 || 4;
    for (const [letter, text] of Object.entries({ A: `${ada}-2027-28` }))
      addon.user.type('Plans', `${letter}${row}`, text);
    typeInto(addon, 'Plans', `${ada}-2027-28`, 'Student ID', '000102');
    typeInto(addon, 'Plans', `${ada}-2027-28`, 'School year', '2027-28');
    answered(call(addon, 'beginYear', '2027-28', []));
    expect(plans(addon)).toContainEqual([`${ada}-2027-28-2`, ada]);
  });
});
