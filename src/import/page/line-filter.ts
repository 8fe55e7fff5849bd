// Picks the lines of a preview that a person wants to see.
import type { ImportPreview } from '../domain/import-plan';

export type PreviewLine = ImportPreview['lines'][number];

/** In the order in which they are offered. */
export const lineFilters = ['all', 'add', 'change', 'same', 'skip', 'warned'] as const;
export type LineFilter = (typeof lineFilters)[number];

/** Thousands of lines at once would make a browser slow. */
export const PAGE_OF_LINES = 100;

export const linesFor = (
  lines: readonly PreviewLine[],
  filter: LineFilter,
): readonly PreviewLine[] => {
  if (filter === 'all') return lines;
  return lines.filter((line) =>
    filter === 'warned' ? line.warnings.length > 0 : line.action === filter,
  );
};

export const countFor = ({ lines, counts }: ImportPreview, filter: LineFilter): number =>
  filter === 'all' ? lines.length : counts[filter];
