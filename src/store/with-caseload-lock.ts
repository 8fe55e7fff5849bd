// Works under the caseload's lock, after a wait for whoever has it.
import { failure, type Result, rejected } from '../rpc/result';
import type { CaseloadLock } from './ports';
import type { Services } from './services';

/** How long a click waits for a run that is going on. */
const lockTimeoutMs = 20_000;

export function withCaseloadLock<Value>(
  lock: CaseloadLock,
  work: () => Result<Value>,
): Result<Value> {
  const result = lock(lockTimeoutMs, work);
  return result === 'busy' ? rejected('busy', failure('busy')) : result;
}

/** Another run is between two batches: nothing may be sent, recovered or moved now. The caller holds the lock. */
export const isSendingElsewhere = ({ properties, clock }: Services): boolean =>
  Number(properties.read('sending') ?? 0) > clock.now();
