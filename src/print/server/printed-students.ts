// Reads what is printed: the students who are asked for, each with the content that is for the reader.

import { studentName } from '../../caseload/domain/names';
import { hasLeft } from '../../caseload/domain/student-status';
import { byStudent, studentsById } from '../../core/group-by';
import type { PrintReader } from '../../schema/choices';
import type { Student } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import type { Tables } from '../../store/ports';
import { blankPlan, findPlan } from '../../years/domain/plan-record';
import { currentYear } from '../../years/domain/school-year';
import { contentFor, versionOf } from '../domain/print-content';
import type { PrintedStudent, WithheldStudent } from '../domain/print-request';
import { withheldPlans } from '../domain/withheld-plans';

export const printTabs = [
  'students',
  'goals',
  'progress',
  'plans',
  'guardians',
  'settings',
] as const;
export type PrintTables = Pick<Tables, (typeof printTabs)[number]>;

const nameForOrder = ({ lastName, firstName }: Student): string => `${lastName} ${firstName}`;

/** By name; who has left the program or the school is printed only where asked for by name. */
export const wholeCaseload = ({ students }: PrintTables): readonly string[] =>
  students.rows
    .filter((student) => !hasLeft(student))
    .sort((one, other) => nameForOrder(one).localeCompare(nameForOrder(other), 'en'))
    .map(({ studentId }) => studentId);

/** In the order of the IDs; a row that cannot be read has no paper. */
export function printedStudents(
  reader: PrintReader,
  ids: readonly string[],
  tables: PrintTables,
  today: string,
): readonly PrintedStudent[] {
  const year = currentYear(settingsIn(tables.settings, today), today);
  const byId = studentsById(tables.students.rows);
  const goals = byStudent(tables.goals.rows);
  const entries = byStudent(tables.progress.rows);
  return ids.flatMap((studentId) => {
    const student = byId.get(studentId);
    if (!student) return [];
    const content = contentFor(reader, {
      student,
      plan: findPlan(tables.plans, studentId, year) ?? blankPlan(studentId, '', year),
      goals: goals(studentId),
      entries: entries(studentId),
      year,
    });
    return [{ studentId, version: versionOf(content), content }];
  });
}

/** Those of the students whose copies do not count as given, in the same order. */
export function withheldStudents(
  ids: readonly string[],
  tables: PrintTables,
): readonly WithheldStudent[] {
  const isWithheld = withheldPlans(tables);
  const byId = studentsById(tables.students.rows);
  return ids.flatMap((studentId) => {
    const student = byId.get(studentId);
    return student && isWithheld(studentId) ? [{ studentId, name: studentName(student) }] : [];
  });
}

/** How many of the students have a row that cannot be read. */
export function countUnread(ids: readonly string[], tables: PrintTables): number {
  const { students, goals, progress, plans } = tables;
  const unread = new Set(
    [students, goals, progress, plans].flatMap((table) =>
      table.unread.map(({ studentId }) => studentId),
    ),
  );
  return ids.filter((id) => unread.has(id)).length;
}
