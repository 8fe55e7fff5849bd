// The menu items for teachers: bring what they see up to date at once, and mail them.

import type { Services } from '../store/services';
import type { TeacherMailKind } from '../teachers/domain/teacher-mail';
import { lookAtTeacherMails, mailTeachers } from '../teachers/server/mail-teachers';
import { refreshTeachers } from '../teachers/server/refresh-teachers';
import { createServices } from './create-services';
import { showConfirm } from './dialogs';
import { runSentences, sentencesOf } from './how-it-ended';

export function refreshTeachersSentence(services: Services): string {
  const result = refreshTeachers(services);
  if (!result.ok) return sentencesOf(result);
  const { access, counts, files, keptBy } = result.value;
  const { made, changed, removed } = counts;
  const done =
    made + changed + removed === 0
      ? 'No view had to be changed.'
      : `Views made: ${made}, changed: ${changed}, removed: ${removed}.`;
  const again = `The clock of ${keptBy} looks again every hour.`;
  switch (access) {
    case 'Filter views':
      return `${done} Each teacher’s links stand on the tab Teachers. ${again}`;
    case 'Own files': {
      const round = `Files looked after: ${files.visited}; waiting for the next hour: ${files.waiting}. Notes brought into the plans: ${files.notes}. The links stand on the tab Teachers.`;
      return `${done} ${[round, ...files.troubles].join('\n')} ${again}`;
    }
    case 'Off':
      return `${done} The setting Teachers says Off, so there are no views.`;
  }
}

/** First what would go out, with the first mail, then a question. */
export function mailTeachersSentence(kind: TeacherMailKind, services: Services): string {
  const preview = lookAtTeacherMails(kind, services);
  if (!preview.ok) return sentencesOf(preview);
  const outlook = preview.value;
  const { goingOut, uncertain, first, held, withoutAccess, served } = outlook;
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
      withoutAccess,
    ),
  ];
  if (goingOut.length === 0) return ['No teacher gets a mail now.', ...notes].join('\n');
  const question = [
    ...listed(`${counted(goingOut.length)} now`, goingOut),
    ...listed('May have arrived today already, and goes again', uncertain),
    ...notes,
    `\nThe first one:\n\n${first}`,
  ].join('\n');
  if (!showConfirm(`Send ${counted(goingOut.length)} to teachers?`, question))
    return 'Nothing was sent.';

  const result = mailTeachers(kind, outlook, createServices());
  if (!result.ok) return sentencesOf(result);
  const run = result.value;
  return runSentences(
    `${counted(run.sent)} went out.`,
    run,
    ': the hourly clock sends them, or this menu item later.',
  );
}

const counted = (mails: number): string => (mails === 1 ? '1 mail' : `${mails} mails`);

const listed = (what: string, addresses: readonly string[]): readonly string[] =>
  addresses.length === 0 ? [] : [`${what}: ${addresses.join(', ')}.`];
