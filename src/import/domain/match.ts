// Finds the rows of a student's guardians and goals that a line of the file means.

import { nameAgreement, nameKey } from '../../caseload/domain/same-name';
import { normalizeText } from '../../core/normalize-text';
import { sameWords } from '../../core/normalize-words';
import { isClosedGoal } from '../../goals/domain/shared-goals';
import type { Goal, Guardian } from '../../schema/tabs';
import type { EarlierGoals } from './earlier-goals';

type Likeness<Row> = (here: Row, file: Row) => boolean;

const all =
  <Row>(...likenesses: readonly Likeness<Row>[]): Likeness<Row> =>
  (here, file) =>
    likenesses.every((alike) => alike(here, file));

/**
 * Pairs each row of the file with at most one existing row; rows without a pair are new.
 * @param paired pairs that are known already
 */
const matchRows = <Row>(
  likenesses: readonly Likeness<Row>[],
  file: readonly Row[],
  here: readonly Row[],
  paired: ReadonlyMap<Row, Row> = new Map(),
): ReadonlyMap<Row, Row> => {
  const rows = new Map(paired);
  const taken = new Set(paired.values());
  for (const alike of likenesses) {
    for (const wanted of file.filter((one) => !rows.has(one))) {
      const row = here.find((one) => !taken.has(one) && alike(one, wanted));
      if (row === undefined) continue;
      rows.set(wanted, row);
      taken.add(row);
    }
  }
  return rows;
};

const addressIn = (guardian: Guardian): string => normalizeText(guardian.email);
const nameIn = (guardian: Guardian): string => nameKey(guardian.name);
const numberIn = (guardian: Guardian): string =>
  guardian.guardianId.slice(guardian.studentId.length);

const sameAddress: Likeness<Guardian> = (here, file) =>
  addressIn(file) !== '' && addressIn(here) === addressIn(file);
const sameName: Likeness<Guardian> = (here, file) =>
  nameIn(file) !== '' && nameIn(here) === nameIn(file);
/** "T. Hale" for Tom Hale, "Tomas Hale" with an h or without one. */
const likeName: Likeness<Guardian> = (here, file) =>
  nameAgreement(here.name, file.name) === 'alike';
const sameNumber: Likeness<Guardian> = (here, file) => numberIn(here) === numberIn(file);
/** The same guardian number of the file, with nothing in it that speaks for two different people. */
const filledIn: Likeness<Guardian> = (here, file) => {
  const [a, b] = [addressIn(here), addressIn(file)];
  const oneName = nameIn(here) === '' || nameIn(file) === '' || nameIn(here) === nameIn(file);
  return sameNumber(here, file) && (a === '' || b === '') && (oneName || (a === '' && b === ''));
};

/**
 * The surest likeness first. A name goes before an address: parents share addresses, and a row
 * keeps its own where the file's is not complete.
 */
const guardianLikenesses: readonly Likeness<Guardian>[] = [
  all(sameNumber, sameAddress, sameName),
  all(sameAddress, sameName),
  all(sameName, sameNumber),
  sameName,
  all(likeName, sameAddress),
  all(likeName, sameNumber),
  all(sameAddress, sameNumber),
  sameAddress,
  filledIn,
];

/** Guardians of the file, each with its row; those not in the map are new. */
export const matchGuardians = (
  file: readonly Guardian[],
  here: readonly Guardian[],
): ReadonlyMap<Guardian, Guardian> => matchRows(guardianLikenesses, file, here);

/**
 * The import numbers the goals of each column: series "AC", number 2 in "151615-AC2". An ID of
 * any other make has no series. What stands before it does not matter: people replace made-up
 * student numbers.
 */
const markOf = ({ goalId }: Goal): { readonly series: string | null; readonly number: number } => {
  const [, series = null, number = '0'] = /-([A-Z]+)(\d+)$/.exec(goalId) ?? [];
  return { series, number: Number(number) };
};

const sameText: Likeness<Goal> = (here, file) => sameWords(here.goal, file.goal);
const sameSeries: Likeness<Goal> = (here, file) => markOf(here).series === markOf(file).series;
const sameMark: Likeness<Goal> = (here, file) =>
  sameSeries(here, file) && markOf(here).number === markOf(file).number;
