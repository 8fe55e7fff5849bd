// State hooks of the teachers' sidebar: open it, request the student to show, poll the selection.
import { useCallback, useEffect, useReducer } from 'preact/hooks';
import type { TeacherCalls } from '../../../rpc/calls';
import type { CallScript } from '../../../ui/rpc/call-script';
import { useSelectionPolling } from '../../../ui/use-selection-polling';
import type { TeacherDispatch } from './teacher-event';
import { teacherReducer } from './teacher-reducer';
import { initialState, type TeacherState } from './teacher-state';

export type Call = CallScript<TeacherCalls>;

export function useTeacherState(call: Call): readonly [TeacherState, TeacherDispatch] {
  const [state, dispatch] = useReducer(teacherReducer, initialState);
  const { opening, student } = state;
  const isOpening = opening === 'pending';
  useEffect(() => {
    if (!isOpening) return;
    void call('openTeacher').then((outcome) => dispatch({ kind: 'opened', outcome }));
  }, [isOpening, call]);
  const wanted = student.kind === 'pending' ? student.studentId : null;
  useEffect(() => {
    if (wanted === null) return;
    void call('teacherStudent', wanted).then((outcome) =>
      dispatch({ kind: 'student came', studentId: wanted, outcome }),
    );
  }, [wanted, call]);
  return [state, dispatch];
}

/**
 * Polls the selection in the sheet and shows the student it is on.
 * @param isReady nothing is polled before the sidebar has opened
 */
export function useSelectedStudent(call: Call, dispatch: TeacherDispatch, isReady: boolean): void {
  // Failures of polling are not reported: the person did not ask for it.
  const look = useCallback(() => {
    void call('selectedStudent').then((outcome) => {
      if (outcome.ok) dispatch({ kind: 'selection seen', studentId: outcome.value.studentId });
    });
  }, [call, dispatch]);
  useSelectionPolling(look, isReady);
}
