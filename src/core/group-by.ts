// Indexes rows by a key or by their ID.

/** @returns all items of a key, in their order; none for a key that no item has */
export function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): (key: string) => readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return (wanted) => groups.get(wanted) ?? [];
}

interface OfStudent {
  readonly studentId: string;
}

export const byStudent = <Item extends OfStudent>(items: readonly Item[]) =>
  groupBy(items, ({ studentId }) => studentId);

interface OfGuardian {
  readonly guardianId: string;
}

export const byGuardian = <Item extends OfGuardian>(items: readonly Item[]) =>
  groupBy(items, ({ guardianId }) => guardianId);

/** Of two students with one ID, which no table has, the later one. */
export const studentsById = <Item extends OfStudent>(
  students: readonly Item[],
): ReadonlyMap<string, Item> => new Map(students.map((student) => [student.studentId, student]));
