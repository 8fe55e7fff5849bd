// What the lines of a file say, and what importing them would change, row by row.

import type { Doubt } from '../../caseload/domain/doubts';
import type { Failure } from '../../rpc/result';
import type { RowOf } from '../../schema/tab';
import type { Goal, Guardian, Plan, Student, teachersTab } from '../../schema/tabs';
import type { PlanRows } from '../../years/domain/plan-record';

export type Teacher = RowOf<typeof teachersTab>;

export interface StudentEntry {
  readonly kind: 'student';
  /** The line of the file, from 1, on which the row begins. */
  readonly row: number;
  /** Status is '' where the file does not say. */
  readonly student: Student;
  /** For the plan that runs now; '' where the line has none. */
  readonly evidenceLink: string;
  /** The file gives no number for the student. */
  readonly numberIsNew: boolean;
  /** The parts of the staff notes, each of which is added only once. */
  readonly notes: readonly string[];
  /** Notes among them that nobody needs to judge. */
  readonly understoodNotes: readonly string[];
  /** What of the line was not understood: the whole family waits for a decision about it. */
  readonly doubts: readonly Doubt[];
  /** The same for one guardian, by the ID in `guardians`. */
  readonly guardianDoubts: Readonly<Record<string, readonly Doubt[]>>;
  /** Nothing is decided yet about any of them. */
  readonly guardians: readonly Guardian[];
  /** Without the moment and the writer, which are the import's. */
  readonly goals: readonly Goal[];
  /** Complete addresses, lower-cased. */
  readonly teachers: readonly string[];
  readonly warnings: readonly Failure[];
}

export interface SkippedEntry {
  readonly kind: 'skipped';
  readonly row: number;
  /** The student's name where the line has one. */
  readonly name: string;
  readonly reason: Failure;
}

export type CaseloadEntry = StudentEntry | SkippedEntry;

export type ImportTab = 'students' | 'goals' | 'guardians' | 'plans';

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

/** A goal that is over, or of another year, and that the file has words for: it stays as it is. */
export interface ClosedGoal {
  readonly goalId: string;
  readonly goal: string;
  readonly status: Goal['status'];
  /** '' for a goal of the school year that runs now. */
  readonly schoolYear: string;
  /** New words become a goal of their own; the same words become none. */
  readonly wordsAre: 'new' | 'the same';
}

/** Texts as the cells will show them; '' where there is nothing. */
export interface ShownStudent {
  readonly name: string;
  readonly studentId: string;
  readonly grade: string;
  readonly status: string;
  readonly areas: readonly string[];
  readonly goals: readonly Pick<Goal, 'kind' | 'area' | 'goal'>[];
  readonly guardians: readonly Pick<Guardian, 'name' | 'relation' | 'email' | 'language'>[];
  readonly teachers: readonly string[];
  readonly staffNotes: string;
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
  /** Of a student who is added: everything that comes in. */
  readonly added: ShownStudent | null;
  readonly warnings: readonly Failure[];
  /** Why the line is skipped. */
  readonly reason?: Failure;
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
    readonly plans: readonly Plan[];
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

/** What a person looks over before anything is written. */
export interface ImportPreview {
  readonly lines: ImportPlan['lines'];
  readonly counts: ImportPlan['counts'];
  /** Decisions about columns and words that are not kept yet, or say something else there. */
  readonly newDecisions: number;
  /** Stands for the file and for what is shown; handed back with the order to import exactly that. */
  readonly previewHash: number;
}

export interface ImportResult {
  readonly counts: ImportPlan['counts'];
  /** Cells that hold a person's formula, or whose row or column went away. */
  readonly leftOut: readonly Failure[];
}

/** The last import, as it can be taken back. */
export interface ImportToUndo {
  readonly undoId: string;
  readonly fileName: string;
  readonly at: string;
  readonly by: string;
  /** Students who were added. */
  readonly students: number;
  /** Cells that were changed. */
  readonly cells: number;
  /** Students of it about whom an email has gone to their family since. */
  readonly emailed: number;
}

/** What stays as it is. */
export interface KeptOfImport {
  /** A name, or the ID where there is none. */
  readonly student: string;
  readonly why: 'changed since' | 'told' | 'not written';
}

export interface ImportUndone {
  /** Rows and cells that are as before the import now. */
  readonly undone: number;
  readonly students: number;
  /** Each student once. */
  readonly kept: readonly KeptOfImport[];
}

/** The rows of the caseload that an import looks at. */
export interface CurrentCaseload {
  readonly students: readonly Student[];
  readonly goals: readonly Goal[];
  readonly guardians: readonly Guardian[];
  readonly teachers: readonly Teacher[];
  readonly plans: PlanRows;
  /**
   * Goal IDs beside those of `goals`: of rows that cannot be read, and of deleted goals of which
   * Progress or History still tells. No new goal may get one, and with it the notes of another goal.
   */
  readonly otherGoalIds: readonly string[];
}

/** Stands in Updated by of every goal that an import wrote last. */
export const IMPORT_WRITER = 'Import';