const sameKind: Likeness<Goal> = (here, file) => here.kind === file.kind;

const sameArea: Likeness<Goal> = (here, file) =>
  here.area !== '' && normalizeText(here.area) === normalizeText(file.area);

/** Of the same column of the file: only then does the rest of the line speak of this goal. */
export const sameColumn: Likeness<Goal> = (here, file) =>
  sameSeries(here, file) || sameKind(here, file);

const isOpen: Likeness<Goal> = (here) => !isClosedGoal(here);

/** The same words, in an open goal before a closed one; the surest likeness first. */
const wordLikenesses = (
  file: readonly Goal[],
  { wordsBefore }: EarlierGoals,
): readonly Likeness<Goal>[] => {
  /** It goes on from a goal of an earlier year, whose words the file still has. */
  const goesOn: Likeness<Goal> = (here, one) =>
    wordsBefore(here).some((words) => sameWords(words, one.goal));
  const isKept: Likeness<Goal> = (here, one) =>
    isOpen(here, one) && file.some((each) => sameSeries(here, each));
  return [
    all(isOpen, sameText, sameMark),
    all(isOpen, sameText, sameSeries),
    all(isOpen, sameText, sameKind),
    // A goal in music that was once filed as Academic comes as Talent now.
    all(isOpen, sameText, sameArea),
    all(sameText, sameMark),
    all(sameText, sameSeries),
    all(sameText, sameKind),
    all(sameText, sameArea),
    goesOn,
    // In another column only where the file does not word that goal anew: columns may be mixed up.
    (here, one) => sameText(here, one) && !isKept(here, one),
  ];
};

/**
 * The open goal that the import keeps for a column, of which the file has new words. So the goal that
 * followed a closed one is found again, whoever has worded it since.
 */
const columnLikenesses: readonly Likeness<Goal>[] = [
  all(isOpen, sameMark),
  all(isOpen, sameSeries),
];

export interface MatchedGoals {
  /** Goals of the file, each with its row; the others are new. */
  readonly rows: ReadonlyMap<Goal, Goal>;
  /** Of new goals, the one that the column had before: it is closed, or of an earlier year. */
  readonly former: ReadonlyMap<Goal, Goal>;
  /** Goals that are not to go on, each with the row that was retired at the end of its year. */
  readonly retired: ReadonlyMap<Goal, Goal>;
}

const inOrder = (goals: readonly Goal[]): readonly Goal[] =>
  [...goals].sort((one, other) => markOf(one).number - markOf(other).number);

const inYears = (goals: readonly Goal[]): readonly Goal[] =>
  [...inOrder(goals)].sort((one, other) =>
    one.schoolYear < other.schoolYear ? -1 : one.schoolYear > other.schoolYear ? 1 : 0,
  );

/**
 * @param here goals of the school year that runs now
 * @param earlier those of other years, to which no line of a file is written
 */
export const matchGoals = (
  file: readonly Goal[],
  here: readonly Goal[],
  earlier: EarlierGoals,
): MatchedGoals => {
  const byNumber = inOrder(here);
  const past = inYears(earlier.rows);
  const worded = matchRows(wordLikenesses(file, earlier), file, byNumber);
  // The same words before the same column: two goals may have changed their places in the file.
  const said = matchRows(
    [all(sameText, sameColumn), sameText],
    file.filter((one) => !worded.has(one)),
    [...past].reverse(),
  );
  const retired = new Map([...said].filter(([, row]) => earlier.decidedOf(row) === 'Retire'));
  // What is retired comes back under no other goal either.
  const wanted = file.filter((one) => !retired.has(one));
  const rows = matchRows(columnLikenesses, wanted, byNumber, worded);
  const fresh = wanted.filter((one) => !rows.has(one));
  const former = new Map([...said].filter(([one]) => fresh.includes(one)));
  const taken = new Set([...rows.values(), ...said.values()]);
  const before = [...past, ...byNumber];
  for (const goal of fresh.filter((one) => !former.has(one))) {
    const row = before.filter((one) => !taken.has(one) && sameSeries(one, goal)).pop();
    if (row === undefined) continue;
    former.set(goal, row);
    taken.add(row);
  }
  return { rows, former, retired };
};
