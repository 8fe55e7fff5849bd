// What a round of progress is about: the open goals of the school year, one line each, by student.
import { studentName } from '../../caseload/domain/names';
import { hasLeft } from '../../caseload/domain/student-status';
import { groupBy, studentsById } from '../../core/group-by';
import { compare } from '../../core/newest-first';
import { inOrder } from '../../goals/domain/goal-order';
import type { Table } from '../../schema/decode-table';
import type { Goal, ProgressEntry, Student, Teacher } from '../../schema/tabs';
import { isClosedPlan, type PlanRows } from '../../years/domain/plan-record';
import { goalsOfYear, type SchoolYear } from '../../years/domain/school-year';

export interface RoundLine {
  readonly goalId: string;
  readonly studentId: string;
  readonly name: string;
  readonly grade: string;
  readonly school: string;
  readonly teachers: readonly string[];
  readonly area: string;
  readonly kind: Goal['kind'];
  readonly goal: string;
  readonly progress: Goal['progress'];
  readonly shareWithFamily: boolean;
  /** Of the last entry; '' where there is none. */
  readonly lastDate: string;
  readonly lastNote: string;
}

/** A round that can still be undone. */
export interface RoundToUndo {
  readonly undoId: string;
  readonly at: string;
  readonly by: string;
  readonly entries: number;
}

export interface RoundView {
  readonly lines: readonly RoundLine[];
  /** Names of teachers by address. */
  readonly teachers: Readonly<Record<string, string>>;
  /** Students whose rows are selected in the sheet. */
  readonly selected: readonly string[];
  readonly undo: RoundToUndo | null;
  /** What is typed is kept apart by them. */
  readonly account: string;
  readonly caseload: string;
}

export interface RoundRows {
  readonly students: readonly Student[];
  readonly goals: readonly Goal[];
  readonly progress: readonly ProgressEntry[];
  readonly plans: PlanRows;
}

/** By name; only active goals of this year, whose plan is not closed. */
export function roundLines(rows: RoundRows, year: SchoolYear): readonly RoundLine[] {
  const students = studentsById(rows.students);
  const entries = lastEntries(rows.progress);
  const lines = inOrder(goalsOfYear(rows.goals, year)).flatMap((goal): RoundLine[] => {
    const student = students.get(goal.studentId);
    if (student === undefined || goal.status !== 'Active' || hasLeft(student)) return [];
    const last = entries.get(goal.goalId);
    return [
      {
        goalId: goal.goalId,
        studentId: goal.studentId,
        name: studentName(student),
        grade: student.grade,
        school: student.school,
        teachers: student.teachers,
        area: goal.area,
        kind: goal.kind,
        goal: goal.goal,
        progress: goal.progress,
        shareWithFamily: goal.shareWithFamily,
        lastDate: last?.date ?? '',
        lastNote: last?.note ?? '',
      },
    ];
  });
  const ofStudent = groupBy(lines, ({ studentId }) => studentId);
  return [...students.values()]
    .filter(({ studentId }) => ofStudent(studentId).length > 0)
    .filter(({ studentId }) => !isClosedPlan(rows.plans, studentId, year))
    .sort((one, other) => compare(sortName(one), sortName(other)))
    .flatMap(({ studentId }) => ofStudent(studentId));
}

const sortName = ({ lastName, firstName }: Student): string =>
  `${lastName} ${firstName}`.normalize('NFD').toLowerCase();

/** Of two of one day, the one lower in the tab. */
function lastEntries(entries: readonly ProgressEntry[]): ReadonlyMap<string, ProgressEntry> {
  const last = new Map<string, ProgressEntry>();
  for (const entry of entries)
    if ((entry.date ?? '') >= (last.get(entry.goalId)?.date ?? '')) last.set(entry.goalId, entry);
  return last;
}

export const teacherNames = ({
  rows,
}: Pick<Table<Teacher>, 'rows'>): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map(({ email, name }) => [email.toLowerCase(), name]));
