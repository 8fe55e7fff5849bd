// Orders entries by date.
export const compare = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** Of two entries with the same date, the one lower in the tab was made later. */
export const newestFirst = <Entry extends { readonly date: string | null }>(
  entries: readonly Entry[],
): readonly Entry[] =>
  [...entries].reverse().sort((one, other) => compare(other.date ?? '', one.date ?? ''));
