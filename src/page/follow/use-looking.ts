// Looks what is selected in the sheet whenever a sidebar is entered: Google tells it nothing.
import { useEffect, useRef } from 'preact/hooks';
import { mayAsk } from './follow-pace';

/**
 * @param isReady nothing is asked before the sidebar has opened
 * @returns when it was asked last, in milliseconds since 1970; asking by hand counts too
 */
export function useLooking(look: () => void, isReady: boolean): { current: number | null } {
  const last = useRef<number | null>(null);
  useEffect(() => {
    if (!isReady) return;
    const enter = () => {
      const now = Date.now();
      if (!mayAsk(last.current, now)) return;
      last.current = now;
      look();
    };
    window.addEventListener('focus', enter);
    document.documentElement.addEventListener('pointerenter', enter);
    return () => {
      window.removeEventListener('focus', enter);
      document.documentElement.removeEventListener('pointerenter', enter);
    };
  }, [isReady, look]);
  return last;
}
