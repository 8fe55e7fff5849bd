// State hook of the sidebar: opens it and requests the plan to show.
import { useEffect, useReducer } from 'preact/hooks';
import { isPartOpen } from '../../../goals/page/state/goals-state';
import type { SidebarCalls } from '../../../rpc/calls';
import type { CallScript } from '../../../ui/rpc/call-script';
import { initialPage, type PageEvent, type PageState, pageReducer } from './page-state';

export type Call = CallScript<SidebarCalls>;

export function usePageState(call: Call): readonly [PageState, (event: PageEvent) => void] {
  const [page, dispatch] = useReducer(pageReducer, initialPage);
  const { opening, student, changes, knownChanges } = page.sidebar;
  const isOpening = opening === 'pending';
  useEffect(() => {
    if (!isOpening) return;
    void call('openSidebar').then((outcome) => dispatch({ kind: 'opened', outcome }));
  }, [isOpening, call]);
  const wanted = student.kind === 'pending' ? student.studentId : null;
  // The script finds the gaps: after a save the plan is requested again once the editor is closed.
  const isStale = changes > knownChanges && !isPartOpen(page.goals, page.sidebar);
  const again = isStale && student.kind === 'open' ? student.plan.student.studentId : null;
  const studentId = wanted ?? again;
  useEffect(() => {
    if (studentId === null) return;
    void call('openPlan', studentId).then((outcome) =>
      dispatch({ kind: 'plan came', studentId, changes, outcome }),
    );
  }, [studentId, changes, call]);
  return [page, dispatch];
}
