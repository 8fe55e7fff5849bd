// An email on its way, as data: its row in the ledger, what goes out, and what else changes once it
// has.

import type { Delivery } from '../../schema/tabs';
import type { Append, Change, Mail } from '../../store/ports';
import { wordsOf } from '../../store/words-of';
import { detailWithError, type HoldDetail } from '../domain/delivery-detail';

interface LedgerEntry {
  /** What the ledger says of it from the start. */
  readonly ledgerKey: Pick<
    Delivery,
    'deliveryId' | 'period' | 'studentId' | 'guardianId' | 'email'
  >;
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
  readonly content: ComposedMail | { readonly problem: string };
  /** What changes, besides the ledger, once it has gone out. */
  readonly onSent: readonly Change[];
}

export type WrittenMail = OutgoingMail & { readonly content: ComposedMail };

/** The emails of a batch, and what else is kept of them in the step that queues them. */
export interface ComposedBatch {
  readonly mails: readonly OutgoingMail[];
  readonly appends: readonly Append[];
  readonly changes: readonly Change[];
}

/** An email that cannot be written stops no other one. */
export function tryCompose(compose: () => ComposedMail): OutgoingMail['content'] {
  try {
    return compose();
  } catch (error) {
    return { problem: detailWithError('The email could not be written:', wordsOf(error)) };
  }
}

export const isWritten = (outgoing: OutgoingMail): outgoing is WrittenMail =>
  'mail' in outgoing.content;

export const attemptsOf = ({ ledgerRow }: LedgerEntry): number => ledgerRow?.attempts ?? 0;
