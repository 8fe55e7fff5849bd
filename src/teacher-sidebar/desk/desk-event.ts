// What can happen in the teacher's sidebar as a whole.
import type { TeacherOpening, TeacherStudentView } from '../../contract/teacher-calls';
import type { NoteKind } from '../../domain/teachers/note-kind';
import type { Outcome } from '../../page/call/outcome';
import type { Note } from '../note/note';
import type { NoteEvent } from '../note/reduce-note';

export type DeskEvent =
  | { readonly kind: 'opened'; readonly outcome: Outcome<TeacherOpening> }
  | { readonly kind: 'open again' }
  /** Left from before: notes that no script has confirmed. */
  | { readonly kind: 'notes found'; readonly notes: readonly Note[] }
  | { readonly kind: 'student wanted'; readonly studentId: string }
  | { readonly kind: 'list wanted' }
  | { readonly kind: 'selection seen'; readonly studentId: string | null }
  | {
      readonly kind: 'student came';
      readonly studentId: string;
      readonly outcome: Outcome<TeacherStudentView>;
    }
  | {
      readonly kind: 'tapped';
      readonly studentId: string;
      readonly goalId: string;
      readonly what: NoteKind;
    }
  | { readonly kind: 'note'; readonly goalId: string; readonly event: NoteEvent }
  | { readonly kind: 'note dropped'; readonly goalId: string };

export type TellDesk = (event: DeskEvent) => void;
