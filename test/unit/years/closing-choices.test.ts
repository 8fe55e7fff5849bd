// What a person decides for groups of goals, and for goals set apart.
import type { GoalAtYearEnd } from '../../../src/years/domain/year-views';
import {
  closingGroups,
  closingsOf,
  noChoices,
  totalsOf,
} from '../../../src/years/page/closing-choices';

const goal = (goalId: string, changes: Partial<GoalAtYearEnd> = {}): GoalAtYearEnd => ({
  goalId,
  kind: 'Academic',
  area: '',
  goal: `Goal ${goalId}`,
  status: 'Active',
  outcome: '',
  evidence: '',
  nextYear: '',
  isNoteShared: false,
  studentId: 'S1',
  student: 'Ada',
  grade: '7',
  progress: 'On the way',
  lastNote: '',
  proposedOutcome: 'Partly met',
  proposedNextYear: 'Continue as a draft',
  ...changes,
});

const goals = [
  goal('A'),
  goal('B', { progress: 'Achieved', proposedOutcome: 'Met', proposedNextYear: 'Retire' }),
  goal('C', { evidence: 'There already' }),
  goal('D', { status: 'Discontinued', proposedNextYear: 'Retire' }),
];
const groups = closingGroups(goals);
const keyOf = (goalId: string) =>
  groups.find((group) => group.goals.some((each) => each.goalId === goalId))?.key ?? '';

describe('the goals of a year that ends', () => {
  it('stand in groups with one proposal each, the most progress first', () => {
    expect(groups.map((group) => group.goals.map(({ goalId }) => goalId))).toEqual([
      ['B'],
      ['A', 'C'],
      ['D'],
    ]);
  });

  it('end as proposed where nothing is decided', () => {
    expect(closingsOf(groups, noChoices)).toContainEqual({
      goalId: 'C',
      outcome: 'Partly met',
      nextYear: 'Continue as a draft',
      evidence: 'There already',
      before: { outcome: '', evidence: 'There already', nextYear: '', status: 'Active' },
    });
  });

  it('end as their group does, and as was decided where one is set apart', () => {
    const choices = {
      groups: { [keyOf('A')]: { nextYear: 'Carry over', evidence: 'A poster' } as const },
      apart: { C: { outcome: 'Met', nextYear: 'Retire', evidence: 'A film' } as const },
    };
    const closings = closingsOf(groups, choices);
    expect(closings.filter(({ goalId }) => 'AC'.includes(goalId))).toMatchObject([
      { goalId: 'A', outcome: 'Partly met', nextYear: 'Carry over', evidence: 'A poster' },
      { goalId: 'C', outcome: 'Met', nextYear: 'Retire', evidence: 'A film' },
    ]);
    expect(totalsOf(closings)).toEqual({
      outcomes: [
        ['Met', 2],
        ['Partly met', 2],
        ['Not yet', 0],
      ],
      nextYear: [
        ['Carry over', 1],
        ['Continue as a draft', 0],
        ['Retire', 3],
      ],
    });
  });
});
