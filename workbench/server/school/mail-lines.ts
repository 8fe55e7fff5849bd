// Sent mails as the outbox lists and shows them.

import type { SentMail } from '../../runtime/platform-state';
import type { MailLine, WholeMail } from '../protocol';

const OPENING_CHARACTERS = 120;

export function mailLine(mail: SentMail, number: number): MailLine {
  const opening = mail.body.replace(/\s+/g, ' ').trim().slice(0, OPENING_CHARACTERS);
  return { number, at: mail.at, to: mail.to, subject: mail.subject, opening };
}

export function wholeMail(mail: SentMail, number: number): WholeMail {
  return {
    ...mailLine(mail, number),
    from: mail.from,
    fromName: mail.name,
    replyTo: mail.replyTo,
    text: mail.body,
    html: mail.htmlBody,
  };
}
