// What the choice of questions knows of a goal that the email names: no more than the email may tell.
import { proposeCompetency } from '../../goals/domain/propose-competency';
import type { Competency, GoalKind, Progress, QuestionProgress } from '../../schema/choices';
import type { Goal } from '../../schema/tabs';
import type { ContentLevel } from './digest-content';
import { type GoalArea, noArea, readGoalArea } from './goal-area';

export interface NamedGoal {
  readonly goalId: string;
  /** '' where nobody has said. */
  readonly kind: GoalKind | '';
  /** '' where nobody has said it, and nobody could be sure. */
  readonly competency: Competency | '';
  readonly area: GoalArea;
  /** Null where nobody has said. */
  readonly progress: Exclude<QuestionProgress, 'Any'> | null;
}

const stateOf: Readonly<Record<Progress, Exclude<QuestionProgress, 'Any'>>> = {
  'Not started': 'Not started',
  'Getting started': 'Under way',
  'On the way': 'Under way',
  'Nearly there': 'Nearly there',
  Achieved: 'Achieved',
};

/** Whether the words of a goal of the kind tell a competency: in others they speak of the subject. */
const isOfCompetency: Readonly<Record<GoalKind | '', boolean>> = {
  Academic: false,
  Affective: true,
  Talent: false,
  Career: false,
  Combined: true,
  '': false,
};

/** A goal that is closed as reached is so, whatever was last written under Progress. */
const isReached: Readonly<Record<Goal['status'], boolean>> = {
  Draft: false,
  Active: false,
  Achieved: true,
  Continued: false,
  Revised: false,
  Discontinued: false,
  '': false,
};

type Known = Pick<Goal, 'goalId' | 'kind' | 'competency' | 'goal' | 'area' | 'progress' | 'status'>;

const progressOf = ({ status, progress }: Known): NamedGoal['progress'] => {
  if (isReached[status]) return 'Achieved';
  return progress === '' ? null : stateOf[progress];
};

const whole = (goal: Known): NamedGoal => ({
  goalId: goal.goalId,
  kind: goal.kind,
  competency: goal.competency || (isOfCompetency[goal.kind] ? proposeCompetency(goal.goal) : ''),
  area: readGoalArea(goal.area),
  progress: progressOf(goal),
});

/** A question for goals under way, or one in math, would tell what the email leaves out. */
const byKind = (goal: Known): NamedGoal => ({
  ...whole(goal),
  competency: '',
  area: noArea,
  progress: null,
});

const tells: Readonly<Record<ContentLevel, ((goal: Known) => NamedGoal) | null>> = {
  Full: whole,
  'First name and goal titles': byKind,
  'No record content': null,
};

/** The goals of an email of the content level, in its order; none where it names no goal. */
export const namedGoals = (goals: readonly Known[], level: ContentLevel): readonly NamedGoal[] => {
  const told = tells[level];
  return told === null ? [] : goals.map(told);
};
