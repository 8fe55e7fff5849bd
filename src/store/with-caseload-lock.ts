// Works under the caseload's lock, after a wait for whoever has it.
import { failure, type Result, rejected } from '../rpc/result';
import type { CaseloadLock } from './ports';

/** How long a click waits for a run that is going on. */
const lockTimeoutMs = 20_000;

export function withCaseloadLock<Value>(
  lock: CaseloadLock,
  work: () => Result<Value>,
): Result<Value> {
  const result = lock(lockTimeoutMs, work);
  return result === 'busy' ? rejected('busy', failure('busy')) : result;
}
