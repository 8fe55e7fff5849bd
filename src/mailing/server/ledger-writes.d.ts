import { type Failure } from '../../rpc/result';
import type { Delivery } from '../../schema/tabs';
import type { Change, NotWritten } from '../../store/ports';
import type { Services } from '../../store/services';
import type { Hold, OutgoingMail } from './outgoing-mail';
interface LedgerWrites {
    readonly rows: readonly Delivery[];
    readonly changes: readonly Change[];
}
/**
 * What is written into the ledger of emails that are about to go out, and of those that are held
 * back.
 * @param at moment of the writing
 */
export declare function ledgerWrites(mails: readonly OutgoingMail[], holds: readonly Hold[], at: string): LedgerWrites;
export declare function recordHolds(holds: readonly Hold[], services: Services): void;
/** Of emails that are still Queued for all that the ledger says. A row that is gone says nothing. */
export declare const withoutState: (refused: readonly NotWritten[]) => readonly string[];
/** Which rows somebody has to mend before their emails can go out. */
export declare function blockedRows(mails: readonly OutgoingMail[], refused: readonly NotWritten[]): readonly Failure[];
export {};
