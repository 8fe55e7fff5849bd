// How many executions an account has at once (platform §2). Two at once are one within the other.
import type { PlatformState } from './platform-state';

const AT_ONCE = 30;

export const TOO_MANY_AT_ONCE =
  'There are too many scripts running simultaneously for this Google user account.';

/** Scripts of several documents may share one state, and with it the accounts. */
const running = new WeakMap<PlatformState, readonly string[]>();

export function mayStart(state: PlatformState, account: string): boolean {
  return (running.get(state) ?? []).filter((each) => each === account).length < AT_ONCE;
}

/** Runs something as an execution of the account. */
export function asRunning<Result>(
  state: PlatformState,
  account: string,
  run: () => Result,
): Result {
  const around = running.get(state) ?? [];
  running.set(state, [...around, account]);
  try {
    return run();
  } finally {
    running.set(state, around);
  }
}
