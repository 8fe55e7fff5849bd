import { bulkEntries, bulkGoals, teachersOf } from '../../../src/goals/page/progress/bulk';
import { entriesOf, untapped } from '../../../src/goals/page/progress/goal-steps';
import { goalView } from '../sidebar/sample-plan';

describe('what was tapped for the goals of a student', () => {
  const goals = [goalView('1'), goalView('2'), goalView('3')];
  const [first = goalView('1')] = goals;

  it('becomes one entry per goal that was tapped or noted on', () => {
    const steps = {
      '1': { ...untapped(first), step: 'On the way' as const },
      '2': { ...untapped(first), note: 'Shown to the class' },
      '3': untapped(first),
    };
    const words = { studentId: '111575', nextStep: '', shareWithFamily: true };
    expect(entriesOf('111575', goals, steps)).toEqual([
      { ...words, goalId: '1', progress: 'On the way', note: '' },
      {
        ...words,
        goalId: '2',
        progress: 'Getting started',
        note: 'Shown to the class',
      },
    ]);
  });

  it('is nothing where nothing was tapped', () => {
    expect(entriesOf('111575', goals, {})).toEqual([]);
  });
});

describe('many students at once', () => {
  const goal = { goal: 'Sing', progress: '' } as const;
  const lines = [
    {
      studentId: '1',
      name: 'Ann',
      goals: [
        { ...goal, goalId: '1-1', kind: 'Academic' as const },
        { ...goal, goalId: '1-2', kind: 'Affective' as const },
      ],
    },
    {
      studentId: '2',
      name: 'Ben',
      goals: [{ ...goal, goalId: '2-1', kind: 'Affective' as const }],
    },
  ];

  it.each([
    ['', ['1-1', '1-2', '2-1']],
    ['Affective', ['1-2', '2-1']],
    ['Career', []],
  ] as const)('of kind %j have the goals %j', (kind, ids) => {
    expect(bulkGoals(lines, kind).map(({ goalId }) => goalId)).toEqual(ids);
  });

  it('get the same entry', () => {
    const same = { step: 'On the way', note: 'n', nextStep: 's', shareWithFamily: false } as const;
    const entries = bulkEntries(bulkGoals(lines, 'Affective'), same);
    const words = { progress: 'On the way', note: 'n', nextStep: 's', shareWithFamily: false };
    expect(entries).toEqual([
      { ...words, goalId: '1-2', studentId: '1' },
      { ...words, goalId: '2-1', studentId: '2' },
    ]);
  });

  it('can be asked for by each of their teachers', () => {
    expect(teachersOf([{ teachers: ['b', 'a'] }, { teachers: ['a'] }])).toEqual(['a', 'b']);
  });
});
