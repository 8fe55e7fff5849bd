// One lock as an execution holds it. Locks end with the execution (platform §6.2).
import { DescribedObject } from '../../runtime/described-object';
import { PlatformError } from '../../runtime/platform-error';
import type { MethodTable } from '../../runtime/platform-object';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { holdOn } from './lock-table';

export const LOCK_TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

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
  /** Waits in virtual time; an execution that runs meanwhile never lets go during the wait. */
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
