// Reducer of the teachers' sidebar.
import { isUnsaved, type Note } from '../note/note';
import { reduceNote } from '../note/reduce-note';
import type { TeacherEvent } from './teacher-event';
import { type OpenStudent, studentIdOf, type TeacherState } from './teacher-state';

export function teacherReducer(state: TeacherState, event: TeacherEvent): TeacherState {
  switch (event.kind) {
    case 'opened': {
      const { outcome } = event;
      if (!outcome.ok) return { ...state, opening: outcome };
      const { account, caseload, students, student: view } = outcome.value;
      const opened = { ...state, opening: 'done' as const, account, caseload, students };
      if (view === null) return opened;
      return { ...opened, selected: view.studentId, student: { kind: 'open', view } };
    }
    case 'open again':
      return { ...state, opening: 'pending' };
    case 'notes found': {
      const found = Object.fromEntries(event.notes.map((note) => [note.goalId, note]));
      return { ...state, notes: { ...found, ...state.notes } };
    }
    case 'student wanted':
      return goTo(state, event.studentId);
    case 'list wanted':
      return tidy({ ...state, waiting: null, moves: state.moves + 1, student: { kind: 'none' } });
    case 'selection seen':
      return seeSelection(state, event.studentId);
    case 'student came': {
      const { studentId, outcome } = event;
      if (state.student.kind !== 'pending' || state.student.studentId !== studentId) return state;
      const student: OpenStudent = outcome.ok
        ? { kind: 'open', view: outcome.value }
        : { kind: 'error', studentId, failure: outcome };
      return { ...state, student };
    }
    case 'tapped':
      return tap(state, event);
    case 'note':
      return changeNote(state, event);
    case 'note dropped': {
      const { [event.goalId]: _, ...notes } = state.notes;
      return { ...state, notes };
    }
  }
}

function goTo(state: TeacherState, studentId: string): TeacherState {
  const shown = { ...state, waiting: null, moves: state.moves + 1 };
  if (studentIdOf(state) === studentId && state.student.kind !== 'error') return shown;
  return tidy({ ...shown, student: { kind: 'pending', studentId } });
}

/** Only a change moves the sidebar, and only to a student of the teacher's own. */
function seeSelection(state: TeacherState, studentId: string | null): TeacherState {
  if (studentId === null || studentId === state.selected) return state;
  const seen = { ...state, selected: studentId };
  if (!state.students.some((student) => student.studentId === studentId)) return seen;
  const shown = studentIdOf(state);
  if (shown === studentId) return { ...seen, waiting: null };
  const isWriting = Object.values(state.notes).some(
    (note) => note.studentId === shown && isUnsaved(note),
  );
  return isWriting ? { ...seen, waiting: studentId } : goTo(seen, studentId);
}

function tap(
  state: TeacherState,
  { studentId, goalId, what }: Extract<TeacherEvent, { kind: 'tapped' }>,
): TeacherState {
  const before = state.notes[goalId];
  const note: Note =
    before === undefined || before.phase.kind === 'noted'
      ? { entryId: '', studentId, goalId, what, text: '', phase: { kind: 'typing', problem: null } }
      : reduceNote(before, { kind: 'kind chosen', what });
  return { ...state, notes: { ...state.notes, [goalId]: note } };
}

/** The answer to a note brings the student as the sheet has them now. */
function changeNote(
  state: TeacherState,
  { goalId, event }: Extract<TeacherEvent, { kind: 'note' }>,
): TeacherState {
  const note = state.notes[goalId];
  if (note === undefined) return state;
  const next = { ...state, notes: { ...state.notes, [goalId]: reduceNote(note, event) } };
  if (event.kind !== 'answered' || !event.outcome.ok) return next;
  const view = event.outcome.value;
  const isShown = state.student.kind === 'open' && state.student.view.studentId === view.studentId;
  return isShown ? { ...next, student: { kind: 'open', view } } : tidy(next);
}

/** A tap that was not followed up, and what is noted, need no keeping on another screen. */
function tidy(state: TeacherState): TeacherState {
  const kept = Object.entries(state.notes).filter(([, note]) => isUnsaved(note));
  return { ...state, notes: Object.fromEntries(kept) };
}
