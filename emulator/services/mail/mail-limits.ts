// Limits and refusals of MailApp (platform §2, §6.1).
import type { PlatformSettings } from '../../runtime/platform-settings';
import { type AccountKind, DAILY_QUOTAS } from '../../runtime/quota';

const KB = 1024;
const MB = 1024 * KB;

export const RECIPIENTS_PER_MESSAGE = 50;
export const SUBJECT_CHARACTERS = 250;
export const ATTACHMENTS_PER_MESSAGE = 250;
/** Bytes of all attachments together. */
export const ATTACHMENT_BYTES = 25 * MB;
/** Bytes of text and HTML body together; that they add up is the strict reading. */
export const BODY_BYTES: Readonly<Record<AccountKind, number>> = {
  consumer: 200 * KB,
  workspace: 400 * KB,
};

export const REFUSALS = {
  quota: 'Service invoked too many times for one day: email.',
  noRecipient: 'Failed to send email: no recipient',
  recipients: 'Limit Exceeded: Email Recipients Per Message.',
  body: 'Limit Exceeded: Email Body Size.',
  attachmentSize: 'Limit Exceeded: Email Total Attachments Size.',
  attachmentCount: 'Limit exceeded: Email Attachments Per Message.',
  subject: 'Argument too large: subject',
} as const;

/** Recipients per day of the account that sends. */
export function mailQuota(settings: PlatformSettings): number {
  return settings.mailRecipientsPerDay ?? DAILY_QUOTAS[settings.accountKind]['mail recipients'];
}
