// A teacher's students in memory behind the teacher's sidebar: what the script would answer.
import type { Answer } from '../../../src/contract/answer';
import type {
  TeacherCalls,
  TeacherNoteInput,
  TeacherStudentView,
} from '../../../src/contract/teacher-calls';
import { noah, teacher, viewOf } from '../../teacher-sidebar/sample-students';

const ok = <Value>(value: Value): Answer<Value> => ({ ok: true, value });

export class MemoryClass {
  readonly students: Map<string, TeacherStudentView>;
  /** What stands in Progress, in order; the same ID twice is one entry. */
  readonly recorded: TeacherNoteInput[] = [];
  /** Whose row is selected in the sheet; it may be somebody else's student. */
  selected: string | null = null;

  /** @param size how many students there are, Noah among them */
  constructor(size = 3) {
    const others = Array.from({ length: Math.max(0, size - 1) }, (_, place) =>
      viewOf(`20000${place}`, `Student${String.fromCharCode(65 + place)} Example`),
    );
    const all = size === 0 ? [] : [noah(), ...others];
    this.students = new Map(all.map((view) => [view.studentId, view]));
  }

  view(studentId: string): TeacherStudentView {
    const found = this.students.get(studentId);
    if (!found) throw new RangeError(`No student ${studentId}`);
    const mine = this.recorded.filter((note) => note.studentId === studentId);
    const notes = mine.map(({ goalId, what, text }) => ({
      goalId,
      date: '2026-09-14',
      by: teacher,
      role: 'Teacher',
      note: text === '' ? what : `${what}: ${text}`,
    }));
    return { ...found, notes: [...notes.reverse(), ...found.notes].slice(0, 5) };
  }

  readonly calls: TeacherCalls = {
    openTeacher: () =>
      ok({
        account: teacher,
        caseload: 'https://sheets.example/caseload',
        students: [...this.students.values()].map(({ studentId, name, grade }) => ({
          studentId,
          name,
          grade,
        })),
        student:
          this.selected !== null && this.students.has(this.selected)
            ? this.view(this.selected)
            : null,
      }),
    teacherStudent: (studentId) => ok(this.view(studentId)),
    teacherNote: (note) => {
      if (!this.recorded.some(({ entryId }) => entryId === note.entryId)) this.recorded.push(note);
      return ok(this.view(note.studentId));
    },
    selectedStudent: () => ok({ studentId: this.selected }),
  };
}
