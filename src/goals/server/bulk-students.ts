// The students for whom progress is recorded in one go: a teacher's, or those of the selected rows.

import { studentName } from '../../caseload/domain/names';
import { hasLeft } from '../../caseload/domain/student-status';
import { byStudent, studentsById } from '../../core/group-by';
import { normalizeText } from '../../core/normalize-text';
import { done, type Result } from '../../rpc/result';
import type { Goal, Student } from '../../schema/tabs';
import type { Services } from '../../store/services';
import { inOrder } from '../domain/goal-order';

export interface BulkLine {
  readonly studentId: string;
  readonly name: string;
  readonly goals: readonly Pick<Goal, 'goalId' | 'goal' | 'kind' | 'progress'>[];
}

export type BulkChoice = { readonly teacher: string } | { readonly selection: true };

/** In the order of the selection, or of the Students tab; only students with an active goal. */
export function bulkStudents(of: BulkChoice, services: Services): Result<readonly BulkLine[]> {
  const selected = 'selection' in of ? services.selectedStudents() : null;
  const { students, goals } = services.store.readTabs(['students', 'goals']);
  const active = byStudent(inOrder(goals.rows).filter(({ status }) => status === 'Active'));
  const asked = chosen(students.rows, selected, 'teacher' in of ? of.teacher : '');
  return done(
    asked.flatMap((student) => {
      const own = active(student.studentId);
      return own.length === 0 || hasLeft(student) ? [] : [lineOf(student, own)];
    }),
  );
}

function chosen(
  students: readonly Student[],
  selected: readonly string[] | null,
  teacher: string,
): readonly Student[] {
  if (selected === null) {
    const address = normalizeText(teacher);
    return students.filter(({ teachers }) =>
      teachers.some((each) => each.toLowerCase() === address),
    );
  }
  const byId = studentsById(students);
  return selected.flatMap((studentId) => byId.get(studentId) ?? []);
}

const lineOf = (student: Student, goals: readonly Goal[]): BulkLine => ({
  studentId: student.studentId,
  name: studentName(student),
  goals: goals.map(({ goalId, goal, kind, progress }) => ({ goalId, goal, kind, progress })),
});
