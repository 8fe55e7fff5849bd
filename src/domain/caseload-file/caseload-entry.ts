// What one line of a caseload file says, in the caseload's own terms.
import type { RowOf } from '../schema/tab';
import type { Goal, Guardian, Student, teachersTab } from '../schema/tabs';

export type Teacher = RowOf<typeof teachersTab>;

export interface StudentEntry {
  readonly kind: 'student';
  /** The line of the file, from 1, on which the row begins. */
  readonly row: number;
  /** Status is '' where the file does not say. */
  readonly student: Student;
  /** The file gives no number for the student. */
  readonly numberIsNew: boolean;
  /** The parts of the staff notes, each of which is added only once. */
  readonly notes: readonly string[];
  /** All No contact where a note speaks of a restriction. */
  readonly guardians: readonly Guardian[];
  /** Without the moment and the writer, which are the import's. */
  readonly goals: readonly Goal[];
  /** Complete addresses, lower-cased. */
  readonly teachers: readonly string[];
  readonly warnings: readonly string[];
}

export interface SkippedEntry {
  readonly kind: 'skipped';
  readonly row: number;
  /** The student's name where the line has one. */
  readonly name: string;
  readonly reason: string;
}

export type CaseloadEntry = StudentEntry | SkippedEntry;
