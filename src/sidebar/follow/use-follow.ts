// Follows the selection in the sheet: Google tells a sidebar nothing, so it has to ask.
import { useCallback, useState } from 'preact/hooks';
import type { CallFailure } from '../../page/call/outcome';
import { useLooking } from '../../page/follow/use-looking';
import type { TellDesk } from '../desk/desk-event';
import type { Call } from '../desk/use-desk';

export type SelectionNews = 'none selected' | CallFailure | null;

export interface Follow {
  /** What came of asking by hand; null where there is nothing to say. */
  readonly news: SelectionNews;
  readonly isBusy: boolean;
  readonly showSelected: () => void;
}

/** @param isReady nothing is asked before the sidebar has opened */
export function useFollow(call: Call, tell: TellDesk, isReady: boolean): Follow {
  const [news, setNews] = useState<SelectionNews>(null);
  const [isBusy, setBusy] = useState(false);

  // Nobody asked for it: a failure here is not worth a word.
  const look = useCallback(() => {
    void call('selectedStudent').then((outcome) => {
      if (outcome.ok) tell({ kind: 'selection seen', studentId: outcome.value.studentId });
    });
  }, [call, tell]);
  const last = useLooking(look, isReady);

  const showSelected = useCallback(() => {
    last.current = Date.now();
    setBusy(true);
    setNews(null);
    void call('selectedStudent').then((outcome) => {
      setBusy(false);
      if (!outcome.ok) return setNews(outcome);
      const { studentId } = outcome.value;
      if (studentId === null) return setNews('none selected');
      tell({ kind: 'selection seen', studentId });
      tell({ kind: 'student wanted', studentId });
    });
  }, [call, tell, last]);

  return { news, isBusy, showSelected };
}
