// Writes what a teacher has noticed about a goal into the Progress tab. A note changes no step, and
// reaches no family unless the specialist says so.

import type { StudentForTeacher } from '../../domain/access/student-for-teacher';
import { studentForTeacher } from '../../domain/access/student-for-teacher';
import { type RequestedRow, sortRequested } from '../../domain/schema/requested-rows';
import type { ProgressEntry } from '../../domain/schema/tabs';
import { type NoteKind, needsWords, noteText } from '../../domain/teachers/note-kind';
import { inTurn } from '../in-turn';
import type { Alone } from '../ports';
import { refuseAndNote } from '../sidebar/note-refusal';
import { done, type Outcome, refused } from '../sidebar/outcome';
import { timeAt } from '../time-at';
import { ownOf, ownStudent, pageOf, type TeacherPorts } from './own-page';

export interface TeacherNotePorts extends TeacherPorts {
  readonly alone: Alone;
}

export interface TeacherNote {
  /** The same in a retry. */
  readonly entryId: string;
  readonly studentId: string;
  readonly goalId: string;
  readonly what: NoteKind;
  readonly text: string;
}

/** A line or two; more belongs into a talk with the specialist. */
const longestNote = 500;

export function teacherNote(
  note: TeacherNote,
  ports: TeacherNotePorts,
): Outcome<StudentForTeacher> {
  const text = note.text.replace(/\s*[\n\v\f\r\u2028\u2029]\s*/g, ' ').trim();
  if (text === '' && needsWords[note.what]) {
    return refused('Write in a line what you noticed. Nothing was saved.');
  }
  if (text.length > longestNote) {
    return refused(
      `This note has ${text.length} characters, and ${longestNote} fit. Shorten it, or tell your GT specialist the rest. Nothing was saved.`,
    );
  }
  return inTurn(ports.alone, () => {
    const own = ownOf(ports);
    if (own.kind === 'refused') return own;
    const student = ownStudent(note.studentId, own, ports);
    if ('kind' in student) return student;
    const page = pageOf(student, own);
    if (!page.goals.some(({ goalId }) => goalId === note.goalId)) {
      return refuseAndNote('Goals', note.goalId, [notShared], ports);
    }
    const entry = entryOf(note, text, own.name, timeAt(ports).date);
    const { goals, progress } = own.tables;
    const { fresh, taken } = sortRequested([entry], progress, requested);
    if (taken.length > 0) {
      return refuseAndNote('Progress', note.entryId, [anotherNote], ports);
    }
    if (fresh.length === 0) return done(page);
    ports.writeRows([{ tab: 'progress', rows: fresh }], []);
    return done(studentForTeacher(student, goals.rows, [...progress.rows, ...fresh]));
  });
}

/** Whether a note is shared is the specialist's to change, also before it comes again. */
const requested: RequestedRow<ProgressEntry> = {
  idOf: ({ entryId }) => entryId,
  compared: ['goalId', 'studentId', 'by', 'role', 'note'],
};

const entryOf = (
  { entryId, goalId, studentId, what }: TeacherNote,
  text: string,
  by: string,
  date: string,
): ProgressEntry => ({
  entryId,
  goalId,
  studentId,
  date,
  by,
  role: 'Teacher',
  progress: '',
  note: noteText(what, text),
  nextStep: '',
  shareWithFamily: false,
});

const notShared =
  'This goal is not among those that are shared with you. Please open the student again. Nothing was saved.';
const anotherNote =
  'Another note has this number already. Nothing was saved: save once more to add yours beside it.';
