// Polls the selection in the sheet whenever a sidebar is entered: Google sends it no event.
import { useEffect, useRef } from 'preact/hooks';

/** Each poll is a run of the script: moving the pointer over the sidebar polls at most this often. */
const pollIntervalMs = 2000;

/** @param last when it was polled last, null for never; both in milliseconds */
export const isPollDue = (last: number | null, now: number): boolean =>
  last === null || now - last >= pollIntervalMs;

/**
 * @param isReady nothing is polled before the sidebar has opened
 * @returns when it was polled last, in milliseconds since 1970; asking by hand counts too
 */
export function useSelectionPolling(
  poll: () => void,
  isReady: boolean,
): { current: number | null } {
  const last = useRef<number | null>(null);
  useEffect(() => {
    if (!isReady) return;
    const enter = () => {
      const now = Date.now();
      if (!isPollDue(last.current, now)) return;
      last.current = now;
      poll();
    };
    window.addEventListener('focus', enter);
    document.documentElement.addEventListener('pointerenter', enter);
    return () => {
      window.removeEventListener('focus', enter);
      document.documentElement.removeEventListener('pointerenter', enter);
    };
  }, [isReady, poll]);
  return last;
}
