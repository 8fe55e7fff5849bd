import { type Judgement } from '../../import/domain/import-decisions';
import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { type DecidedContacts, type GuardianDecision, type JudgedColumns, type WaitingGroup } from '../domain/waiting-families';
export declare function waitingFamilies({ store }: Services): Result<readonly WaitingGroup[]>;
export declare function decideContacts(given: readonly GuardianDecision[], services: Services): Result<DecidedContacts>;
/**
 * What a person says of columns of files as a whole, now and for later files. Harmless frees whoever has
 * nothing else against an email; a cell that speaks of a restriction still waits for a decision.
 */
export declare function judgeColumns(headers: readonly string[], judgement: Judgement, services: Services): Result<JudgedColumns>;
