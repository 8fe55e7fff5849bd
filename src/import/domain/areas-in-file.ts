// How many lines of a file have which area of giftedness, for a person to see that flags and words
// are read as they are meant.
import { areasIn } from './file-line';
import type { Mapping, Rows } from './mapping';
import { readAreas } from './school-words';

const mostAreas = 20;

/** The most frequent first; each line counts once for each of its areas. */
export const areasInFile = (
  rows: Rows,
  { headerRow, columns }: Mapping,
): readonly (readonly [area: string, lines: number])[] => {
  const ofAreas = columns.filter(({ field }) => field === 'areas');
  const counts = new Map<string, number>();
  for (const row of rows.slice(headerRow + 1)) {
    const found = ofAreas.flatMap((column) =>
      readAreas(areasIn(column, row[column.index] ?? '') ?? ''),
    );
    for (const area of new Set(found)) counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).slice(0, mostAreas);
};
