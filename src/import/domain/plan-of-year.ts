// Plans what a line of the file adds to the student's plan of the school year that runs now.

import { fullName } from '../../caseload/domain/names';
import { type Failure, failure } from '../../rpc/result';
import type { Plan, Student } from '../../schema/tabs';
import {
  blankPlan,
  findPlan,
  isClosedPlan,
  type PlanRows,
  planIdOf,
} from '../../years/domain/plan-record';
import type { SchoolYear } from '../../years/domain/school-year';
import { cellChange, cellText, changedCells } from './cell-changes';
import type { CellChange } from './import-plan';

interface PlanInput {
  /** As the import leaves the student. */
  readonly student: Student;
  /** To the evidence; '' where the file has none. */
  readonly link: string;
  readonly isClosed: boolean;
  readonly studentChanged: boolean;
}

interface YearPlan {
  readonly add: readonly Plan[];
  /** For people to see. */
  readonly changes: readonly CellChange[];
  /** What Plans shows of its student. */
  readonly along: readonly CellChange[];
  readonly warnings: readonly Failure[];
}

export type ClosedBecause = 'plan closed' | 'plan unreadable';

/** Null where the plan is open, or not begun. */
export const whyClosed = (
  plans: PlanRows,
  studentId: string,
  year: SchoolYear,
): ClosedBecause | null => {
  if (!isClosedPlan(plans, studentId, year)) return null;
  const isSaid = isClosedPlan({ rows: plans.rows, unread: [] }, studentId, year);
  return isSaid ? 'plan closed' : 'plan unreadable';
};

const none: YearPlan = { add: [], changes: [], along: [], warnings: [] };

/** The cells of a plan that joins a student who is there, for a person to see. */
export const cellsOfNew = (plan: Plan): readonly CellChange[] =>
  (['schoolYear', 'evidenceLink'] as const)
    .filter((column) => cellText(plan[column]) !== '')
    .map((column) => cellChange('plans', plan.planId, column, '', plan[column]));

export const planOfYear = (
  { student, link, isClosed, studentChanged }: PlanInput,
  { plans, year }: { readonly plans: PlanRows; readonly year: SchoolYear },
): YearPlan => {
  const { studentId } = student;
  const here = findPlan(plans, studentId, year);
  const says = link !== '' && here?.evidenceLink.trim() !== link;
  if (isClosed)
    return says ? { ...none, warnings: [failure('evidence link left out', link)] } : none;
  const name = fullName(student);
  if (here === null) {
    const isTaken = plans.rows.some(({ planId }) => planId === planIdOf(studentId, year));
    if (isTaken || (student.status === 'Exited' && link === '')) return none;
    return { ...none, add: [{ ...blankPlan(studentId, name, year), evidenceLink: link }] };
  }
  const along = studentChanged
    ? changedCells('plans', here.planId, ['student'] as const, here, { student: name })
    : [];
  if (!says) return { ...none, along };
  // Nobody knows whether a person has put the other link there since.
  if (here.evidenceLink.trim() !== '')
    return { ...none, along, warnings: [failure('evidence link kept', here.evidenceLink, link)] };
  const changes = [cellChange('plans', here.planId, 'evidenceLink', '', link)];
  return { ...none, along, changes };
};
