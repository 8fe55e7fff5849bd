// The menu items that mail teachers: first what would go out, with the first mail, then a question.
import { lookAtTeacherMails, mailTeachers } from '../application/teacher-mail/mail-teachers';
import type { TeacherMailKind } from '../domain/delivery/teacher-mail';
import { composePorts, type Ports } from './compose';
import { ask, telling } from './dialogs';
import { busy, runSentences } from './sentence-for';

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
    ...[...new Set(held.map(({ reason }) => reason))].flatMap((reason) =>
      listed(
        `Held back (${reason})`,
        held.filter((hold) => hold.reason === reason).map(({ email }) => email),
      ),
    ),
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

  const run = mailTeachers(kind, outlook, composePorts());
  if (run === 'busy') return busy;
  if ('kind' in run) return run.sentences.join('\n');
  return runSentences(
    `${counted(run.sent)} went out.`,
    run,
    ': the hourly clock sends them, or this menu item later.',
  );
}

const counted = (mails: number): string => (mails === 1 ? '1 mail' : `${mails} mails`);

const listed = (what: string, addresses: readonly string[]): readonly string[] =>
  addresses.length === 0 ? [] : [`${what}: ${addresses.join(', ')}.`];
