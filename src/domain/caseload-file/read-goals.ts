// Reads the goals of one line: an academic one, an affective one, or both.
import type { Goal, GoalKind } from '../schema/tabs';
import type { FileLine } from './file-line';
import { warn } from './sentences';
import { nameArea } from './strength-areas';

export interface ReadGoals {
  readonly goals: readonly Goal[];
  readonly warnings: readonly string[];
}

interface Owner {
  readonly studentId: string;
  /** "Zoë García Márquez", as the Goals tab shows it. */
  readonly name: string;
  readonly teachers: readonly string[];
}

/** The student's own why and the family's help stand with the first goal there is. */
export const readGoals = (line: FileLine, owner: Owner): ReadGoals => {
  const [academic, affective] = [line.read('academicGoal'), line.read('affectiveGoal')];
  const area = line.read('academicGoalArea').trim();
  const [why, atHome] = [line.read('why'), line.read('atHome')];
  const goal = (kind: GoalKind, mark: string, text: string, isFirst: boolean): Goal => ({
    goalId: `${owner.studentId}-${mark}1`,
    studentId: owner.studentId,
    student: owner.name,
    teachers: owner.teachers,
    kind,
    area: kind === 'Academic' ? nameArea(area) : '',
    goal: text,
    why: isFirst ? why : '',
    measure: '',
    baseline: '',
    target: '',
    atSchool: '',
    atHome: isFirst ? atHome : '',
    start: null,
    targetDate: null,
    status: 'Active',
    progress: 'Not started',
    shareWithFamily: true,
    shareWithTeachers: true,
    updatedAt: null,
    updatedBy: '',
    order: null,
  });
  const goals = [
    ...(academic === '' ? [] : [goal('Academic', 'AC', academic, true)]),
    ...(affective === '' ? [] : [goal('Affective', 'AF', affective, academic === '')]),
  ];
  const homeless = [
    ...(academic === '' ? [area] : []),
    ...(goals.length === 0 ? [why, atHome] : []),
  ].filter((text) => text !== '');
  return { goals, warnings: homeless.length === 0 ? [] : [warn.noGoalFor(homeless)] };
};
