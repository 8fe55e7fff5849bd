import { type Result } from '../rpc/result';
import type { CaseloadLock } from './ports';
import type { Services } from './services';
export declare function withCaseloadLock<Value>(lock: CaseloadLock, work: () => Result<Value>): Result<Value>;
/** Another run is between two batches: nothing may be sent, recovered or moved now. The caller holds the lock. */
export declare const isSendingElsewhere: ({ properties, clock }: Services) => boolean;
