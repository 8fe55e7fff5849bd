// The progress screen, in English.
import { pluralIn } from '../../../domain/language/plural';

const plural = pluralIn('en');
const goals = (count: number) => `${count} ${plural(count, 'goal', 'goals')}`;

export const progress = {
  title: 'Progress',
  one: 'This student',
  many: 'Many at once',
  which: 'Record for',
  noGoals: 'There is no active goal to record progress for.',
  details: 'Note and next step',
  note: 'Note (optional)',
  nextStep: 'Next step (optional)',
  share: 'Share with family',
  forGoals: goals,
  record: (count: number) => (count === 0 ? 'Record progress' : `Record for ${goals(count)}`),
  chooseStep: 'Choose a step for at least one goal.',
  recorded: (count: number) => `Recorded for ${goals(count)}.`,
  stands: 'Now',
  lastTime: 'Last',
  of: 'Students of',
  teacher: 'A teacher',
  selection: 'The rows selected in the sheet',
  hiddenRows:
    'Rows that a filter hides between them count too. Untick the students you do not mean.',
  chooseTeacher: 'Choose a teacher',
  teacherNeeded: 'Choose a teacher first.',
  find: 'Show their goals',
  kind: 'Goals',
  anyKind: 'All kinds',
  step: 'The same step for all',
  stepNeeded: 'Choose a step.',
  goalsNeeded: 'Tick at least one goal.',
  ticked: (count: number, of: number) => `${count} of ${goals(of)} ticked`,
  tickAll: 'Tick all',
  tickNone: 'Tick none',
  nobody: 'No student with an active goal was found.',
};
