// One field of many goals, filled in with one save where it is missing, and undone.
import type { FillStep } from '../../../src/caseload/domain/fill';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { typeInto } from '../support/addon';
import { answered, call, goalOf, sentencesOf, smallSchool } from './sidebar-calls';

const school = smallSchool();
const first = '000101-AC1';
const second = '000102-AC1';
for (const goalId of [first, second]) {
  typeInto(school, 'Goals', goalId, 'Target date', '');
  typeInto(school, 'Goals', goalId, 'How we will know', '');
}

const dates: FillStep = {
  fillId: 'F1',
  field: 'targetDate',
  value: '2027-04-30',
  goalIds: [first, second],
};
const fill = (addon: AddonHarness, step: Partial<FillStep> = {}) =>
  answered(call(addon, 'fillGoals', { ...dates, ...step }));
const datesIn = (addon: AddonHarness) =>
  [first, second].map((goalId) => goalOf(addon, goalId).fields.targetDate);
const filledLines = (addon: AddonHarness) =>
  addon.rows('History').filter(({ Reason = '' }) => Reason.includes('Filled in for many goals'));

describe('one field of many goals', () => {
  it('is filled in, told in History, and undone', () => {
    const addon = school.copy();
    expect(fill(addon)).toEqual({ filled: 2, left: [] });
    expect(datesIn(addon)).toEqual(['2027-04-30', '2027-04-30']);
    expect(filledLines(addon)).toHaveLength(2);
    expect(answered(call(addon, 'undoFill', 'F1'))).toEqual({ undone: 2, left: [] });
    expect(datesIn(addon)).toEqual([null, null]);
    expect(answered(call(addon, 'undoFill', 'F1'))).toEqual({ undone: 0, left: [] });
  });

  it('keeps a sentence as it was written', () => {
    const addon = school.copy();
    const value = '=A rubric,\n seen together ';
    expect(fill(addon, { field: 'measure', value })).toEqual({ filled: 2, left: [] });
    expect(goalOf(addon, second).fields.measure).toBe(value);
  });

  it('is written once where the same is sent again', () => {
    const addon = school.copy();
    fill(addon);
    expect(fill(addon)).toEqual({ filled: 2, left: [] });
    expect(filledLines(addon)).toHaveLength(2);
  });

  it('is left where somebody has filled it in meanwhile', () => {
    const addon = school.copy();
    typeInto(addon, 'Goals', first, 'Target date', '2027-01-15');
    expect(fill(addon)).toMatchObject({
      filled: 1,
      left: [{ goalId: first, why: 'changed since' }],
    });
    expect(datesIn(addon)).toEqual(['2027-01-15', '2027-04-30']);
  });

  it('stays at the undo where somebody has changed it since', () => {
    const addon = school.copy();
    fill(addon);
    typeInto(addon, 'Goals', second, 'Target date', '2027-05-03');
    expect(answered(call(addon, 'undoFill', 'F1'))).toMatchObject({
      undone: 1,
      left: [{ goalId: second, why: 'changed since' }],
    });
    expect(datesIn(addon)).toEqual([null, '2027-05-03']);
  });

  it('is left where it does not fit the goal, and refused where it fits none', () => {
    const addon = school.copy();
    typeInto(addon, 'Goals', first, 'Start', '2027-05-01');
    expect(fill(addon)).toMatchObject({ filled: 1, left: [{ why: 'does not fit' }] });
    const nonsense = { ...dates, value: '2027-02-31' };
    expect(sentencesOf(call(school.copy(), 'fillGoals', nonsense))).toContain('2027-02-31');
  });

  it('is no way into a plan that is closed', () => {
    const addon = school.copy();
    const endings = ['AC1', 'AF1'].map((kind) => ({
      goalId: `000101-${kind}`,
      outcome: 'Met',
      evidence: '',
      nextYear: 'Retire',
      before: { outcome: '', evidence: '', nextYear: '', status: 'Active' },
    }));
    addon.ask('closeYear', '2026-27', endings);
    expect(fill(addon)).toMatchObject({ filled: 1, left: [{ why: 'closed' }] });
    expect(datesIn(addon)[1]).toBe('2027-04-30');
  });

  it('makes drafts active, and nothing else', () => {
    const addon = school.copy();
    typeInto(addon, 'Goals', first, 'Status', 'Draft');
    typeInto(addon, 'Goals', second, 'Status', 'Achieved');
    expect(fill(addon, { field: 'status', value: 'Active' })).toMatchObject({
      filled: 1,
      left: [{ goalId: second, why: 'changed since' }],
    });
  });
});
