// The menu items for teachers: bring what they see up to date at once, and email them.

import { counted } from '../core/plural';
import type { Services } from '../store/services';
import type { TeacherMailKind } from '../teachers/domain/teacher-mail';
import { mailTeachers, previewTeacherMails } from '../teachers/server/mail-teachers';
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
      const summary = `Files looked after: ${files.synced}; waiting for the next hour: ${files.waiting}. Notes brought into the plans: ${files.notes}. The links stand on the tab Teachers.`;
      return `${done} ${[summary, ...files.troubles].join('\n')} ${again}`;
    }
    case 'Off':
      return `${done} The setting Teachers says Off, so there are no views.`;
  }
}

/** First what would go out, with the first email, then a question. */
export function mailTeachersSentence(kind: TeacherMailKind, services: Services): string {
  const looked = previewTeacherMails(kind, services);
  if (!looked.ok) return sentencesOf(looked);
  const preview = looked.value;
  const { goingOut, uncertain, first, held, withoutAccess, served } = preview;
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
  if (goingOut.length === 0) return ['No teacher gets an email now.', ...notes].join('\n');
  const question = [
    ...listed(`${emails(goingOut.length)} now`, goingOut),
    ...listed('May have arrived today already, and goes again', uncertain),
    ...notes,
    `\nThe first one:\n\n${first}`,
  ].join('\n');
  if (!showConfirm(`Send ${emails(goingOut.length)} to teachers?`, question))
    return 'Nothing was sent.';

  const result = mailTeachers(kind, preview, createServices());
  if (!result.ok) return sentencesOf(result);
  const run = result.value;
  return runSentences(
    `${emails(run.sent)} went out.`,
    run,
    ': the hourly clock sends them, or this menu item later.',
  );
}

const emails = (count: number): string => counted(count, 'email', 'emails');

const listed = (what: string, addresses: readonly string[]): readonly string[] =>
  addresses.length === 0 ? [] : [`${what}: ${addresses.join(', ')}.`];
