// The children and their families, and how to find one from the other.
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
  const students = new Map(roster.students.map((student) => [student.studentId, student]));
  const goals = groupBy(roster.goals, ({ studentId }) => studentId);
  const families = groupBy(roster.guardians, ({ studentId }) => studentId);
  return ({ studentId }: Guardian) => ({
    student: students.get(studentId),
    goals: goals.get(studentId) ?? [],
    family: families.get(studentId) ?? [],
  });
}

export function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
