// LockService: who holds which lock, over all executions and the world outside. Locks end with the
// execution (platform §6.2).

import { PlatformError } from '../runtime/platform-error';
import { DescribedObject, type MethodTable } from '../runtime/platform-object';
import type { LockHold, PlatformState } from '../runtime/platform-state';
import type { ServiceEnvironment } from '../runtime/service-environment';
import { documentStore, SCRIPT_STORE, userStore } from '../runtime/store-names';

/** Holder of a lock that no execution here has. */
export const OUTSIDE_HOLDER = 'outside';

/** The hold on a lock at this moment, or undefined when it is free. */
function holdOn(state: PlatformState, lock: string): LockHold | undefined {
  const hold = state.locks[lock];
  return hold?.until != null && hold.until <= state.now ? undefined : hold;
}

/** Releases all locks of an execution, as its end does. */
export function releaseLocksOf(state: PlatformState, executionId: string): void {
  for (const [lock, hold] of Object.entries(state.locks)) {
    if (hold.holder === executionId) delete state.locks[lock];
  }
}

/** Does something as though the execution had ended; then the locks are held as before. */
export function withoutLocksOf(state: PlatformState, executionId: string, act: () => void): void {
  const held = { ...state.locks };
  releaseLocksOf(state, executionId);
  try {
    act();
  } finally {
    Object.assign(state.locks, held);
  }
}

const LOCK_TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

/** Milliseconds to take a free lock (platform §8: 30 to 100). */
const LOCK_MS = 60;

export class Lock extends DescribedObject implements GoogleAppsScript.Lock.Lock {
  readonly service = 'LockService';
  readonly platformName = 'Lock';
  readonly methods: MethodTable = {
    tryLock: { isData: true, ms: LOCK_MS, takes: [['integer']] },
    waitLock: { isData: true, ms: LOCK_MS, takes: [['integer']] },
    releaseLock: { isData: true, ms: 30, takes: [[]] },
    hasLock: { takes: [[]] },
  };
  readonly #environment: ServiceEnvironment;
  readonly #name: string;

  constructor(environment: ServiceEnvironment, name: string) {
    super();
    this.#environment = environment;
    this.#name = name;
  }
  /** Waits in virtual time; another execution never releases it during the wait. */
  tryLock(timeoutInMillis: number): boolean {
    if (this.hasLock()) return true;
    if (timeoutInMillis < 0) return false;
    const { context, state, executionId } = this.#environment;
    const hold = holdOn(state, this.#name);
    if (hold !== undefined) {
      const wait = hold.until === null ? Number.POSITIVE_INFINITY : hold.until - context.now();
      context.pass(Math.min(wait, timeoutInMillis));
      if (wait > timeoutInMillis) return false;
    }
    state.locks[this.#name] = { holder: executionId, until: null };
    return true;
  }
  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) throw new PlatformError(LOCK_TIMEOUT);
  }
  releaseLock(): void {
    if (this.hasLock()) delete this.#environment.state.locks[this.#name];
  }
  hasLock(): boolean {
    const { state, executionId } = this.#environment;
    return holdOn(state, this.#name)?.holder === executionId;
  }
}

export class LockService extends DescribedObject implements GoogleAppsScript.Lock.LockService {
  readonly service = 'LockService';
  readonly platformName = 'LockService';
  readonly methods: MethodTable = {
    getDocumentLock: { from: 'LIMITED', takes: [[]] },
    getScriptLock: { from: 'LIMITED', takes: [[]] },
    getUserLock: { from: 'LIMITED', takes: [[]] },
  };
  readonly #environment: ServiceEnvironment;

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  /** Null outside a document, as the platform says, although its types do not. */
  getDocumentLock(): Lock {
    const name = documentStore(this.#environment.context);
    return (name === null ? null : new Lock(this.#environment, name)) as Lock;
  }
  getScriptLock(): Lock {
    return new Lock(this.#environment, SCRIPT_STORE);
  }
  getUserLock(): Lock {
    return new Lock(this.#environment, userStore(this.#environment.context));
  }
}
