// Shows the next digest of a guardian before it goes out, or sends it to the specialist as a test.
import type { HoldReason } from '../../domain/guardian/hold';
import type { RunPorts } from '../digest-run/run-ports';
import { mailReserve } from '../digest-run/send-parcels';
import type { MailText } from '../ports';
import { nextMail } from './next-mail';
import { done, type Outcome, refused } from './outcome';

export interface MailPreview extends MailText {
  readonly to: string;
  readonly hold: HoldReason | null;
}

export function previewDigest(guardianId: string, ports: RunPorts): Outcome<MailPreview> {
  const next = nextMail(guardianId, ports);
  if (next.kind !== 'done') return next;
  const { composed, hold } = next.value;
  const { to, subject, text, html } = composed.mail;
  return done({ to, subject, text, html, hold });
}

/** Goes to the account itself, so no hold applies and the ledger knows nothing of it. */
export function sendTest(guardianId: string, ports: RunPorts): Outcome<{ readonly to: string }> {
  const next = nextMail(guardianId, ports);
  if (next.kind !== 'done') return next;
  if (ports.remainingMails() <= mailReserve) {
    return refused(
      'Google sends no more mails for this account today, except a few that are kept for reports to you. Please try again tomorrow.',
    );
  }
  const { mail } = next.value.composed;
  const to = ports.place.account();
  ports.sendMail({ ...mail, to, subject: `TEST ${mail.subject}` });
  return done({ to });
}
