// Joins the rules of the teacher's sidebar to the script: opens it, and fetches who is wanted.
import { useEffect, useReducer } from 'preact/hooks';
import type { TeacherCalls } from '../../contract/teacher-calls';
import type { CallScript } from '../../page/call/call-script';
import { emptyDesk, type TeacherDesk } from './desk';
import type { TellDesk } from './desk-event';
import { reduceDesk } from './reduce-desk';

export type Call = CallScript<TeacherCalls>;

export function useDesk(call: Call): readonly [TeacherDesk, TellDesk] {
  const [desk, tell] = useReducer(reduceDesk, emptyDesk);
  const { opening, student } = desk;
  const isOpening = opening === 'under way';
  useEffect(() => {
    if (!isOpening) return;
    void call('openTeacher').then((outcome) => tell({ kind: 'opened', outcome }));
  }, [isOpening, call]);
  const wanted = student.kind === 'under way' ? student.studentId : null;
  useEffect(() => {
    if (wanted === null) return;
    void call('teacherStudent', wanted).then((outcome) =>
      tell({ kind: 'student came', studentId: wanted, outcome }),
    );
  }, [wanted, call]);
  return [desk, tell];
}
