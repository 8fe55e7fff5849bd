// Writes what a teacher has noticed about a goal into the Progress tab. A note changes no step, and
// reaches no family unless the specialist says so.

import { done, failure, type Result, refused } from '../../rpc/result';
import { type RequestedRow, sortRequested } from '../../schema/requested-rows';
import type { ProgressEntry } from '../../schema/tabs';
import { refuseAndAudit } from '../../store/history';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { type NoteKind, needsWords, noteText } from '../domain/note-kind';
import type { StudentForTeacher } from '../domain/student-for-teacher';
import { studentForTeacher } from '../domain/student-for-teacher';
import { ownOf, ownStudent, pageOf } from './own-page';

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

export function teacherNote(note: TeacherNote, services: Services): Result<StudentForTeacher> {
  const text = note.text.replace(/\s*[\n\v\f\r\u2028\u2029]\s*/g, ' ').trim();
  if (text === '' && needsWords[note.what]) {
    return refused(failure('note needs words'));
  }
  if (text.length > longestNote) {
    return refused(failure('note too long', text.length, longestNote));
  }
  return withCaseloadLock(services.lock, () => {
    const own = ownOf(services);
    if ('ok' in own) return own;
    const student = ownStudent(note.studentId, own, services);
    if ('ok' in student) return student;
    const page = pageOf(student, own);
    if (!page.goals.some(({ goalId }) => goalId === note.goalId)) {
      return refuseAndAudit('Goals', note.goalId, [failure('goal not shared')], services);
    }
    const entry = entryOf(note, text, own.name, timeAt(services).date);
    const { goals, progress } = own.tables;
    const { fresh, taken } = sortRequested([entry], progress, requested);
    if (taken.length > 0) {
      return refuseAndAudit('Progress', note.entryId, [failure('note number taken')], services);
    }
    if (fresh.length === 0) return done(page);
    services.store.writeRows([{ tab: 'progress', rows: fresh }], []);
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
  staysWithStaff: false,
});
