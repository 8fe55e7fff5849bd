// Two versions of a goal become one, field by field.
import { fieldsOf, type GoalFields, goalFieldNames } from '../../../src/goals/domain/goal-fields';
import { differingFields, mergeGoal } from '../../../src/goals/domain/merge-goal';
import { goalsTab as goals } from '../../../src/schema/tabs';
import { sampleGoal } from '../caseload/sample-rows';

const base = fieldsOf(sampleGoal({ why: 'w', area: 'a' }));
const goal = (changes: Partial<GoalFields> = {}): GoalFields => ({ ...base, ...changes });

describe('a field', () => {
  it.each<[string, Partial<GoalFields>, Partial<GoalFields>, Partial<GoalFields>, number]>([
    ['that nobody changed', {}, {}, {}, 0],
    ['that only I changed', { why: 'mine' }, {}, { why: 'mine' }, 0],
    ['that only they changed', {}, { why: 'theirs' }, { why: 'theirs' }, 0],
    ['that both changed alike', { why: 'x' }, { why: 'x' }, { why: 'x' }, 0],
    ['that both changed', { why: 'mine' }, { why: 'theirs' }, { why: 'mine' }, 1],
    ['that I emptied', { why: '' }, { area: 'b' }, { why: '', area: 'b' }, 0],
    ['of yes or no', { shareWithFamily: false }, {}, { shareWithFamily: false }, 0],
    ['of a day', { start: '2026-09-01' }, { start: '2026-09-02' }, { start: '2026-09-01' }, 1],
  ])('%s', (_what, mine, theirs, expected, conflicts) => {
    const result = mergeGoal(base, goal(mine), goal(theirs));
    expect(result.merged).toEqual(goal(expected));
    expect(result.conflicts).toHaveLength(conflicts);
  });
});

it('names base, mine and theirs of a conflict as people read them', () => {
  const mine = goal({ shareWithFamily: false, start: '2026-09-01' });
  const theirs = goal({ start: '2026-09-02' });
  expect(mergeGoal({ ...base, shareWithFamily: true }, mine, theirs).conflicts).toEqual([
    { field: 'start', base: '', mine: '2026-09-01', theirs: '2026-09-02' },
  ]);
});

it('without a base overwrites nothing', () => {
  const { conflicts } = mergeGoal(null, goal({ why: 'mine', area: 'b' }), goal());
  expect(conflicts.map(({ field }) => field)).toEqual(['area', 'why']);
});

it('lists the fields that differ', () => {
  expect(differingFields(goal({ why: 'x', target: 'y' }), goal())).toEqual(['why', 'target']);
});

it('knows every column of a goal that people may write', () => {
  const kept = [
    ...['goalId', 'studentId', 'student', 'teachers', 'updatedAt', 'updatedBy', 'order'],
    ...['schoolYear', 'nextYear', 'continues'],
  ];
  const written = Object.keys(goals.columns).filter((name) => !kept.includes(name));
  expect(goalFieldNames).toEqual(written);
  expect(Object.keys(fieldsOf(sampleGoal()))).toEqual(written);
});
