// The students for whom progress is recorded in one go: a teacher's, or those of the selected rows.

import { studentName } from '../../caseload/domain/names';
import { hasLeft } from '../../caseload/domain/student-status';
import { byStudent, studentsById } from '../../core/group-by';
import { normalizeText } from '../../core/normalize-text';
import { done, type Result } from '../../rpc/result';
import type { Goal, Student } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { isClosedPlan } from '../../years/domain/plan-record';
import { currentYear, goalsOfYear } from '../../years/domain/school-year';
import { inOrder } from '../domain/goal-order';

export interface BulkLine {
  readonly studentId: string;
  readonly name: string;
  readonly goals: readonly Pick<Goal, 'goalId' | 'goal' | 'kind' | 'progress'>[];
}

export type BulkChoice = { readonly teacher: string } | { readonly selection: true };

/** In the order of the selection, or of the Students tab; only students with an active goal of this year. */
export function bulkStudents(of: BulkChoice, services: Services): Result<readonly BulkLine[]> {
  const selected = 'selection' in of ? services.selectedStudents() : null;
  const { students, goals, plans, settings } = services.store.readTabs([
    'students',
    'goals',
    'plans',
    'settings',
  ]);
  const { date } = timeAt(services);
  const year = currentYear(settingsIn(settings, date), date);
  const active = byStudent(
    inOrder(goalsOfYear(goals.rows, year)).filter(({ status }) => status === 'Active'),
  );
  const asked = chosen(students.rows, selected, 'teacher' in of ? of.teacher : '');
  return done(
    asked.flatMap((student) => {
      const own = active(student.studentId);
      const isClosed = isClosedPlan(plans, student.studentId, year);
      return own.length === 0 || isClosed || hasLeft(student) ? [] : [lineOf(student, own)];
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
