// Follows the selection in the sheet: Google tells a sidebar nothing, so it asks when it is entered.
import { useEffect, useRef } from 'preact/hooks';
import { mayAsk } from '../../page/follow/follow-pace';
import type { TellDesk } from '../desk/desk-event';
import type { Call } from '../desk/use-desk';

/** @param isReady nothing is asked before the sidebar has opened */
export function useFollow(call: Call, tell: TellDesk, isReady: boolean): void {
  const last = useRef<number | null>(null);
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
}
