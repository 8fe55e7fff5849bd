// Events of the teachers' sidebar.
import type { Outcome } from '../../../ui/rpc/outcome';
import type { NoteKind } from '../../domain/note-kind';
import type { StudentForTeacher } from '../../domain/student-for-teacher';
import type { TeacherOpening } from '../../server/open-teacher';
import type { Note } from '../note/note';
import type { NoteEvent } from '../note/reduce-note';

export type TeacherEvent =
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
      readonly outcome: Outcome<StudentForTeacher>;
    }
  | {
      readonly kind: 'tapped';
      readonly studentId: string;
      readonly goalId: string;
      readonly what: NoteKind;
    }
  | { readonly kind: 'note'; readonly goalId: string; readonly event: NoteEvent }
  | { readonly kind: 'note dropped'; readonly goalId: string };

export type TeacherDispatch = (event: TeacherEvent) => void;
