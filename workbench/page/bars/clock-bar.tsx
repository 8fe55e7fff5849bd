// The virtual clock: what time it is at the workspace, and ways to let time pass.

import { useRef, useState } from 'preact/hooks';
import type { OpenedWorkspace } from '../../server/protocol';
import type { Perform } from '../connection';
import { dayOf, endOfDay, longTime, nextHour } from '../state/local-time';
import type { PageEvent } from '../state/page-state';

export interface ClockBarProps {
  readonly workspace: OpenedWorkspace;
  readonly act: Perform;
  readonly dispatch: (event: PageEvent) => void;
}

const DAY_MS = 24 * 3_600_000;
/** Longer than a month and a winter break: by then a digest would have gone out. */
const LOOK_AHEAD_DAYS = 60;

export function ClockBar({ workspace, act, dispatch }: ClockBarProps) {
  const { now, timeZone } = workspace;
  const [isRunning, setRunning] = useState(false);
  const [day, setDay] = useState('');
  const isStopped = useRef(false);

  /** Steps of an hour stop at the hour that sent something; steps of a day are quicker. */
  const run = async (until: number, stopAtFamilyMail: boolean): Promise<void> => {
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
  };
  const today = dayOf(now, timeZone);
  return (
    <section class="clock-bar" aria-label="Virtual clock">
      <span class="now" role="timer" aria-live="off">
        {longTime(now, timeZone)}
      </span>
      {isRunning ? (
        <>
          <span class="running" role="status">
            Time is passing …
          </span>
          <button
            type="button"
            onClick={() => {
              isStopped.current = true;
            }}
          >
            Stop
          </button>
        </>
      ) : (
        <>
          <button type="button" onClick={() => void run(nextHour(now), false)}>
            Next hour
          </button>
          <button type="button" onClick={() => void run(now + LOOK_AHEAD_DAYS * DAY_MS, true)}>
            Next digest day
          </button>
          <form
            class="until"
            onSubmit={(event) => {
              event.preventDefault();
              if (day !== '') void run(endOfDay(day, timeZone), false);
            }}
          >
            <label>
              <span>Run until the end of</span>
              <input
                type="date"
                required
                min={today}
                value={day}
                onInput={({ currentTarget }) => setDay(currentTarget.value)}
              />
            </label>
            <button type="submit">Run</button>
          </form>
        </>
      )}
    </section>
  );
}

const QUIET = `No family got a digest in the next ${LOOK_AHEAD_DAYS} days. Are the digests switched on?`;
