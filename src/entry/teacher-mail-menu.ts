// The menu items that mail teachers: first what would go out, with the first mail, then a question.
import { lookAtTeacherMails, mailTeachers } from '../application/teacher-mail/mail-teachers';
import type { TeacherMailKind } from '../domain/delivery/teacher-mail';
import { composePorts, type Ports } from './compose';
import { ask, telling } from './dialogs';

export const mailTeacherLinksMenu = (): void =>
  telling((ports) => byHand('link', ports), 'mailTeacherLinksMenu');

export const mailTeacherPagesMenu = (): void =>
  telling((ports) => byHand('page', ports), 'mailTeacherPagesMenu');

function byHand(kind: TeacherMailKind, ports: Ports): string {
  const outlook = lookAtTeacherMails(kind, ports);
  if (outlook.kind === 'problems') return outlook.sentences.join('\n');
  const { goingOut, uncertain, first, held, doorless, served } = outlook;
  const notes = [
    ...listed('Have had it today', served),
    ...listed('No goal of their students is shared with teachers', held),
    ...listed(
      'No view or file of their own yet (choose Living ALP > Refresh teachers’ views first)',
      doorless,
    ),
  ];
  if (goingOut.length === 0) return ['No teacher gets a mail now.', ...notes].join('\n');
  const question = [
    ...listed(`${counted(goingOut.length)} now`, goingOut),
    ...listed('May have arrived today already, and goes again', uncertain),
    ...notes,
    `\nThe first one:\n\n${first}`,
  ].join('\n');
  if (!ask(`Send ${counted(goingOut.length)} to teachers?`, question)) return 'Nothing was sent.';

  const run = mailTeachers(kind, composePorts());
  if (run === 'busy') return 'Another run of Living ALP is going on. Please try again in a minute.';
  if ('kind' in run) return run.sentences.join('\n');
  return [
    run.sent === 1 ? '1 mail went out.' : `${run.sent} mails went out.`,
    ...(run.failed > 0 ? [`${run.failed} failed; see the Deliveries tab.`] : []),
    ...(run.waiting > 0
      ? [`${run.waiting} wait: the hourly clock sends them, or this menu item later.`]
      : []),
  ].join(' ');
}

const counted = (mails: number): string => (mails === 1 ? '1 mail' : `${mails} mails`);

const listed = (what: string, addresses: readonly string[]): readonly string[] =>
  addresses.length === 0 ? [] : [`${what}: ${addresses.join(', ')}.`];
