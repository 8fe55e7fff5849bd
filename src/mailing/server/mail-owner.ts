// Emails of the product to those who keep the caseload.

import type { Guardian, Student } from '../../schema/tabs';
import type { FamilyName, MailText, TroubleInput } from '../../store/ports';
import { loadScheduleState, saveScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';

/** @param to where it is not the account that the script runs under */
export function mailOwner({ identity, mailer }: Services, text: MailText, to?: string): void {
  const account = identity.account();
  mailer.send({ to: to ?? account, replyTo: account, senderName: 'Living ALP', ...text });
}

/** How such an email names a family: enough to find the row, no more. */
export const nameFamily = (
  student: Student | undefined,
  guardian: Guardian | undefined,
): FamilyName => ({
  student: student
    ? { firstName: student.preferredName || student.firstName, lastName: student.lastName }
    : { firstName: 'A student without a readable row', lastName: '' },
  guardian: guardian?.name || 'a guardian without a name',
});

/** Each of them is reported once a day; one does not hide the other. */
const reportedOn = {
  families: 'troubleReportedOn',
  students: 'studentTroubleReportedOn',
  teachers: 'teacherTroubleReportedOn',
  upkeep: 'upkeepReportedOn',
} as const satisfies Readonly<Record<TroubleInput['whose'], string>>;

/** Notifies the owner, or the given addresses, once a day of why emails wait. */
export function reportTrouble(
  services: Services,
  problems: readonly string[],
  whose: TroubleInput['whose'] = 'families',
  to: readonly string[] = [services.identity.account()],
): void {
  const { date } = timeAt(services);
  const key = reportedOn[whose];
  if (loadScheduleState(services.properties)[key] === date) return;
  // Save the date before sending: losing one email is better than sending it every hour.
  saveScheduleState(services.properties, { [key]: date });
  const text = services.emails.trouble({ whose, problems, sheetUrl: services.identity.url() });
  for (const address of to) mailOwner(services, text, address);
}
