// The families at home: they open the link of the email that has come, and answer, or do not.
import type { SentMail } from '../../../emulator/runtime/platform-state';
import type { EmailsChange, FamilyAnswer } from '../../../src/answers/domain/answer-page';
import { addDays } from '../../../src/core/calendar-date';
import type { LocalTime } from '../../../src/core/local-time';
import type { AddonHarness } from '../../harness/addon-harness';
import { chance, happens, pickOne, somePage } from './chance';
import { answerLink } from './emails';
import { tapLink } from './page-visitor';
import { familyLines } from './words';

/** How often the answers are given, of all that are. */
function answerOf(mail: SentMail): FamilyAnswer {
  const drawn = chance('answer', mail.to, String(mail.at));
  if (drawn < 0.68) return 'talked';
  return drawn < 0.95 ? 'not-yet' : 'call';
}

const withLine = 0.35;
/** Of those who answer. */
const withChange = 0.012;

/** A way out of the emails for some weeks, fewer of them, or none any more. */
function changeOf({ to, at }: SentMail, { date }: LocalTime): EmailsChange {
  const pause: EmailsChange = { kind: 'pause', until: addDays(date, 28) };
  const monthly: EmailsChange = { kind: 'cadence', cadence: 'Monthly' };
  return pickOne([pause, pause, monthly, monthly, { kind: 'stop' }], 'change', to, String(at));
}

/** @throws HarnessRefusal with what the page said */
export function answerEmail(addon: AddonHarness, mail: SentMail, now: LocalTime): void {
  const answer = answerOf(mail);
  const link = answerLink(mail, answer);
  if (link === null) return;
  const seed = [mail.to, String(mail.at)];
  const visit = tapLink(addon, link);
  const opened = visit.open();
  if (opened.kind !== 'family') return;
  const lines = familyLines[opened.language === 'es' ? 'es' : 'en'];
  const page = opened.language === 'es' ? 'Página' : 'Page';
  const line = `${pickOne(lines, 'which line', ...seed)} ${page} ${somePage(...seed)}.`;
  const message = happens(withLine, 'line', ...seed) ? line : '';
  visit.send('sendAnswer', { answer, message });
  // A tap that is corrected, as people do.
  if (happens(0.03, 'again', ...seed)) visit.send('sendAnswer', { answer: 'talked', message });
  if (happens(withChange, 'changes', ...seed)) visit.send('changeEmails', changeOf(mail, now));
}
