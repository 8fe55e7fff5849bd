// The specialist puts a student's goals into an order of their own.
import {
  answered,
  call,
  goalOf,
  history,
  planOf,
  rowOf,
  send,
  sentencesOf,
  smallSchool,
} from './sidebar-calls';

const school = smallSchool();
const ac = '000101-AC1';
const af = '000101-AF1';
const order = (addon = school) => planOf(addon, '000101').goals.map(({ goalId }) => goalId);

describe('goals in a new order', () => {
  it('stay in it whatever the order of the rows', () => {
    const addon = school.copy();
    expect(order(addon)).toEqual([ac, af]);
    const plan = answered(call(addon, 'orderGoals', '000101', [af, ac]));
    expect(plan.goals.map(({ goalId }) => goalId)).toEqual([af, ac]);
    addon.user.sort('Goals', 1);
    expect(order(addon)).toEqual([af, ac]);
    expect(rowOf(addon, 'Goals', af).Order).toBe('1');
  });

  it('are followed by those that were not named, and by new ones', () => {
    const addon = school.copy();
    answered(call(addon, 'orderGoals', '000101', [af]));
    const mine = { ...goalOf(addon, ac).fields, goal: 'A third goal' };
    const save = { goalId: null, studentId: '000101', base: null, mine, reason: '', saveId: 'x' };
    answered(call(addon, 'saveGoal', save));
    expect(order(addon).slice(0, 2)).toEqual([af, ac]);
    expect(order(addon)).toHaveLength(3);
  });

  it('are no change of a goal’s words', () => {
    const addon = school.copy();
    const before = goalOf(addon, ac);
    answered(call(addon, 'orderGoals', '000101', [af, ac]));
    expect(goalOf(addon, ac)).toEqual(before);
    expect(history(addon)).toEqual([]);
  });

  it.each<[string, unknown, unknown]>([
    ['another student’s goal', '000101', [ac, '000102-AC1']],
    ['a goal that is not there', '000101', ['nothing']],
    ['a student who is not there', '9', [ac]],
    ['a text for a list', '000101', ac],
  ])('with %s is refused', (_what, studentId, goalIds) => {
    const addon = school.copy();
    const before = addon.grid('Goals');
    expect(sentencesOf(send(addon, 'orderGoals', studentId, goalIds))).not.toBe('');
    expect(addon.grid('Goals')).toEqual(before);
    expect(history(addon)).toHaveLength(1);
  });

  it('need their column, and say how to get it back', () => {
    const addon = school.copy();
    addon.user.deleteColumns('Goals', (addon.grid('Goals')[0]?.indexOf('Order') ?? 0) + 1);
    expect(sentencesOf(call(addon, 'orderGoals', '000101', [af, ac]))).toContain('repair');
    addon.choose('setUpMenu');
    answered(call(addon, 'orderGoals', '000101', [af, ac]));
    expect(order(addon)).toEqual([af, ac]);
  });
});
