// The children and their families, and how to find one from the other.
import { byStudent, studentsById } from '../group-by';
import type { Table } from '../schema/decode-table';
import type { Goal, Guardian, Student } from '../schema/tabs';

export interface Roster {
  readonly students: readonly Student[];
  readonly goals: readonly Goal[];
  readonly guardians: readonly Guardian[];
}

/** The roster of the tabs as they have just been read. */
export const rosterOf = (tables: {
  readonly students: Table<Student>;
  readonly goals: Table<Goal>;
  readonly guardians: Table<Guardian>;
}): Roster => ({
  students: tables.students.rows,
  goals: tables.goals.rows,
  guardians: tables.guardians.rows,
});

/** Finds a guardian's child, the child's goals, and every guardian of the child. */
export function rosterLookup(roster: Roster) {
  const students = studentsById(roster.students);
  const goals = byStudent(roster.goals);
  const families = byStudent(roster.guardians);
  return ({ studentId }: Guardian) => ({
    student: students.get(studentId),
    goals: goals(studentId),
    family: families(studentId),
  });
}
