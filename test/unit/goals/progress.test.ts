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
