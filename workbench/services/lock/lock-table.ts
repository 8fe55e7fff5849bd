// Who holds which lock, over all executions and the world outside.
import type { LockHold, PlatformState } from '../../runtime/platform-state';

/** Holder of a lock that no execution of this workbench has. */
export const OUTSIDE_HOLDER = 'outside';

/** The hold on a lock at this moment, or undefined when it is free. */
export function holdOn(state: PlatformState, lock: string): LockHold | undefined {
  const hold = state.locks[lock];
  return hold?.until != null && hold.until <= state.now ? undefined : hold;
}

/** Lets go of everything that an execution holds, as its end does. */
export function releaseLocksOf(state: PlatformState, executionId: string): void {
  for (const [lock, hold] of Object.entries(state.locks)) {
    if (hold.holder === executionId) delete state.locks[lock];
  }
}
