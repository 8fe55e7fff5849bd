// Follows the selection in the sheet: Google tells a sidebar nothing, so it has to ask.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CallFailure } from '../../page/call/outcome';
import { mayAsk } from '../../page/follow/follow-pace';
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
  const last = useRef<number | null>(null);
  const [news, setNews] = useState<SelectionNews>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    if (!isReady) return;
    // Nobody asked for it: a failure here is not worth a word.
    const look = () => {
      const now = Date.now();
      if (!mayAsk(last.current, now)) return;
      last.current = now;
      void call('selectedStudent').then((outcome) => {
        if (outcome.ok) tell({ kind: 'selection seen', studentId: outcome.value.studentId });
      });
    };
    window.addEventListener('focus', look);
    document.documentElement.addEventListener('pointerenter', look);
    return () => {
      window.removeEventListener('focus', look);
      document.documentElement.removeEventListener('pointerenter', look);
    };
  }, [isReady, call, tell]);

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
  }, [call, tell]);

  return { news, isBusy, showSelected };
}
