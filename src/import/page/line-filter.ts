// Picks the lines of a preview that a person wants to see.
import type { Failure, FailureCode } from '../../rpc/result';
import type { ImportPreview } from '../domain/import-plan';
import { speaksOfRestriction } from '../domain/staff-notes';

export type PreviewLine = ImportPreview['lines'][number];

/** In the order in which they are offered. */
export const lineFilters = ['all', 'add', 'change', 'same', 'skip', 'warned'] as const;
export type LineFilter = (typeof lineFilters)[number];

/** Thousands of lines at once would make a browser slow. */
export const PAGE_OF_LINES = 100;

export const linesFor = (
  lines: readonly PreviewLine[],
  filter: LineFilter,
  about: WarningKind | null = null,
): readonly PreviewLine[] =>
  lines.filter(
    (line) =>
      (filter === 'all' ||
        (filter === 'warned' ? line.warnings.length > 0 : line.action === filter)) &&
      (about === null || failuresOf(line).some((each) => kindOf(each) === about)),
  );

const failuresOf = ({ warnings, reason }: PreviewLine): readonly Failure[] =>
  reason === undefined ? warnings : [reason, ...warnings];

/** What may forbid an email is a kind of its own, whatever else the warning is about. */
export type WarningKind = FailureCode | 'restriction';

const kindOf = ({ code, params }: Failure): WarningKind =>
  (params as readonly unknown[]).flat().some((words) => speaksOfRestriction(String(words)))
    ? 'restriction'
    : code;

/** Lines of which the same is to be said. */
export interface WarningGroup {
  readonly kind: WarningKind;
  readonly lines: number;
  /** What is said of them, line by line. */
  readonly said: readonly { readonly name: string; readonly row: number; readonly text: Failure }[];
}

const firstKinds: readonly WarningKind[] = ['family waits', 'restriction'];

/** What may forbid an email, what keeps a family from emails; then what concerns most lines. */
export function warningGroups(lines: readonly PreviewLine[]): readonly WarningGroup[] {
  const groups = new Map<WarningKind, WarningGroup['said']>();
  for (const line of lines)
    for (const [kind, text] of new Map(failuresOf(line).map((each) => [kindOf(each), each])))
      groups.set(kind, [...(groups.get(kind) ?? []), { name: line.name, row: line.row, text }]);
  return [...groups]
    .map(([kind, said]) => ({ kind, said, lines: said.length }))
    .sort(
      (one, other) =>
        firstKinds.indexOf(other.kind) - firstKinds.indexOf(one.kind) || other.lines - one.lines,
    );
}

export const countFor = ({ lines, counts }: ImportPreview, filter: LineFilter): number =>
  filter === 'all' ? lines.length : counts[filter];
