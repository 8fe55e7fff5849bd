// Writes a sent message as an .eml file that any email program opens.
import MailComposer from 'nodemailer/lib/mail-composer';
import { Temporal } from 'temporal-polyfill';
import type { SentMail } from '../../runtime/platform-state';

/**
 * The bytes of an RFC 5322 message; the same email and number always give the same bytes.
 *
 * @param number place of the email in the outbox, for the Message-ID and the boundary
 * @param timeZone zone of the Date header, such as "America/Denver"
 */
export function writeEml(mail: SentMail, number: number, timeZone: string): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: mail.name, address: mail.from },
    to: mail.to,
    ...(mail.cc === '' ? {} : { cc: mail.cc }),
    ...(mail.bcc === '' ? {} : { bcc: mail.bcc }),
    ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody === '' ? {} : { html: mail.htmlBody }),
    attachments: mail.attachments.map(({ name, contentType, base64 }) => ({
      filename: name,
      contentType,
      content: base64,
      encoding: 'base64',
    })),
    date: mailDate(mail.at, timeZone),
    messageId: `<${mail.at}.${number}@emulator.invalid>`,
  });
  const message = composer.compile();
  message.baseBoundary = `emulator-${mail.at}-${number}`;
  return message.build();
}

/** RFC 5322: "Mon, 23 Nov 2026 06:00:00 -0700". */
function mailDate(epochMs: number, timeZone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
  const local = at.toPlainDateTime();
  const day = local.toLocaleString('en-US', { weekday: 'short' });
  const month = local.toLocaleString('en-US', { month: 'short' });
  const time = at.toPlainTime().toString({ smallestUnit: 'second' });
  return `${day}, ${at.day} ${month} ${at.year} ${time} ${at.offset.replace(':', '')}`;
}
