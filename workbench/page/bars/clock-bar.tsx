// The virtual clock: what time it is at the workspace, and ways to let time pass.

import { useState } from 'preact/hooks';
import type { OpenedWorkspace } from '../../server/protocol';
import { dayOf, endOfDay, longTime, nextHour } from '../state/local-time';
import type { Clock } from '../use-clock';

export interface ClockBarProps {
  readonly workspace: OpenedWorkspace;
  readonly clock: Clock;
}

export function ClockBar({ workspace, clock }: ClockBarProps) {
  const { now, timeZone } = workspace;
  const [day, setDay] = useState('');
  const { isRunning, run } = clock;
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
          <button type="button" onClick={clock.stop}>
            Stop
          </button>
        </>
      ) : (
        <>
          <button type="button" onClick={() => void run(nextHour(now), false)}>
            Next hour
          </button>
          <button type="button" onClick={() => void clock.toNextDigest()}>
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
