// What an import would do: line by line for a person to look over, and row by row to carry out.
import type { Goal, Guardian, Student } from '../schema/tabs';
import type { Teacher } from './caseload-entry';

export type ImportTab = 'students' | 'goals' | 'guardians';

export type CellValue = string | readonly string[] | null;

/** One cell of a row that is there, or is added to a student who is. */
export interface CellChange {
  readonly tab: ImportTab;
  readonly rowId: string;
  /** The column's name in the schema: "birthDate". */
  readonly column: string;
  /** The column's header, for people: "Birth date". */
  readonly field: string;
  /** As the cell shows it; lists with "; " between their parts. */
  readonly before: string;
  readonly after: string;
  /** What to write. */
  readonly value: CellValue;
}

/** A goal that is over and that the file has words for: it stays as it is. */
export interface ClosedGoal {
  readonly goalId: string;
  readonly goal: string;
  readonly status: Goal['status'];
  /** New words become a goal of their own; the same words become none. */
  readonly wordsAre: 'new' | 'the same';
}

export interface PlanLine {
  /** The line of the file, from 1. */
  readonly row: number;
  /** '' for a skipped line. */
  readonly studentId: string;
  readonly name: string;
  readonly action: 'add' | 'change' | 'same' | 'skip';
  readonly changes: readonly CellChange[];
  readonly closedGoals: readonly ClosedGoal[];
  readonly warnings: readonly string[];
  /** Why the line is skipped. */
  readonly reason?: string;
}

export interface RowChange {
  readonly tab: ImportTab;
  readonly rowId: string;
  readonly changes: readonly CellChange[];
}

export interface ImportPlan {
  /** In the order of the file. */
  readonly lines: readonly PlanLine[];
  readonly add: {
    readonly students: readonly Student[];
    readonly goals: readonly Goal[];
    readonly guardians: readonly Guardian[];
    readonly teachers: readonly Teacher[];
  };
  /** Rows that are there; each at most once. */
  readonly change: readonly RowChange[];
  readonly counts: {
    readonly add: number;
    readonly change: number;
    readonly same: number;
    readonly skip: number;
    /** Lines with at least one warning. */
    readonly warned: number;
  };
}

/** The rows of the caseload that an import looks at. */
export interface CurrentCaseload {
  readonly students: readonly Student[];
  readonly goals: readonly Goal[];
  readonly guardians: readonly Guardian[];
  readonly teachers: readonly Teacher[];
  /**
   * Goal IDs beside those of `goals`: of rows that cannot be read, and of deleted goals of which
   * Progress still tells. No new goal may get one, and with it the notes of another goal.
   */
  readonly otherGoalIds: readonly string[];
}

/** Stands in Updated by of every goal that an import wrote last. */
export const IMPORT_WRITER = 'Import';
