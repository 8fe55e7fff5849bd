// The emulator's time: it passes only when a call takes it or the host moves it.
import type { PlatformState } from './platform-state';

class ClockRunsBackwards extends Error {
  override readonly name = 'ClockRunsBackwards';
  readonly code = 'clock-runs-backwards';
}

export class VirtualClock {
  readonly #state: Pick<PlatformState, 'now'>;

  constructor(state: Pick<PlatformState, 'now'>) {
    this.#state = state;
  }
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
