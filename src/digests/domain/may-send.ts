// Whether a click could send a guardian's digest at this moment, or once more: known before anybody clicks.

import type { LocalTime } from '../../core/local-time';
import { goneWithoutRow, ledgerRowOf } from '../../mailing/domain/ledger';
import { type Failure, failure } from '../../rpc/result';
import { comingDigestDays, duePeriod } from '../../schedule/domain/school-calendar';
import type { Delivery, Guardian } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import { familyMailsOf } from '../../teachers/domain/teacher-mail';

/** A digest of which it is known after how many attempts it is asked for again. */
export interface Resend {
  readonly deliveryId: string;
  readonly attempts: number;
}

export type MaySend =
  | { readonly kind: 'now' }
  /** It went out; whoever never got it can have it again. */
  | { readonly kind: 'again'; readonly resend: Resend; readonly on: string; readonly to: string }
  | { readonly kind: 'no'; readonly why: Failure };

/** The email of a period goes to one guardian this often at most: somebody else has to look then. */
const mostSendings = 3;

export const isToGoAgain = (
  { deliveryId, state, attempts }: Delivery,
  again: Resend | null,
): boolean =>
  state === 'Sent' &&
  again?.deliveryId === deliveryId &&
  again.attempts === (attempts ?? 0) &&
  again.attempts < mostSendings;

export function maySend(
  guardian: Guardian,
  deliveries: readonly Delivery[],
  { now, settings }: { readonly now: LocalTime; readonly settings: CaseloadSettings },
): MaySend {
  const { calendar } = settings;
  const cadence = guardian.cadence || settings.cadence;
  const next = comingDigestDays(now, cadence, calendar, 1)[0]?.date ?? null;
  const day = duePeriod(now, cadence, calendar);
  if (!day) return { kind: 'no', why: failure('no digest day yet', next) };
  const mails = familyMailsOf(deliveries);
  const row = ledgerRowOf(
    mails.filter(({ guardianId }) => guardianId === guardian.guardianId),
    day.period,
  );
  if (row?.state === 'Sent') {
    const { deliveryId, email } = row;
    const [on, attempts] = [(row.at ?? '').slice(0, 10), row.attempts ?? 0];
    return attempts < mostSendings
      ? { kind: 'again', resend: { deliveryId, attempts }, on, to: email }
      : { kind: 'no', why: failure('digest sent often', on, attempts) };
  }
  const gone = row ? null : goneWithoutRow(mails, now.date)(guardian, day);
  if (gone) return { kind: 'no', why: failure(goneBy[gone.witness], gone.on, next) };
  return { kind: 'now' };
}

const goneBy = { ledger: 'digest gone already', 'last digest': 'last digest says gone' } as const;
