// Follows the selection in the sheet.
import { useCallback } from 'preact/hooks';
import { useLooking } from '../../page/follow/use-looking';
import type { TellDesk } from '../desk/desk-event';
import type { Call } from '../desk/use-desk';

/** @param isReady nothing is asked before the sidebar has opened */
export function useFollow(call: Call, tell: TellDesk, isReady: boolean): void {
  // Nobody asked for it: a failure here is not worth a word.
  const look = useCallback(() => {
    void call('selectedStudent').then((outcome) => {
      if (outcome.ok) tell({ kind: 'selection seen', studentId: outcome.value.studentId });
    });
  }, [call, tell]);
  useLooking(look, isReady);
}
