// The menu items for teachers: bring what they see up to date at once, and email them.

import type { Services } from '../store/services';
import type { TeacherMailKind } from '../teachers/domain/teacher-mail';
import { mailTeachers, previewTeacherMails } from '../teachers/server/mail-teachers';
import { refreshTeachers } from '../teachers/server/refresh-teachers';
import { createServices } from './create-services';
import { showConfirm } from './dialogs';
import { runSentences, sentencesOf } from './how-it-ended';
import type { ScriptTexts } from './texts';

export function refreshTeachersSentence(services: Services, texts: ScriptTexts): string {
  const t = texts.menu.teachers;
  const result = refreshTeachers(services);
  if (!result.ok) return sentencesOf(result, texts);
  const { access, counts, files, keptBy } = result.value;
  const { made, changed, removed } = counts;
  const done = made + changed + removed === 0 ? t.noChange : t.views(made, changed, removed);
  const again = t.again(keptBy);
  switch (access) {
    case 'Filter views':
      return `${done} ${t.linksOnTab} ${again}`;
    case 'Own files': {
      const summary = t.files(files.synced, files.waiting, files.notes);
      const troubles = files.troubles.map((trouble) => trouble(texts.files));
      return `${done} ${[summary, ...troubles].join('\n')} ${again}`;
    }
    case 'Off':
      return `${done} ${t.off}`;
  }
}

/** First what would go out, with the first email, then a question. */
export function mailTeachersSentence(
  kind: TeacherMailKind,
  services: Services,
  texts: ScriptTexts,
): string {
  const t = texts.menu.teachers;
  const looked = previewTeacherMails(kind, services);
  if (!looked.ok) return sentencesOf(looked, texts);
  const preview = looked.value;
  const { goingOut, uncertain, first, held, withoutAccess, served } = preview;
  const notes = [
    ...listed(t.served, served),
    ...[...new Set(held.map(({ reason }) => reason))].flatMap((reason) =>
      listed(
        t.held(texts.held(reason)),
        held.filter((hold) => hold.reason === reason).map(({ email }) => email),
      ),
    ),
    ...listed(t.withoutAccess, withoutAccess),
  ];
  if (goingOut.length === 0) return [t.nobody, ...notes].join('\n');
  const question = [
    ...listed(t.goingOut(goingOut.length), goingOut),
    ...listed(t.arrived, uncertain),
    ...notes,
    `\n${t.first}\n\n${first}`,
  ].join('\n');
  if (!showConfirm(t.title(goingOut.length), question)) return texts.menu.sending.nothingSent;

  const result = mailTeachers(kind, preview, createServices());
  if (!result.ok) return sentencesOf(result, texts);
  return runSentences(t.gone(result.value.sent), result.value, t.waiting, texts);
}

const listed = (what: string, addresses: readonly string[]): readonly string[] =>
  addresses.length === 0 ? [] : [`${what}: ${addresses.join(', ')}.`];
