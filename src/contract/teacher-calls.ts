// What crosses google.script.run for a teacher's sidebar. Everything in it is of the teacher's own
// students, and of columns that teachers may see.
import type { Goal, ProgressEntry } from '../domain/schema/tabs';
import type { NoteKind } from '../domain/teachers/note-kind';
import type { Answer } from './answer';

export interface TeacherStudentLine {
  readonly studentId: string;
  readonly name: string;
  readonly grade: string;
}

export interface TeacherOpening {
  readonly account: string;
  /** Address of the spreadsheet: what a browser keeps of one caseload must not turn up in another. */
  readonly caseload: string;
  /** By name. */
  readonly students: readonly TeacherStudentLine[];
  /** The student whose row is selected, where that is one of the teacher's own. */
  readonly student: TeacherStudentView | null;
}

export interface TeacherStudentView {
  readonly studentId: string;
  readonly name: string;
  readonly grade: string;
  readonly areas: readonly string[];
  readonly strengths: string;
  readonly interests: string;
  /** Active goals that are shared with teachers, in the specialist's order. */
  readonly goals: readonly TeacherGoalView[];
  /** On these goals, the newest first, at most five. */
  readonly notes: readonly TeacherNoteView[];
}

export type TeacherGoalView = Pick<
  Goal,
  'goalId' | 'kind' | 'area' | 'goal' | 'why' | 'measure' | 'atSchool' | 'targetDate' | 'progress'
>;

export type TeacherNoteView = Pick<ProgressEntry, 'goalId' | 'date' | 'by' | 'role' | 'note'>;

export interface TeacherNoteInput {
  /** Chosen by the page, and the same in a retry. */
  readonly entryId: string;
  readonly studentId: string;
  readonly goalId: string;
  readonly what: NoteKind;
  /** May be empty, except where something was noticed. */
  readonly text: string;
}

export interface TeacherCalls {
  readonly openTeacher: () => Answer<TeacherOpening>;
  readonly teacherStudent: (studentId: string) => Answer<TeacherStudentView>;
  readonly teacherNote: (note: TeacherNoteInput) => Answer<TeacherStudentView>;
  /** The row that is selected in the grid, for following it. */
  readonly selectedStudent: () => Answer<{ readonly studentId: string | null }>;
}
