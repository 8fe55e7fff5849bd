import type { Delivery, Translation } from '../../schema/tabs';
import type { Change, Mail } from '../../store/ports';
import { type HoldDetail } from '../domain/delivery-detail';
interface LedgerEntry {
    /** What the ledger says of it from the start. */
    readonly ledgerKey: Pick<Delivery, 'deliveryId' | 'period' | 'studentId' | 'guardianId' | 'email'>;
    /** The row of an earlier attempt. */
    readonly ledgerRow: Delivery | null;
}
/** An email that does not go out; the ledger says why, once in a period. */
export interface Hold extends LedgerEntry {
    readonly detail: HoldDetail;
}
/** An email, and what the ledger keeps of what it says. */
export interface ComposedMail extends Pick<Delivery, 'questionIds' | 'form' | 'told'> {
    readonly mail: Mail;
}
export interface OutgoingMail extends LedgerEntry {
    /** What goes out, or why it could not be written. */
    readonly content: ComposedMail | {
        readonly problem: string;
    };
    /** What changes, besides the ledger, once it has gone out. */
    readonly onSent: readonly Change[];
}
export type WrittenMail = OutgoingMail & {
    readonly content: ComposedMail;
};
/** The emails of a batch, and what a machine has translated for them, to be kept. */
export interface ComposedBatch {
    readonly mails: readonly OutgoingMail[];
    readonly translations: readonly Translation[];
}
/** An email that cannot be written stops no other one. */
export declare function tryCompose(compose: () => ComposedMail): OutgoingMail['content'];
export declare const isWritten: (outgoing: OutgoingMail) => outgoing is WrittenMail;
export declare const attemptsOf: ({ ledgerRow }: LedgerEntry) => number;
export {};
