// Shows the student selected in the sheet, by polling and on demand.
import { useCallback, useState } from 'preact/hooks';
import type { CallFailure } from '../../../ui/rpc/outcome';
import type { SidebarDispatch } from '../../../ui/sidebar/sidebar-event';
import { useSelectionPolling } from '../../../ui/use-selection-polling';
import type { Call } from './use-page-state';

export type SelectionNews = 'none selected' | CallFailure | null;

export interface SelectedStudent {
  /** Result of the last request by hand; null where there is nothing to report. */
  readonly news: SelectionNews;
  readonly isBusy: boolean;
  readonly showSelected: () => void;
}

/** @param isReady nothing is asked before the sidebar has opened */
export function useSelectedStudent(
  call: Call,
  dispatch: SidebarDispatch,
  isReady: boolean,
): SelectedStudent {
  const [news, setNews] = useState<SelectionNews>(null);
  const [isBusy, setBusy] = useState(false);

  // Failures of polling are not reported: the person did not ask for it.
  const look = useCallback(() => {
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
