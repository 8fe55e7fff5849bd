// A mail of the product to those who keep the caseload.
import type { MailText, Place, SendMail } from './ports';

interface OwnerPorts {
  readonly place: Place;
  readonly sendMail: SendMail;
}

/** @param to where it is not the account that the script runs under */
export function mailOwner({ place, sendMail }: OwnerPorts, text: MailText, to?: string): void {
  const account = place.account();
  sendMail({ to: to ?? account, replyTo: account, senderName: 'Living ALP', ...text });
}
