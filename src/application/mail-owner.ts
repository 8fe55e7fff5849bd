// A mail of the product to the account that it runs under.
import type { MailText, Place, SendMail } from './ports';

interface OwnerPorts {
  readonly place: Place;
  readonly sendMail: SendMail;
}

export function mailOwner({ place, sendMail }: OwnerPorts, text: MailText): void {
  const account = place.account();
  sendMail({ to: account, replyTo: account, senderName: 'Living ALP', ...text });
}
