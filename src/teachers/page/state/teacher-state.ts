// State of the teachers' sidebar: the student shown, and every note that is not saved.
import type { CallFailure } from '../../../ui/rpc/outcome';
import type { LineForTeacher, StudentForTeacher } from '../../domain/student-for-teacher';
import { isUnsaved, type Note } from '../note/note';

export type OpenStudent =
  /** The list of students is on show. */
  | { readonly kind: 'none' }
  | { readonly kind: 'pending'; readonly studentId: string }
  | { readonly kind: 'error'; readonly studentId: string; readonly failure: CallFailure }
  | { readonly kind: 'open'; readonly view: StudentForTeacher };

export interface TeacherState {
  readonly opening: 'pending' | 'done' | CallFailure;
  readonly account: string;
  /** Address of the spreadsheet. */
  readonly caseload: string;
  readonly students: readonly LineForTeacher[];
  readonly student: OpenStudent;
  /** How often the teacher has gone to another screen: its heading then takes the focus. */
  readonly moves: number;
  /** The student whose row was selected when it was last looked at. */
  readonly selected: string | null;
  /** Another student was selected while a note was unsaved: the teacher says when to go there. */
  readonly waiting: string | null;
  /** By the goal that each is about; one goal has one note at a time. */
  readonly notes: Readonly<Record<string, Note>>;
}

export const initialState: TeacherState = {
  opening: 'pending',
  account: '',
  caseload: '',
  students: [],
  student: { kind: 'none' },
  moves: 0,
  selected: null,
  waiting: null,
  notes: {},
};

/** Who is on show; null on the list. */
export function studentIdOf({ student }: TeacherState): string | null {
  if (student.kind === 'none') return null;
  return student.kind === 'open' ? student.view.studentId : student.studentId;
}

export const nameOf = ({ students }: TeacherState, studentId: string): string | null =>
  students.find((student) => student.studentId === studentId)?.name ?? null;

/** Notes that the screen on show has no card for, and that would be lost with them. */
export function notesElsewhere(state: TeacherState): readonly Note[] {
  const { student, notes } = state;
  const goals = student.kind === 'open' ? student.view.goals : [];
  return Object.values(notes).filter(
    (note) =>
      isUnsaved(note) &&
      note.phase.kind !== 'saving' &&
      !goals.some(({ goalId }) => goalId === note.goalId),
  );
}
