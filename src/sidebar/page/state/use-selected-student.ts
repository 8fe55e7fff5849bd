// Shows the student selected in the sheet, by polling and on demand, and asks anew for a plan that has
// been on show for a while: a dialog, or a colleague, may have written meanwhile.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CallFailure } from '../../../ui/rpc/outcome';
import type { SidebarDispatch } from '../../../ui/sidebar/sidebar-event';
import type { OpenStudent } from '../../../ui/sidebar/sidebar-state';
import { useSelectionPolling } from '../../../ui/use-selection-polling';
import type { Call } from './use-page-state';

export type SelectionNews = 'none selected' | CallFailure | null;

export interface SelectedStudent {
  /** Result of the last request by hand; null where there is nothing to report. */
  readonly news: SelectionNews;
  readonly isBusy: boolean;
  readonly showSelected: () => void;
}

/** A plan this old is asked for again when the sidebar is entered, in milliseconds. */
const oldPlanMs = 30_000;

/**
 * @param isReady nothing is asked before the sidebar has opened
 * @param student changes with each plan that comes
 */
export function useSelectedStudent(
  call: Call,
  dispatch: SidebarDispatch,
  isReady: boolean,
  student: OpenStudent,
): SelectedStudent {
  const [news, setNews] = useState<SelectionNews>(null);
  const [isBusy, setBusy] = useState(false);

  const cameAt = useRef(0);
  useEffect(() => {
    cameAt.current = Date.now();
  }, [student]);

  // Failures of polling are not reported: the person did not ask for it.
  const look = useCallback(() => {
    if (Date.now() - cameAt.current >= oldPlanMs) {
      cameAt.current = Date.now();
      dispatch({ kind: 'plan outdated' });
    }
    void call('selectedStudent').then((outcome) => {
      if (outcome.ok) dispatch({ kind: 'selection seen', studentId: outcome.value.studentId });
    });
  }, [call, dispatch]);
  const last = useSelectionPolling(look, isReady);

  const showSelected = useCallback(() => {
    last.current = Date.now();
    setBusy(true);
    setNews(null);
    void call('selectedStudent').then((outcome) => {
      setBusy(false);
      if (!outcome.ok) return setNews(outcome);
      const { studentId } = outcome.value;
      if (studentId === null) return setNews('none selected');
      dispatch({ kind: 'selection seen', studentId });
      dispatch({ kind: 'student wanted', studentId });
    });
  }, [call, dispatch, last]);

  return { news, isBusy, showSelected };
}
