// The rules of the teacher's sidebar as a whole: what each event makes of where a teacher stands.
import { isUnsaved, type Note } from '../note/note';
import { reduceNote } from '../note/reduce-note';
import { type OpenStudent, studentIdOf, type TeacherDesk } from './desk';
import type { DeskEvent } from './desk-event';

export function reduceDesk(desk: TeacherDesk, event: DeskEvent): TeacherDesk {
  switch (event.kind) {
    case 'opened': {
      const { outcome } = event;
      if (!outcome.ok) return { ...desk, opening: outcome };
      const { account, caseload, students, student: view } = outcome.value;
      const opened = { ...desk, opening: 'done' as const, account, caseload, students };
      if (view === null) return opened;
      return { ...opened, selected: view.studentId, student: { kind: 'open', view } };
    }
    case 'open again':
      return { ...desk, opening: 'under way' };
    case 'notes found': {
      const found = Object.fromEntries(event.notes.map((note) => [note.goalId, note]));
      return { ...desk, notes: { ...found, ...desk.notes } };
    }
    case 'student wanted':
      return goTo(desk, event.studentId);
    case 'list wanted':
      return tidy({ ...desk, waiting: null, moves: desk.moves + 1, student: { kind: 'none' } });
    case 'selection seen':
      return seeSelection(desk, event.studentId);
    case 'student came': {
      const { studentId, outcome } = event;
      if (desk.student.kind !== 'under way' || desk.student.studentId !== studentId) return desk;
      const student: OpenStudent = outcome.ok
        ? { kind: 'open', view: outcome.value }
        : { kind: 'in trouble', studentId, failure: outcome };
      return { ...desk, student };
    }
    case 'tapped':
      return tap(desk, event);
    case 'note':
      return changeNote(desk, event);
    case 'note dropped': {
      const { [event.goalId]: _, ...notes } = desk.notes;
      return { ...desk, notes };
    }
  }
}

function goTo(desk: TeacherDesk, studentId: string): TeacherDesk {
  const shown = { ...desk, waiting: null, moves: desk.moves + 1 };
  if (studentIdOf(desk) === studentId && desk.student.kind !== 'in trouble') return shown;
  return tidy({ ...shown, student: { kind: 'under way', studentId } });
}

/** Only a change moves the sidebar, and only to a student of the teacher's own. */
function seeSelection(desk: TeacherDesk, studentId: string | null): TeacherDesk {
  if (studentId === null || studentId === desk.selected) return desk;
  const seen = { ...desk, selected: studentId };
  if (!desk.students.some((student) => student.studentId === studentId)) return seen;
  const shown = studentIdOf(desk);
  if (shown === studentId) return { ...seen, waiting: null };
  const isWriting = Object.values(desk.notes).some(
    (note) => note.studentId === shown && isUnsaved(note),
  );
  return isWriting ? { ...seen, waiting: studentId } : goTo(seen, studentId);
}

function tap(
  desk: TeacherDesk,
  { studentId, goalId, what }: Extract<DeskEvent, { kind: 'tapped' }>,
): TeacherDesk {
  const before = desk.notes[goalId];
  const note: Note =
    before === undefined || before.phase.kind === 'noted'
      ? { entryId: '', studentId, goalId, what, text: '', phase: { kind: 'typing', problem: null } }
      : reduceNote(before, { kind: 'kind chosen', what });
  return { ...desk, notes: { ...desk.notes, [goalId]: note } };
}

/** The answer to a note brings the student as the sheet has them now. */
function changeNote(
  desk: TeacherDesk,
  { goalId, event }: Extract<DeskEvent, { kind: 'note' }>,
): TeacherDesk {
  const note = desk.notes[goalId];
  if (note === undefined) return desk;
  const next = { ...desk, notes: { ...desk.notes, [goalId]: reduceNote(note, event) } };
  if (event.kind !== 'answered' || !event.outcome.ok) return next;
  const view = event.outcome.value;
  const isShown = desk.student.kind === 'open' && desk.student.view.studentId === view.studentId;
  return isShown ? { ...next, student: { kind: 'open', view } } : tidy(next);
}

/** A tap that was not followed up, and what is noted, need no keeping on another screen. */
function tidy(desk: TeacherDesk): TeacherDesk {
  const kept = Object.entries(desk.notes).filter(([, note]) => isUnsaved(note));
  return { ...desk, notes: Object.fromEntries(kept) };
}
