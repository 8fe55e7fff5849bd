// Mail through MailApp: it asks for the smallest scope that can send.
import type { RemainingMails, SendMail } from '../application/ports';

export const sendMail: SendMail = ({ to, replyTo, senderName, subject, text, html }) => {
  MailApp.sendEmail(to, subject, text, {
    htmlBody: html,
    ...(replyTo === '' ? {} : { replyTo }),
    ...(senderName === '' ? {} : { name: senderName }),
  });
};

export const remainingMails: RemainingMails = () => MailApp.getRemainingDailyQuota();
