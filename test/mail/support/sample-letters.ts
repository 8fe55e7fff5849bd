// Every kind of letter that the product sends, for the checks that hold for all of them.
import { digestLetter } from '../../../src/mail/digest-letter';
import type { Letter } from '../../../src/mail/letter';
import { headsUpLetter } from '../../../src/mail/staff/heads-up-letter';
import { reauthoriseLetter } from '../../../src/mail/staff/reauthorise-letter';
import { runReportLetter } from '../../../src/mail/staff/run-report-letter';
import { strayClockLetter } from '../../../src/mail/staff/stray-clock-letter';
import { teacherLinkLetter } from '../../../src/mail/staff/teacher-link-letter';
import { type TeacherPage, teacherPageLetter } from '../../../src/mail/staff/teacher-page-letter';
import { brokenRunLetter, troubleLetter } from '../../../src/mail/staff/trouble-letter';
import { translateLetter } from '../../../src/mail/translate-letter';
import {
  filledWith,
  full,
  hostileTexts,
  noRecord,
  oneGoal,
  sixLongGoals,
  titlesOnly,
} from './sample-digests';

export const answerUrl = 'https://script.google.com/macros/s/EXAMPLE/exec?t=abc&d=1';
export const sheetUrl = 'https://docs.google.com/spreadsheets/d/EXAMPLE/edit';
const options = { answerUrl, nextDigest: '2026-09-15', sentOn: '2026-09-01' };

/** Words in Arabic letters, one for each word of the text: enough to see the layout from the right. */
export const pseudoArabic = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.replace(/\p{L}+/gu, (word) => (word.length > 4 ? 'المدرسة' : 'كتاب')));

export const people = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    student: { firstName: `Student${n}`, lastName: `Lastname${n}` },
    guardian: `Guardian${n} Lastname${n}`,
    email: `guardian${n}@families.example`,
    reason: 'The guardian asked for a pause until October 5.',
    detail: 'Google refused the address: invalid e-mail.',
  }));

/** A page as a specialist may fill it: two goals of a sentence or two, two strategies. */
export const teacherPage = (students: number, text?: string): TeacherPage => ({
  name: text ?? 'Ms. O’Sullivan',
  date: 'August 31',
  door: { kind: 'views', students: `${sheetUrl}#gid=1&fvid=2`, goals: `${sheetUrl}#gid=3&fvid=4` },
  sender: {
    name: text ?? 'Glenda Ruiz',
    school: text ?? 'Mesa View MS',
    replyTo: 'g.ruiz@school.example',
  },
  students: Array.from({ length: students }, (_, n) => ({
    firstName: text ?? `Student${n}`,
    lastName: `Lastname${n}`,
    goals: [
      {
        goal: text ?? 'Direct a 5-minute scene; reflect on 2 choices that worked.',
        progress: 'On the way',
      },
      { goal: text ?? 'Ask for help before the evening of the last day.', progress: '' },
    ],
    strategies: [text ?? 'Let Zoë choose the scene.', text ?? 'A plan on one page.'],
  })),
});

export const letters: Readonly<Record<string, Letter>> = {
  english: digestLetter(full, 'en', options),
  spanish: digestLetter(full, 'es', options),
  'one goal, reply only': digestLetter(oneGoal, 'en', {}),
  'titles only': digestLetter(titlesOnly, 'en', options),
  'no record content': digestLetter(noRecord, 'es', options),
  'six long goals': digestLetter(sixLongGoals, 'en', options),
  'from the right': translateLetter(digestLetter(full, 'en', options), pseudoArabic, {
    code: 'ar',
    name: 'Arabic',
  }),
  'heads-up': headsUpLetter({
    when: 'Tuesday, September 1, at 4:00 PM',
    mails: 83,
    problems: [],
    waiting: 5,
    held: people(3),
    sheetUrl,
  }),
  'heads-up, long': headsUpLetter({
    when: 'Tuesday',
    mails: 1,
    problems: [],
    held: people(42),
    sheetUrl,
  }),
  'run report': runReportLetter({
    period: 'September 1 to 14',
    sent: 81,
    failed: people(2),
    uncertain: people(1),
    sheetUrl,
  }),
  'run report, teachers': runReportLetter({
    period: 'September 1',
    sent: 0,
    failed: [],
    uncertain: [],
    teachers: [{ email: 'k.osullivan@school.example', state: 'Uncertain', detail: 'Cut off.' }],
    sheetUrl,
  }),
  'teacher page': teacherPageLetter(teacherPage(12)),
  'teacher page, many students': teacherPageLetter(teacherPage(60)),
  'teacher page, nothing noted': teacherPageLetter({
    ...teacherPage(1, 'plain'),
    name: '',
    door: { kind: 'none yet' },
    students: [{ firstName: 'Zoë', lastName: 'Adler', goals: [], strategies: [] }],
  }),
  'teacher link': teacherLinkLetter(teacherPage(1)),
  'teacher link, own file': teacherLinkLetter({
    ...teacherPage(1),
    door: { kind: 'own file', url: sheetUrl },
  }),
  trouble: troubleLetter({
    problems: ['Settings, Hour: "four" should be a whole number from 0 to 23.'],
    sheetUrl,
  }),
  'stray clock, no schedule': strayClockLetter({ kind: 'no schedule', sheetUrl }),
  'stray clock, no spreadsheet': strayClockLetter({ kind: 'no spreadsheet' }),
  'broken run': brokenRunLetter({
    error: 'We’re sorry, a server error occurred. Please wait a bit and try again.',
    sheetUrl,
  }),
  reauthorise: reauthoriseLetter({ url: 'https://script.google.com/auth?x=1&y=2', sheetUrl }),
  ...Object.fromEntries(
    Object.entries(hostileTexts).map(([name, text]) => [
      `hostile: ${name}`,
      digestLetter(filledWith(text), 'en', options),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(hostileTexts).map(([name, text]) => [
      `hostile page: ${name}`,
      teacherPageLetter(teacherPage(2, text)),
    ]),
  ),
};
