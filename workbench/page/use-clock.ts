// Lets time pass at the workspace, in steps that can be stopped.
import { useRef, useState } from 'preact/hooks';
import type { Perform } from './connection';
import { nextHour } from './state/local-time';
import type { PageEvent } from './state/page-state';

const DAY_MS = 24 * 3_600_000;
/** Longer than a month and a winter break: by then a digest would have gone out. */
const LOOK_AHEAD_DAYS = 60;

export interface Clock {
  readonly isRunning: boolean;
  /** Milliseconds since 1970. @returns whether a family got an email, where that was to be waited for */
  readonly run: (until: number, stopAtFamilyMail: boolean) => Promise<boolean>;
  readonly toNextDigest: () => Promise<boolean>;
  readonly stop: () => void;
}

export function useClock(now: number, act: Perform, dispatch: (event: PageEvent) => void): Clock {
  const [isRunning, setRunning] = useState(false);
  const isStopped = useRef(false);
  /** Steps of an hour stop at the hour that sent something; steps of a day are quicker. */
  const run = async (until: number, stopAtFamilyMail: boolean): Promise<boolean> => {
    isStopped.current = false;
    setRunning(true);
    let [at, found] = [now, false];
    while (at < until && !found && !isStopped.current) {
      at = stopAtFamilyMail ? nextHour(at) : Math.min(at + DAY_MS, until);
      const answer = await act({ kind: 'run until', instant: at, stopAtFamilyMail });
      if (answer.kind !== 'ran') break;
      found = answer.stoppedAtMail;
    }
    setRunning(false);
    if (stopAtFamilyMail && !found && !isStopped.current)
      dispatch({ kind: 'problem', sentence: QUIET });
    return found;
  };
  return {
    isRunning,
    run,
    toNextDigest: () => run(now + LOOK_AHEAD_DAYS * DAY_MS, true),
    stop: () => {
      isStopped.current = true;
    },
  };
}

const QUIET = `No family got a digest in the next ${LOOK_AHEAD_DAYS} days. Are the digests switched on?`;
