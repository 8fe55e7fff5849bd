// A mail on its way: its row in the ledger, how it is written, and what else changes once it has
// gone out. A block sends parcels, whoever they are for.
import type { Delivery, Translation } from '../../domain/schema/tabs';
import type { Change, Mail } from '../ports';

export interface ComposedMail {
  readonly mail: Mail;
  readonly questionIds: readonly string[];
}

export interface Parcel {
  /** What the ledger says of it from the start. */
  readonly label: Pick<Delivery, 'deliveryId' | 'period' | 'studentId' | 'guardianId' | 'email'>;
  /** The row of an earlier attempt. */
  readonly ledgerRow: Delivery | null;
  readonly compose: () => ComposedMail;
  /** @param today calendar date of the mail */
  readonly onceSent: (today: string) => readonly Change[];
}

/** Texts that a machine has translated for the parcels, to be kept. */
export type TakeNewTranslations = () => readonly Translation[];
