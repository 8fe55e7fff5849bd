// What a plan held when it was closed, as hashes: a closed plan that somebody edits all the same is
// noticed by them.
import { groupBy } from '../../core/group-by';
import { hash32 } from '../../core/hash32';
import { parsed } from '../../core/parsed';
import type { Goal, ProgressEntry } from '../../schema/tabs';

/** Shown in the row, or kept by the product: no content of the plan. */
const apart: readonly string[] = [
  'updatedAt',
  'updatedBy',
  'order',
  'student',
  'teachers',
] satisfies readonly (keyof Goal)[];

/** By goal ID: the hash of the goal, and that of its notes. */
type Hashes = Readonly<Record<string, readonly [goal: string, notes: string]>>;

/** What is blank is left out, so that a column which comes later changes nothing. */
function hashOf(row: object, left: readonly string[] = []): string {
  const filled = Object.entries(row)
    .filter(([name, value]) => !left.includes(name) && !isBlank(value))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return hash32(JSON.stringify(filled)).toString(36);
}

const isBlank = (value: unknown): boolean =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);

function hashesOf(goals: readonly Goal[], entries: readonly ProgressEntry[]): Hashes {
  const notesOf = groupBy(entries, ({ goalId }) => goalId);
  return Object.fromEntries(
    goals.map((goal) => {
      const notes = notesOf(goal.goalId).map((entry) => hashOf(entry));
      return [goal.goalId, [hashOf(goal, apart), hash32(notes.sort().join()).toString(36)]];
    }),
  );
}

/** @param goals of the plan @param entries about them; others do not matter */
export const closedContentOf = (
  goals: readonly Goal[],
  entries: readonly ProgressEntry[],
): string => JSON.stringify(hashesOf(goals, entries));

/** Goal IDs. */
export interface ContentChanges {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Goals whose Progress entries are others than they were. */
  readonly notes: readonly string[];
}

/**
 * Null where what was kept cannot be read.
 * @param entries null where they are not all read, because some are past (archive/domain/past-rows.ts)
 */
export function changedSince(
  closedContent: string,
  goals: readonly Goal[],
  entries: readonly ProgressEntry[] | null,
): ContentChanges | null {
  const before = parsed(closedContent) as Hashes | null;
  if (before === null || typeof before !== 'object') return null;
  const now = hashesOf(goals, entries ?? []);
  const there = Object.keys(now);
  const stayed = there.filter((goalId) => Object.hasOwn(before, goalId));
  const differs = (place: 0 | 1) => (goalId: string) =>
    before[goalId]?.[place] !== now[goalId]?.[place];
  return {
    changed: stayed.filter(differs(0)),
    gone: Object.keys(before).filter((goalId) => !Object.hasOwn(now, goalId)),
    added: there.filter((goalId) => !stayed.includes(goalId)),
    notes: entries === null ? [] : stayed.filter(differs(1)),
  };
}
