// State hook of the sidebar: opens it and requests the plan to show.
import { useEffect, useReducer } from 'preact/hooks';
import type { SidebarCalls } from '../../../rpc/sidebar-rpc';
import type { CallScript } from '../../../ui/rpc/call-script';
import type { SidebarDispatch } from './sidebar-event';
import { sidebarReducer } from './sidebar-reducer';
import { initialState, type SidebarState } from './sidebar-state';

export type Call = CallScript<SidebarCalls>;

export function useSidebarState(call: Call): readonly [SidebarState, SidebarDispatch] {
  const [state, dispatch] = useReducer(sidebarReducer, initialState);
  const { opening, student, changes, knownChanges, place, screen } = state;
  const isOpening = opening === 'pending';
  useEffect(() => {
    if (!isOpening) return;
    void call('openSidebar').then((outcome) => dispatch({ kind: 'opened', outcome }));
  }, [isOpening, call]);
  const wanted = student.kind === 'pending' ? student.studentId : null;
  // The script finds the gaps: after a save the plan is requested again once the editor is closed.
  const isStale = changes > knownChanges && (place.kind === 'goals' || screen !== 'plan');
  const again = isStale && student.kind === 'open' ? student.plan.student.studentId : null;
  const studentId = wanted ?? again;
  useEffect(() => {
    if (studentId === null) return;
    void call('openPlan', studentId).then((outcome) =>
      dispatch({ kind: 'plan came', studentId, changes, outcome }),
    );
  }, [studentId, changes, call]);
  return [state, dispatch];
}
