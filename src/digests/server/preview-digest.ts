// Shows the next digest of a guardian before it goes out, or sends it to the specialist as a test.

import type { HeldReason } from '../../mailing/domain/plan-digests';
import { mailReserve } from '../../mailing/server';
import { done, failure, type Result, refused } from '../../rpc/result';
import type { MailText } from '../../store/ports';
import type { Services } from '../../store/services';
import { unlessCopy } from '../../store/unless-copy';
import type { MaySend } from '../domain/may-send';
import { nextDigest } from './next-digest';

export interface MailPreview extends MailText {
  readonly to: string;
  readonly hold: HeldReason | null;
  /** Of the email itself, whatever it is shown in. */
  readonly isEnglish: boolean;
  readonly maySend: MaySend;
}

/** @param inEnglish for a reader who does not know the family's language: not what will be emailed */
export function previewDigest(
  guardianId: string,
  inEnglish: boolean,
  services: Services,
): Result<MailPreview> {
  const next = nextDigest(guardianId, services, inEnglish);
  if (!next.ok) return next;
  const { composed, hold, isEnglish, maySend } = next.value;
  const { to, subject, text, html } = composed.mail;
  return done({ to, subject, text, html, hold, isEnglish, maySend });
}

/**
 * Goes to the account itself, so no hold applies and the ledger knows nothing of it. A copy sends
 * nothing at all, so that nobody has to know of exceptions.
 */
export function sendTest(guardianId: string, services: Services): Result<{ readonly to: string }> {
  const copy = unlessCopy(services.store.readTabs(['settings']).settings, services);
  if (copy) return copy;
  const next = nextDigest(guardianId, services);
  if (!next.ok) return next;
  if (services.mailer.remaining() <= mailReserve) {
    return refused(failure('no test mail left'));
  }
  const { mail } = next.value.composed;
  const to = services.identity.account();
  services.mailer.send({ ...mail, to, subject: `TEST ${mail.subject}` });
  return done({ to });
}
