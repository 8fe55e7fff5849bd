// The calls of the teachers' page. Whoever is at the own screen may make them: each use case looks
// up which students are that account's own, and shows and writes nothing of others.
import { openTeacher as open } from '../application/teachers/open-teacher';
import { teacherNote as note } from '../application/teachers/teacher-note';
import { teacherStudent as show } from '../application/teachers/teacher-student';
import { idShape } from '../contract/sidebar-shapes';
import type { TeacherCalls } from '../contract/teacher-calls';
import { teacherNoteShape } from '../contract/teacher-shapes';
import { answering, answerOf, checked, notingBadCalls } from './answering';

/** A call as it arrives: what it was given may be anything. */
type Call<Name extends keyof TeacherCalls> = (given?: unknown) => ReturnType<TeacherCalls[Name]>;

export const openTeacher: Call<'openTeacher'> = () => answering((ports) => answerOf(open(ports)));

export const teacherStudent: Call<'teacherStudent'> = (studentId) =>
  answering((ports) =>
    answerOf(
      notingBadCalls('teacherStudent', ports, () => show(checked(idShape(), studentId), ports)),
    ),
  );

export const teacherNote: Call<'teacherNote'> = (given) =>
  answering((ports) =>
    answerOf(
      notingBadCalls('teacherNote', ports, () => note(checked(teacherNoteShape(), given), ports)),
    ),
  );
