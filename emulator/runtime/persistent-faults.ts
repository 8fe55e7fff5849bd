// Faults of the platform that last until they are lifted.
import { OUTSIDE_HOLDER } from '../services/lock-service';
import { mailQuota } from '../services/mail/mail-limits';
import type { PlatformSettings } from './platform-settings';
import type { PlatformState } from './platform-state';
import { usedQuota, useQuota } from './quota';

export class PersistentFaults {
  readonly #state: PlatformState;
  readonly #settings: PlatformSettings;

  constructor(state: PlatformState, settings: PlatformSettings) {
    this.#state = state;
    this.#settings = settings;
  }
  /** Leaves the account this many recipients for the next 24 hours. */
  leaveMailQuota(email: string, recipients: number): void {
    const used = usedQuota(this.#state, email, 'mail recipients');
    useQuota(this.#state, email, 'mail recipients', mailQuota(this.#settings) - recipients - used);
  }
  /**
   * Another party holds a lock until an instant (milliseconds since 1970).
   * @param lock "script", "user:ADDRESS" or "document:ID"
   */
  holdLock(lock: string, until: number): void {
    this.#state.locks[lock] = { holder: OUTSIDE_HOLDER, until };
  }
  /** MailApp.sendEmail to this address throws `Invalid email: …`. */
  failAddress(address: string): void {
    this.#state.undeliverable.push(address.toLowerCase());
  }
  restoreAddress(address: string): void {
    remove(this.#state.undeliverable, address.toLowerCase());
  }
  /** The user revokes consent in the account's settings. */
  withdrawAuthorization(email: string): void {
    this.#state.withdrawn.push(email);
  }
  restoreAuthorization(email: string): void {
    remove(this.#state.withdrawn, email);
  }
}

function remove(list: string[], value: string): void {
  const kept = list.filter((member) => member !== value);
  list.splice(0, list.length, ...kept);
}
