// What a teacher sees of a student: these columns and no others, each of them one whose audience in
// the schema has teachers in it. Staff notes, families and goals that are not shared have no place
// to stand in here.

import { studentName } from '../../caseload/domain/names';
import { newestFirst } from '../../core/newest-first';
import { inOrder } from '../../goals/domain/goal-order';
import type { Goal, ProgressEntry, Student } from '../../schema/tabs';
import { isShownToTeachers } from './teacher-roster';

export interface LineForTeacher {
  readonly studentId: string;
  readonly name: string;
  readonly grade: string;
}

export type GoalForTeacher = Pick<
  Goal,
  'goalId' | 'kind' | 'area' | 'goal' | 'why' | 'measure' | 'atSchool' | 'targetDate' | 'progress'
>;

export interface StudentForTeacher extends LineForTeacher {
  readonly areas: readonly string[];
  readonly strengths: string;
  readonly interests: string;
  /** In the specialist's order. */
  readonly goals: readonly GoalForTeacher[];
  /** On these goals, the newest first. */
  readonly notes: readonly Pick<ProgressEntry, 'goalId' | 'date' | 'by' | 'role' | 'note'>[];
}

/** Older ones are the specialist's to look up. */
const notesShown = 5;

export const lineForTeacher = (student: Student): LineForTeacher => ({
  studentId: student.studentId,
  name: studentName(student),
  grade: student.grade,
});

/** @param student one of the teacher's own: nothing here asks again */
export function studentForTeacher(
  student: Student,
  goals: readonly Goal[],
  entries: readonly ProgressEntry[],
): StudentForTeacher {
  const isOwn = ({ studentId }: { readonly studentId: string }) => studentId === student.studentId;
  const shown = inOrder(goals.filter((goal) => isOwn(goal) && isShownToTeachers(goal)));
  const shownIds = new Set(shown.map(({ goalId }) => goalId));
  return {
    ...lineForTeacher(student),
    areas: student.areas,
    strengths: student.strengths,
    interests: student.interests,
    goals: shown.map(
      ({ goalId, kind, area, goal, why, measure, atSchool, targetDate, progress }) => ({
        goalId,
        kind,
        area,
        goal,
        why,
        measure,
        atSchool,
        targetDate,
        progress,
      }),
    ),
    notes: newestFirst(
      entries.filter(
        (entry) => isOwn(entry) && shownIds.has(entry.goalId) && entry.note.trim() !== '',
      ),
    )
      .slice(0, notesShown)
      .map(({ goalId, date, by, role, note }) => ({ goalId, date, by, role, note })),
  };
}
