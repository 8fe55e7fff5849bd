// The specialist puts a student's goals into an order of her own.
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
} from './sidebar-desk';

const school = smallSchool();
const ac = '000101-AC1';
const af = '000101-AF1';
const order = (desk = school) => planOf(desk, '000101').goals.map(({ goalId }) => goalId);

describe('goals in a new order', () => {
  it('stay in it whatever the order of the rows', () => {
    const desk = school.copy();
    expect(order(desk)).toEqual([ac, af]);
    const plan = answered(call(desk, 'orderGoals', '000101', [af, ac]));
    expect(plan.goals.map(({ goalId }) => goalId)).toEqual([af, ac]);
    desk.hands.sort('Goals', 1);
    expect(order(desk)).toEqual([af, ac]);
    expect(rowOf(desk, 'Goals', af).Order).toBe('1');
  });

  it('are followed by those that were not named, and by new ones', () => {
    const desk = school.copy();
    answered(call(desk, 'orderGoals', '000101', [af]));
    const mine = { ...goalOf(desk, ac).fields, goal: 'A third goal' };
    const save = { goalId: null, studentId: '000101', base: null, mine, reason: '', saveId: 'x' };
    answered(call(desk, 'saveGoal', save));
    expect(order(desk).slice(0, 2)).toEqual([af, ac]);
    expect(order(desk)).toHaveLength(3);
  });

  it('are no change of a goal’s words', () => {
    const desk = school.copy();
    const before = goalOf(desk, ac);
    answered(call(desk, 'orderGoals', '000101', [af, ac]));
    expect(goalOf(desk, ac)).toEqual(before);
    expect(history(desk)).toEqual([]);
  });

  it.each<[string, unknown, unknown]>([
    ['another student’s goal', '000101', [ac, '000102-AC1']],
    ['a goal that is not there', '000101', ['nothing']],
    ['a student who is not there', '9', [ac]],
    ['a text for a list', '000101', ac],
  ])('with %s is refused', (_what, studentId, goalIds) => {
    const desk = school.copy();
    const before = desk.grid('Goals');
    expect(sentencesOf(send(desk, 'orderGoals', studentId, goalIds))).not.toBe('');
    expect(desk.grid('Goals')).toEqual(before);
    expect(history(desk)).toHaveLength(1);
  });

  it('need their column, and say how to get it back', () => {
    const desk = school.copy();
    desk.hands.deleteColumns('Goals', (desk.grid('Goals')[0]?.indexOf('Order') ?? 0) + 1);
    expect(sentencesOf(call(desk, 'orderGoals', '000101', [af, ac]))).toContain('repair');
    desk.choose('setUpMenu');
    answered(call(desk, 'orderGoals', '000101', [af, ac]));
    expect(order(desk)).toEqual([af, ac]);
  });
});
