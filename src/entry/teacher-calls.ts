// The calls of the teachers' page. Whoever is at the own screen may make them: each use case looks
// up which students are that account's own, and shows and writes nothing of others.
import type { GenericSchema, InferOutput } from 'valibot';
import type { Outcome } from '../application/sidebar/outcome';
import { openTeacher as open } from '../application/teachers/open-teacher';
import { teacherNote as note } from '../application/teachers/teacher-note';
import { teacherStudent as show } from '../application/teachers/teacher-student';
import { idShape } from '../contract/sidebar-shapes';
import type { TeacherCalls } from '../contract/teacher-calls';
import { teacherNoteShape } from '../contract/teacher-shapes';
import { answering, answerOf, checked, notingBadCalls } from './answering';
import type { Ports } from './compose';

/** A call as it arrives: what it was given may be anything. */
type Call<Name extends keyof TeacherCalls> = (given?: unknown) => ReturnType<TeacherCalls[Name]>;

const noting =
  <Shape extends GenericSchema, Value>(
    name: keyof TeacherCalls,
    shape: () => Shape,
    work: (given: InferOutput<Shape>, ports: Ports) => Outcome<Value>,
  ) =>
  (given: unknown) =>
    answering((ports) =>
      answerOf(notingBadCalls(name, ports, () => work(checked(shape(), given), ports))),
    );

export const openTeacher: Call<'openTeacher'> = () => answering((ports) => answerOf(open(ports)));

export const teacherStudent: Call<'teacherStudent'> = noting('teacherStudent', idShape, show);

export const teacherNote: Call<'teacherNote'> = noting('teacherNote', teacherNoteShape, note);
