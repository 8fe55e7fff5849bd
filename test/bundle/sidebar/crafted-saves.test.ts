// Calls that no page of the product makes: refused, told in History, and without effect.
import { specialist } from '../../../workbench/harness/addon-harness';
import {
  answered,
  call,
  goalOf,
  history,
  rowOf,
  saveOf,
  send,
  sentencesOf,
  smallSchool,
} from './sidebar-calls';

const school = smallSchool();
const goalId = '000101-AC1';
const openGoal = () => {
  const addon = school.copy();
  return { addon, goal: goalOf(addon, goalId) };
};

describe('a crafted call', () => {
  const base = goalOf(school, goalId);
  const save = saveOf(base, { why: 'Snow!' });
  it.each<[string, unknown]>([
    ['another student’s goal', { ...save, studentId: '000102' }],
    ['a goal that is not there', { ...save, goalId: '000101-X9' }],
    [
      'a new goal of a student who is not there',
      { ...save, goalId: null, base: null, studentId: '9' },
    ],
    ['a number for a text', { ...save, mine: { ...save.mine, why: 7 } }],
    ['a text for yes or no', { ...save, mine: { ...save.mine, shareWithFamily: 'yes' } }],
    ['a list for a text', { ...save, mine: { ...save.mine, goal: ['a'] } }],
    ['no fields', { ...save, mine: null }],
    ['nothing', null],
    ['a text', 'saveGoal'],
    ['an ID without end', { ...save, goalId: 'x'.repeat(5000) }],
  ])('with %s is refused, writes nothing, and leaves a line in History', (_what, crafted) => {
    const addon = school.copy();
    const before = addon.grid('Goals');
    expect(sentencesOf(send(addon, 'saveGoal', crafted))).not.toBe('');
    expect(addon.grid('Goals')).toEqual(before);
    expect(history(addon)).toMatchObject([
      { By: specialist.email, Before: '', After: '', Reason: expect.stringMatching(/^Refused: /) },
    ]);
  });

  it('cannot reach the IDs and the columns that the product keeps', () => {
    const { addon, goal } = openGoal();
    const mine = { ...goal.fields, why: 'Snow!', goalId: 'x', updatedBy: 'x', student: 'x' };
    answered(call(addon, 'saveGoal', { ...saveOf(goal, {}), mine }));
    expect(rowOf(addon, 'Goals', goalId)).toMatchObject({
      Student: 'Ada Alvarez',
      'Updated by': specialist.email,
      'Why it matters to me': 'Snow!',
    });
  });

  it('with a base that nobody knows overwrites nothing', () => {
    const { addon, goal } = openGoal();
    const result = answered(
      call(addon, 'saveGoal', saveOf(goal, { why: 'Snow!' }, { base: null })),
    );
    expect(result).toMatchObject({ kind: 'conflict', conflicts: [{ field: 'why' }] });
  });
});
