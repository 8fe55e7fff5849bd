// Writes what a teacher has noticed about a goal into the Progress tab. A note changes no step, and
// reaches no family unless the specialist says so.

import type { StudentForTeacher } from '../../domain/access/student-for-teacher';
import { studentForTeacher } from '../../domain/access/student-for-teacher';
import type { ProgressEntry } from '../../domain/schema/tabs';
import { inTurn } from '../in-turn';
import type { Alone } from '../ports';
import { refuseAndNote } from '../sidebar/note-refusal';
import { done, type Outcome, refused } from '../sidebar/outcome';
import { timeAt } from '../time-at';
import { type Own, ownOf, ownStudent, pageOf, type TeacherPorts } from './own-page';

export interface TeacherNotePorts extends TeacherPorts {
  readonly alone: Alone;
}

export interface TeacherNote {
  /** The same in a retry. */
  readonly entryId: string;
  readonly studentId: string;
  readonly goalId: string;
  readonly what: 'Seen it' | 'Helped with it' | 'Noticed something';
  readonly text: string;
}

/** A line or two; more belongs into a talk with the specialist. */
const longestNote = 500;

export function teacherNote(
  note: TeacherNote,
  ports: TeacherNotePorts,
): Outcome<StudentForTeacher> {
  const text = note.text.replace(/\s*[\n\v\f\r\u2028\u2029]\s*/g, ' ').trim();
  if (text === '' && note.what === 'Noticed something') {
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
    switch (standing(entry, own)) {
      case 'same':
        return done(page);
      case 'another':
        return refuseAndNote('Progress', note.entryId, [taken], ports);
      case 'none': {
        ports.writeRows([{ tab: 'progress', rows: [entry] }], []);
        const { goals, progress } = own.tables;
        return done(studentForTeacher(student, goals.rows, [...progress.rows, entry]));
      }
    }
  });
}

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
  note: text === '' ? what : `${what}: ${text}`,
  nextStep: '',
  shareWithFamily: false,
});

/** Whether a row has the ID already: this note, from an earlier try, or something else. */
function standing(entry: ProgressEntry, { tables }: Own): 'none' | 'same' | 'another' {
  const { rows, unreadIds } = tables.progress;
  const there = rows.find(({ entryId }) => entryId === entry.entryId);
  if (!there) return unreadIds.includes(entry.entryId) ? 'another' : 'none';
  const columns = ['goalId', 'studentId', 'by', 'role', 'note'] as const;
  return columns.every((column) => there[column] === entry[column]) ? 'same' : 'another';
}

const notShared =
  'This goal is not among those that are shared with you. Please open the student again. Nothing was saved.';
const taken =
  'Another note has this number already. Please open the student again. Nothing was saved.';
