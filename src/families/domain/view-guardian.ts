// A guardian as the sidebar shows one: what holds the digest back, the last digest and
// the last answer.

import { type HoldQuestion, holdReason } from '../../caseload/domain/hold';
import { normalizeText } from '../../core/normalize-text';
import { nothingNew, type Telling } from '../../digests/domain/plan-telling';
import type { HeldReason } from '../../mailing/domain/plan-digests';
import type { CheckIn, Delivery, Guardian } from '../../schema/tabs';

export interface GuardianView {
  readonly guardian: Guardian;
  /** Why no digest would go out today; null when nothing stands against it. */
  readonly hold: HeldReason | null;
  readonly lastMail: {
    readonly at: string;
    readonly state: string;
    readonly detail: string;
  } | null;
  readonly lastAnswer: { readonly at: string; readonly message: string } | null;
}

export interface FamilyInput extends Omit<HoldQuestion, 'guardian' | 'tellsReached'> {
  /** Of the student. */
  readonly checkIns: readonly CheckIn[];
  readonly deliveries: readonly Delivery[];
  /** What the next digest would tell; null where the Settings tab cannot be read. */
  readonly telling: Pick<Telling, 'tellsReached' | 'isSkipped'> | null;
}

export function viewGuardian(guardian: Guardian, input: FamilyInput): GuardianView {
  const mails = input.deliveries.filter(
    ({ guardianId, state }) => guardianId === guardian.guardianId && state !== 'Held',
  );
  const mail = latest(mails);
  const answer = latest(
    input.checkIns.filter((checkIn) => isFrom(guardian, checkIn, input.deliveries)),
  );
  return {
    guardian,
    hold: holdOf(guardian, input),
    lastMail: mail && { at: mail.at ?? '', state: mail.state, detail: mail.detail },
    lastAnswer: answerOf(guardian, answer),
  };
}

const holdOf = (guardian: Guardian, { telling, ...input }: FamilyInput): HeldReason | null =>
  holdReason({ guardian, ...input, tellsReached: telling?.tellsReached ?? false }) ??
  (telling?.isSkipped ? nothingNew : null);

/** The day of an answer may stand in the row although its check-in is gone. */
function answerOf({ lastAnswer }: Guardian, checkIn: CheckIn | null): GuardianView['lastAnswer'] {
  if (checkIn) return { at: checkIn.at ?? '', message: checkIn.message };
  return lastAnswer === null ? null : { at: lastAnswer, message: '' };
}

/** Told by the row itself, by the email that was answered, or by the name or address that somebody wrote down. */
function isFrom(
  guardian: Guardian,
  { from, deliveryId, guardianId }: CheckIn,
  deliveries: readonly Delivery[],
): boolean {
  if (guardianId !== '') return guardianId === guardian.guardianId;
  const answered = deliveries.find((row) => deliveryId !== '' && row.deliveryId === deliveryId);
  return answered ? answered.guardianId === guardian.guardianId : isNamed(guardian, from);
}

/** Whether a person wrote this guardian's name, address or ID. */
export function isNamed({ guardianId, name, email }: Guardian, written: string): boolean {
  return (
    normalizeText(written) !== '' &&
    [guardianId, name, email].map(normalizeText).includes(normalizeText(written))
  );
}

const latest = <Row extends { readonly at: string | null }>(rows: readonly Row[]): Row | null =>
  rows.reduce<Row | null>(
    (found, row) => (found && instant(found) > instant(row) ? found : row),
    null,
  );

export const instant = ({ at }: { readonly at: string | null }): number =>
  Date.parse(at ?? '') || 0;
