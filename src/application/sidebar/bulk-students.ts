// The students for whom progress is recorded in one go: a teacher's, or those of the selected rows.

import { byStudent, studentsById } from '../../domain/group-by';
import { plain } from '../../domain/plain';
import { inOrder } from '../../domain/plan/goal-order';
import { shownName } from '../../domain/plan/shown-name';
import type { Goal, Student } from '../../domain/schema/tabs';
import { hasLeft } from '../../domain/student-status';
import type { ReadPorts, SelectedStudents } from './sidebar-ports';

export interface BulkPorts extends ReadPorts {
  readonly selectedStudents: SelectedStudents;
}

export interface BulkLine {
  readonly studentId: string;
  readonly name: string;
  readonly goals: readonly Pick<Goal, 'goalId' | 'goal' | 'kind' | 'progress'>[];
}

export type BulkChoice = { readonly teacher: string } | { readonly selection: true };

/** In the order of the selection, or of the Students tab; only students with an active goal. */
export function bulkStudents(of: BulkChoice, ports: BulkPorts): readonly BulkLine[] {
  const selected = 'selection' in of ? ports.selectedStudents() : null;
  const { students, goals } = ports.readTabs(['students', 'goals']);
  const active = byStudent(inOrder(goals.rows).filter(({ status }) => status === 'Active'));
  return chosen(students.rows, selected, 'teacher' in of ? of.teacher : '').flatMap((student) => {
    const own = active(student.studentId);
    return own.length === 0 || hasLeft(student) ? [] : [lineOf(student, own)];
  });
}

function chosen(
  students: readonly Student[],
  selected: readonly string[] | null,
  teacher: string,
): readonly Student[] {
  if (selected === null) {
    const address = plain(teacher);
    return students.filter(({ teachers }) =>
      teachers.some((each) => each.toLowerCase() === address),
    );
  }
  const byId = studentsById(students);
  return selected.flatMap((studentId) => byId.get(studentId) ?? []);
}

const lineOf = (student: Student, goals: readonly Goal[]): BulkLine => ({
  studentId: student.studentId,
  name: shownName(student),
  goals: goals.map(({ goalId, goal, kind, progress }) => ({ goalId, goal, kind, progress })),
});
