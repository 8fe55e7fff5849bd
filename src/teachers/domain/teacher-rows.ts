// What the Teachers tab and the shown columns of Goals should say, where they say otherwise.

import { fullName } from '../../caseload/domain/names';
import { isPresent } from '../../caseload/domain/student-status';
import { studentsById } from '../../core/group-by';
import { normalizeText } from '../../core/normalize-text';
import type { Table } from '../../schema/decode-table';
import type { Goal, Student, Teacher } from '../../schema/tabs';
import type { TeacherOfStudents } from './teacher-roster';
import type { TeacherView } from './teacher-view';

export interface CellChange<Row> {
  readonly id: string;
  readonly values: Partial<Row>;
  readonly inEveryRow?: boolean;
}

/** @param linkOf '' where the view is not there */
export function teacherRows(
  table: Table<Teacher>,
  teachers: readonly TeacherOfStudents[],
  linkOf: (tab: TeacherView['tab'], email: string) => string,
): { readonly add: readonly Teacher[]; readonly change: readonly CellChange<Teacher>[] } {
  const byEmail = new Map(teachers.map((teacher) => [teacher.email, teacher]));
  const shown = (address: string) => {
    const email = normalizeText(address);
    const students = byEmail.get(email)?.students.length ?? 0;
    const link = (tab: TeacherView['tab']) => (students === 0 ? '' : linkOf(tab, email));
    return { students, studentsView: link('students'), goalsView: link('goals') };
  };
  const known = new Set(
    [...table.rows.map(({ email }) => email), ...table.unreadIds].map((each) =>
      normalizeText(each),
    ),
  );
  return {
    add: teachers
      .filter(({ email }) => !known.has(email))
      .map(({ email }) => ({ email, name: '', ...shown(email), ownFile: '' })),
    change: table.rows.flatMap((row) => changesOf(row.email, row, shown(row.email))),
  };
}

/**
 * A student who has left the program is nobody's. Where the row of the student or of the goal cannot
 * be read, no teacher is named either: what was true once would keep it in a view that it has left.
 * Of rows that share an ID each is changed: it follows from the student what stands in them.
 */
export function goalRows(
  goals: Pick<Table<Goal>, 'rows' | 'unread'>,
  students: readonly Student[],
): readonly CellChange<Goal>[] {
  const byId = studentsById(students);
  const changes = [
    ...goals.rows.flatMap((goal) => {
      const student = byId.get(goal.studentId);
      const teachers = student && isPresent(student) ? student.teachers : [];
      const name = student ? fullName(student) : goal.student;
      return changesOf(goal.goalId, goal, { student: name, teachers });
    }),
    ...goals.unread.flatMap((goal) =>
      goal.goalId === undefined ? [] : changesOf(goal.goalId, goal, { teachers: [] }),
    ),
  ];
  const byGoal = new Map(changes.map((change) => [change.id, change]));
  return [...byGoal.values()].map((change) => ({ ...change, inEveryRow: true }));
}

function changesOf<Row extends object>(
  id: string,
  row: Row,
  wanted: Partial<Row>,
): readonly CellChange<Row>[] {
  const values = Object.fromEntries(
    Object.entries(wanted).filter(([column, value]) => {
      const there = row[column as keyof Row];
      return Array.isArray(value) && Array.isArray(there)
        ? value.join('\n') !== there.join('\n')
        : value !== there;
    }),
  ) as Partial<Row>;
  return Object.keys(values).length > 0 ? [{ id, values }] : [];
}
