// Joins the rules of the sidebar to the script: opens it, and fetches the plan that is wanted.
import { useEffect, useReducer } from 'preact/hooks';
import type { SidebarCalls } from '../../contract/sidebar-calls';
import type { CallScript } from '../../page/call/call-script';
import { type Desk, emptyDesk } from './desk';
import type { TellDesk } from './desk-event';
import { reduceDesk } from './reduce-desk';

export type Call = CallScript<SidebarCalls>;

export function useDesk(call: Call): readonly [Desk, TellDesk] {
  const [desk, tell] = useReducer(reduceDesk, emptyDesk);
  const { opening, student, changes, knownChanges, place, screen } = desk;
  const isOpening = opening === 'under way';
  useEffect(() => {
    if (!isOpening) return;
    void call('openSidebar').then((outcome) => tell({ kind: 'opened', outcome }));
  }, [isOpening, call]);
  const wanted = student.kind === 'under way' ? student.studentId : null;
  // Gaps are the script's to find: after a save they are asked for once the editor is closed.
  const isStale = changes > knownChanges && (place.kind === 'goals' || screen !== 'plan');
  const again = isStale && student.kind === 'open' ? student.plan.student.studentId : null;
  const studentId = wanted ?? again;
  useEffect(() => {
    if (studentId === null) return;
    void call('openPlan', studentId).then((outcome) =>
      tell({ kind: 'plan came', studentId, changes, outcome }),
    );
  }, [studentId, changes, call]);
  return [desk, tell];
}
