// What becomes of a goal when the specialist accepts what the student proposes for it.

import { fullName } from '../../caseload/domain/names';
import { hash32 } from '../../core/hash32';
import { blankRow } from '../../schema/tab';
import { type CheckIn, type Goal, goalsTab, type Student } from '../../schema/tabs';

/** What the page shows of the goal beside the proposal. */
export const proposedFields = ['goal', 'obstacle', 'ifThen'] as const;
export type ProposedField = (typeof proposedFields)[number];
export type ProposedGoal = Readonly<Record<ProposedField, string>>;

export interface ProposalDecision {
  readonly checkInId: string;
  readonly studentId: string;
  /** When the student said it, as the page shows it: a later check-in is another proposal. */
  readonly at: string;
  readonly decision: 'Accepted' | 'Set aside';
  /** The goal as the page shows it; null where it is not there. */
  readonly goal: ProposedGoal | null;
}

const wordingMeans: Readonly<Record<CheckIn['wish'], 'nothing' | 'goal' | 'new goal'>> = {
  Keep: 'nothing',
  Stretch: 'goal',
  Shrink: 'goal',
  Swap: 'new goal',
  '': 'nothing',
};

/** The fields that change, with what they become. */
export function proposedChanges(row: CheckIn, goal: ProposedGoal): Partial<ProposedGoal> {
  const wanted: ProposedGoal = {
    goal: wordingMeans[row.wish] === 'goal' ? row.newWording : '',
    obstacle: row.obstacle,
    ifThen: row.ifThen,
  };
  return Object.fromEntries(
    proposedFields
      .filter((field) => wanted[field] !== '' && wanted[field] !== goal[field])
      .map((field) => [field, wanted[field]]),
  );
}

export const asksForNewGoal = ({ wish, newWording }: CheckIn): boolean =>
  wordingMeans[wish] === 'new goal' && newWording !== '';

/** What accepting does, for whoever decides. */
export function acceptingMeans(row: CheckIn, goal: ProposedGoal): 'goal' | 'change' | 'nothing' {
  if (asksForNewGoal(row)) return 'goal';
  return Object.keys(proposedChanges(row, goal)).length > 0 ? 'change' : 'nothing';
}

/** The ID follows from the check-in: accepted twice it is the same goal. */
export const swappedGoal = (
  row: CheckIn,
  goal: Goal,
  student: Student,
  kept: Pick<Goal, 'schoolYear' | 'updatedAt' | 'updatedBy'>,
): Goal => ({
  ...blankRow(goalsTab.columns),
  ...kept,
  goalId: `${student.studentId}-S${hash32(row.checkInId).toString(36).toUpperCase()}`,
  studentId: student.studentId,
  student: fullName(student),
  teachers: student.teachers,
  kind: goal.kind,
  area: goal.area,
  goal: row.newWording,
  status: 'Draft',
  shareWithFamily: goal.shareWithFamily,
  shareWithTeachers: goal.shareWithTeachers,
});
