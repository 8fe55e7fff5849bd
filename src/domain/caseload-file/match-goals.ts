// Finds the goal of a student that each goal on a line of the file means.
import { isClosedGoal } from '../goal/shared-goals';
import type { Goal } from '../schema/tabs';
import { sameWords } from './plain-words';

type Likeness = (here: Goal, file: Goal) => boolean;

/**
 * The import numbers the goals of each column: series "AC", number 2 in "151615-AC2". An ID of
 * any other make has no series. What stands before it does not matter: people replace made-up
 * student numbers.
 */
const markOf = ({ goalId }: Goal): { readonly series: string | null; readonly number: number } => {
  const [, series = null, number = '0'] = /-([A-Z]+)(\d+)$/.exec(goalId) ?? [];
  return { series, number: Number(number) };
};

const sameText: Likeness = (here, file) => sameWords(here.goal, file.goal);
const sameSeries: Likeness = (here, file) => markOf(here).series === markOf(file).series;
const sameMark: Likeness = (here, file) =>
  sameSeries(here, file) && markOf(here).number === markOf(file).number;
const sameKind: Likeness = (here, file) => here.kind === file.kind;

/** Of the same column of the file: only then does the rest of the line speak of this goal. */
export const sameColumn: Likeness = (here, file) => sameSeries(here, file) || sameKind(here, file);

const all =
  (...likenesses: readonly Likeness[]): Likeness =>
  (here, file) =>
    likenesses.every((alike) => alike(here, file));
const isOpen: Likeness = (here) => !isClosedGoal(here);

/**
 * The surest likeness first: the same words, in an open goal before a closed one; then the open goal
 * that the import keeps for this column, of which the file has new words. So the goal that followed
 * a closed one is found again, whoever has worded it since.
 */
const likenessesFor = (file: readonly Goal[]): readonly Likeness[] => {
  const isKept: Likeness = (here, one) =>
    isOpen(here, one) && file.some((each) => sameSeries(here, each));
  return [
    all(isOpen, sameText, sameMark),
    all(isOpen, sameText, sameSeries),
    all(isOpen, sameText, sameKind),
    all(sameText, sameMark),
    all(sameText, sameSeries),
    all(sameText, sameKind),
    // In another column only where the file does not word that goal anew: columns may be mixed up.
    (here, one) => sameText(here, one) && !isKept(here, one),
    all(isOpen, sameMark),
    all(isOpen, sameSeries),
  ];
};

export interface MatchedGoals {
  /** Goals of the file, each with its row; the others are new. */
  readonly rows: ReadonlyMap<Goal, Goal>;
  /** Of new goals, the closed one that the column had before. */
  readonly former: ReadonlyMap<Goal, Goal>;
}

/** Each goal that is there answers for one goal of the file at most. */
export const matchGoals = (file: readonly Goal[], here: readonly Goal[]): MatchedGoals => {
  const byNumber = [...here].sort((one, other) => markOf(one).number - markOf(other).number);
  const rows = new Map<Goal, Goal>();
  const former = new Map<Goal, Goal>();
  const taken = new Set<Goal>();
  for (const alike of likenessesFor(file)) {
    for (const goal of file.filter((one) => !rows.has(one))) {
      const row = byNumber.find((one) => !taken.has(one) && alike(one, goal));
      if (row === undefined) continue;
      rows.set(goal, row);
      taken.add(row);
    }
  }
  for (const goal of file.filter((one) => !rows.has(one))) {
    const row = byNumber.filter((one) => !taken.has(one) && sameSeries(one, goal)).pop();
    if (row === undefined) continue;
    former.set(goal, row);
    taken.add(row);
  }
  return { rows, former };
};
