// Finds the rows of the caseload that a line of the file means: its student, guardians and goals.
import { fullName } from '../../caseload/domain/names';
import { groupBy, studentsById } from '../../core/group-by';
import { normalizeText } from '../../core/normalize-text';
import { isClosedGoal } from '../../goals/domain/shared-goals';
import type { Goal, Guardian, Student } from '../../schema/tabs';
import type { StudentEntry } from './import-plan';
import { normalizeWords, sameWords } from './normalize-words';
import { identityKey } from './read-student';

export type StudentMatch =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly student: Student }
  /** The number is somebody else's: nothing of the line may reach that student. */
  | { readonly kind: 'someone else'; readonly student: Student };

const identityOf = (student: Student): string => identityKey(fullName(student), student.birthDate);

/** A name may be corrected or a birth date; when neither agrees, it is another child. */
const isSomeoneElse = (here: Student, file: Student): boolean => {
  const words = new Set(normalizeWords(fullName(here)).split(' '));
  const sharesName = normalizeWords(fullName(file))
    .split(' ')
    .some((word) => words.has(word));
  return !sharesName && (here.birthDate === null || here.birthDate !== file.birthDate);
};

/** By number first; then by name and birth date, where that means one student not yet taken. */
export const matchStudents = (
  entries: readonly StudentEntry[],
  students: readonly Student[],
): ReadonlyMap<StudentEntry, StudentMatch> => {
  const byId = studentsById(students);
  const byIdentity = groupBy(students, identityOf);
  const matches = new Map<StudentEntry, StudentMatch>();
  const taken = new Set<string>();
  for (const entry of entries) {
    const student = byId.get(entry.student.studentId);
    if (student === undefined) continue;
    taken.add(student.studentId);
    const kind = isSomeoneElse(student, entry.student) ? 'someone else' : 'known';
    matches.set(entry, { kind, student });
  }
  for (const entry of entries) {
    if (matches.has(entry)) continue;
    const isDecisive = entry.numberIsNew || entry.student.birthDate !== null;
    const alike = (isDecisive ? byIdentity(identityOf(entry.student)) : []).filter(
      (student) => !taken.has(student.studentId),
    );
    const [student] = alike;
    if (student === undefined || alike.length > 1) {
      matches.set(entry, { kind: 'new' });
      continue;
    }
    taken.add(student.studentId);
    matches.set(entry, { kind: 'known', student });
  }
  return matches;
};

type Likeness<Row> = (here: Row, file: Row) => boolean;

const all =
  <Row>(...likenesses: readonly Likeness<Row>[]): Likeness<Row> =>
  (here, file) =>
    likenesses.every((alike) => alike(here, file));

/** Pairs each row of the file with at most one existing row; rows without a pair are new. */
const matchRows = <Row>(
  likenesses: readonly Likeness<Row>[],
  file: readonly Row[],
  here: readonly Row[],
): ReadonlyMap<Row, Row> => {
  const rows = new Map<Row, Row>();
  const taken = new Set<Row>();
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
const nameIn = (guardian: Guardian): string => normalizeWords(guardian.name);
const numberIn = (guardian: Guardian): string =>
  guardian.guardianId.slice(guardian.studentId.length);

const sameAddress: Likeness<Guardian> = (here, file) =>
  addressIn(file) !== '' && addressIn(here) === addressIn(file);
const sameName: Likeness<Guardian> = (here, file) =>
  nameIn(file) !== '' && nameIn(here) === nameIn(file);
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

/** Of the same column of the file: only then does the rest of the line speak of this goal. */
export const sameColumn: Likeness<Goal> = (here, file) =>
  sameSeries(here, file) || sameKind(here, file);

const isOpen: Likeness<Goal> = (here) => !isClosedGoal(here);

/**
 * The surest likeness first: the same words, in an open goal before a closed one; then the open goal
 * that the import keeps for this column, of which the file has new words. So the goal that followed
 * a closed one is found again, whoever has worded it since.
 */
const goalLikenesses = (file: readonly Goal[]): readonly Likeness<Goal>[] => {
  const isKept: Likeness<Goal> = (here, one) =>
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

export const matchGoals = (file: readonly Goal[], here: readonly Goal[]): MatchedGoals => {
  const byNumber = [...here].sort((one, other) => markOf(one).number - markOf(other).number);
  const rows = matchRows(goalLikenesses(file), file, byNumber);
  const former = new Map<Goal, Goal>();
  const taken = new Set(rows.values());
  for (const goal of file.filter((one) => !rows.has(one))) {
    const row = byNumber.filter((one) => !taken.has(one) && sameSeries(one, goal)).pop();
    if (row === undefined) continue;
    former.set(goal, row);
    taken.add(row);
  }
  return { rows, former };
};
