// The emulator's time: it passes only when a call takes it or the host moves it.
import type { PlatformState } from './platform-state';

class ClockRunsBackwards extends Error {
  override readonly name = 'ClockRunsBackwards';
  readonly code = 'clock-runs-backwards';
}

type Time = Pick<PlatformState, 'now'>;

/**
 * The executions that run, the innermost last, and how long others took within each. Scripts of
 * several documents may share one state, and with it the time.
 */
const running = new WeakMap<Time, { othersMs: number }[]>();

export class VirtualClock {
  readonly #state: Time;

  constructor(state: Time) {
    this.#state = state;
  }
  get #running(): { othersMs: number }[] {
    const known = running.get(this.#state) ?? [];
    running.set(this.#state, known);
    return known;
  }
  /** Runs an execution. One within another ran at the same time, and none is charged for both. */
  during<Result>(run: () => Result): Result {
    const startedAt = this.now();
    const stack = this.#running;
    stack.push({ othersMs: 0 });
    try {
      return run();
    } finally {
      stack.pop();
      const around = stack.at(-1);
      if (around !== undefined) around.othersMs += this.now() - startedAt;
    }
  }
  /** How long others took while the innermost execution has been running. */
  readonly othersMs = (): number => this.#running.at(-1)?.othersMs ?? 0;

  /** Whole milliseconds since 1970; fractions, which quick calls take, add up inside. */
  readonly now = (): number => Math.floor(this.#state.now);

  /** @param ms zero or more; anything else throws ClockRunsBackwards */
  readonly pass = (ms: number): void => {
    if (!(ms >= 0)) throw new ClockRunsBackwards(`Time cannot pass by ${ms} ms.`);
    this.#state.now += ms;
  };
  /** Moves to a later instant; an earlier one changes nothing. */
  moveTo(instant: number): void {
    this.#state.now = Math.max(this.#state.now, instant);
  }
}
