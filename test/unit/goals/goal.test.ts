import { differences, withFields } from '../../../src/goals/page/draft/same-goal';
import {
  blankGoal,
  copyOfGoal,
  fieldNamed,
  goalFields,
} from '../../../src/goals/page/editor/goal-field-shapes';
import { goalsTab as goals } from '../../../src/schema/tabs';
import { goalFields as sample } from '../sidebar/sample-plan';

describe('the page', () => {
  it('asks for every field that a person may write', () => {
    const kept = [
      ...['goalId', 'studentId', 'student', 'teachers', 'order', 'updatedAt', 'updatedBy'],
      ...['schoolYear', 'nextYear', 'continues'],
    ];
    const written = Object.keys(goals.columns).filter((field) => !kept.includes(field));
    expect([...goalFields].sort()).toEqual(written.sort());
    expect(Object.keys(blankGoal).sort()).toEqual(written.sort());
  });

  it('asks for the student’s own words first', () => {
    expect(goalFields[0]).toBe('why');
  });
});

describe('a field in History', () => {
  it.each([
    ['Goal', 'goal'],
    ['How we will know', 'measure'],
    ['atHome', 'atHome'],
    ['Row added', null],
  ])('called %j is %j', (header, field) => {
    expect(fieldNamed(header)).toBe(field);
  });
});

describe('two versions of a goal', () => {
  const one = sample();
  const other = sample({ goal: 'Other', targetDate: null });
  it('differ in the order of the editor', () => {
    expect(differences(one, other)).toEqual(['goal', 'targetDate']);
  });
  it('can be taken field by field', () => {
    expect(withFields(one, other, ['targetDate'])).toEqual({ ...one, targetDate: null });
  });
});

describe('a copy of a goal', () => {
  it('keeps the words and leaves the past behind', () => {
    expect(
      copyOfGoal(
        sample({
          status: 'Achieved',
          progress: 'Achieved',
          outcome: 'Met',
          evidence: 'A film, shown in May',
        }),
      ),
    ).toEqual({
      ...sample(),
      start: null,
      targetDate: null,
      status: 'Draft',
      progress: 'Not started',
    });
  });
});
