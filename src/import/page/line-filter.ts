// Picks the lines of a preview that a person wants to see.
import type { Failure, FailureCode } from '../../rpc/result';
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
  code: FailureCode | null = null,
): readonly PreviewLine[] =>
  lines.filter(
    (line) =>
      (filter === 'all' ||
        (filter === 'warned' ? line.warnings.length > 0 : line.action === filter)) &&
      (code === null || failuresOf(line).some((each) => each.code === code)),
  );

const failuresOf = ({ warnings, reason }: PreviewLine): readonly Failure[] =>
  reason === undefined ? warnings : [reason, ...warnings];

/** Lines of which the same is to be said. */
export interface WarningGroup {
  readonly code: FailureCode;
  readonly lines: number;
  /** What is said of the first of them. */
  readonly first: Failure;
}

/** What keeps a family from emails, above all else; then what concerns most lines. */
export function warningGroups(lines: readonly PreviewLine[]): readonly WarningGroup[] {
  const groups = new Map<FailureCode, WarningGroup>();
  for (const line of lines)
    for (const [code, first] of new Map(failuresOf(line).map((each) => [each.code, each])))
      groups.set(code, {
        first,
        ...groups.get(code),
        code,
        lines: (groups.get(code)?.lines ?? 0) + 1,
      });
  const isFirst = ({ code }: WarningGroup): number => Number(code === 'family waits');
  return [...groups.values()].sort(
    (one, other) => isFirst(other) - isFirst(one) || other.lines - one.lines,
  );
}

export const countFor = ({ lines, counts }: ImportPreview, filter: LineFilter): number =>
  filter === 'all' ? lines.length : counts[filter];
