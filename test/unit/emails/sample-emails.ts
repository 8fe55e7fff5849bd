// Every kind of email that the product sends, for the checks that hold for all of them.
import { digestEmail } from '../../../src/digests/emails/digest-email';
import { headsUpEmail } from '../../../src/digests/emails/heads-up-email';
import type { Email } from '../../../src/emails/email';
import { translateEmail } from '../../../src/emails/translate-email';
import { runReportEmail } from '../../../src/mailing/emails/run-report-email';
import { orphanedClockEmail, reauthorizeEmail } from '../../../src/schedule/emails/clock-emails';
import { brokenRunEmail, troubleEmail } from '../../../src/schedule/emails/trouble-email';
import { teacherLinkEmail } from '../../../src/teachers/emails/teacher-link-email';
import {
  type TeacherPage,
  teacherPageEmail,
} from '../../../src/teachers/emails/teacher-page-email';
import { closedPlanEmail } from '../../../src/years/emails/closed-plan-email';
import {
  beingSet,
  filledWith,
  firstOfYear,
  full,
  hostileTexts,
  light,
  noRecord,
  oneGoal,
  reached,
  sixLongGoals,
  titlesOnly,
  withNews,
} from './sample-digests';

export const sheetUrl = 'https://docs.google.com/spreadsheets/d/EXAMPLE/edit';
const options = { sentOn: '2026-09-01' };

/** Words in Arabic emails, one for each word of the text: enough to see the layout from the right. */
const pseudoArabic = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.replace(/\p{L}+/gu, (word) => (word.length > 4 ? 'المدرسة' : 'كتاب')));

export const people = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    student: { firstName: `Student${n}`, lastName: `Lastname${n}` },
    guardian: `Guardian${n} Lastname${n}`,
    email: `guardian${n}@families.example`,
    reason: 'The guardian asked for a pause until October 5.',
    detail: 'Google refused the address: invalid e-mail.',
  }));

/** A heads-up that nothing is remembered from. */
export const nothingBefore = { freed: [], leftOut: [], heldAsBefore: [] } as const;

/** A page as a specialist may fill it: two goals of a sentence or two, two strategies. */
export const teacherPage = (students: number, text?: string): TeacherPage => ({
  name: text ?? 'Ms. O’Sullivan',
  date: 'August 31',
  accessLink: {
    kind: 'views',
    students: `${sheetUrl}#gid=1&fvid=2`,
    goals: `${sheetUrl}#gid=3&fvid=4`,
  },
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

export const emails: Readonly<Record<string, Email>> = {
  english: digestEmail(full, 'en', options),
  spanish: digestEmail(full, 'es', options),
  'what is new': digestEmail(withNews, 'en', options),
  'what is new, in Spanish': digestEmail({ ...withNews, isTranslated: true }, 'es', options),
  'one question': digestEmail(light, 'en', options),
  'one question, by reply': digestEmail({ ...light, answerPage: null }, 'es', options),
  'a goal reached': digestEmail(reached, 'es', options),
  'first of the year': digestEmail(firstOfYear, 'es', options),
  'before the conference': digestEmail(
    { ...withNews, season: 'Conference', news: [] },
    'en',
    options,
  ),
  'the year’s end, no record': digestEmail(
    { ...noRecord, season: 'End of year', answerPage: withNews.answerPage },
    'en',
    options,
  ),
  'one goal, reply only': digestEmail(oneGoal, 'en', {}),
  'titles only': digestEmail(titlesOnly, 'en', options),
  'no record content': digestEmail(noRecord, 'es', options),
  'six long goals': digestEmail(sixLongGoals, 'en', options),
  'from the right': translateEmail(digestEmail(full, 'en', options), pseudoArabic, {
    code: 'ar',
    name: 'Arabic',
  }),
  'heads-up that tells changes': headsUpEmail({
    warnings: [],
    blocked: [],
    moved: [],
    when: 'Tuesday, September 15, at 4:00 PM',
    digests: 81,
    problems: [],
    held: people(1),
    heldInAll: 36,
    freed: people(2),
    leftOut: people(3),
    heldAsBefore: [
      { reason: 'Contact is not decided yet', count: 30 },
      { reason: 'No e-mail address', count: 5 },
    ],
    sheetUrl,
  }),
  'heads-up': headsUpEmail({
    warnings: [],
    blocked: [],
    moved: [],
    when: 'Tuesday, September 1, at 4:00 PM',
    digests: 83,
    problems: [],
    held: people(3),
    heldInAll: 3,
    ...nothingBefore,
    sheetUrl,
  }),
  'heads-up, long': headsUpEmail({
    warnings: [],
    blocked: [],
    moved: [],
    when: 'Tuesday',
    digests: 1,
    problems: [],
    held: people(42),
    heldInAll: 42,
    ...nothingBefore,
    sheetUrl,
  }),
  'run report': runReportEmail({
    period: 'September 1 to 14',
    sent: 81,
    failed: people(2),
    uncertain: people(1),
    sheetUrl,
  }),
  'run report, teachers': runReportEmail({
    period: 'September 1',
    sent: 0,
    failed: [],
    uncertain: [],
    teachers: [{ email: 'k.osullivan@school.example', state: 'Uncertain', detail: 'Cut off.' }],
    sheetUrl,
  }),
  'teacher page': teacherPageEmail(teacherPage(12)),
  'teacher page, many students': teacherPageEmail(teacherPage(60)),
  'teacher page, nothing noted': teacherPageEmail({
    ...teacherPage(1, 'plain'),
    name: '',
    accessLink: { kind: 'none yet' },
    students: [{ firstName: 'Zoë', lastName: 'Adler', goals: [], strategies: [] }],
  }),
  'teacher link': teacherLinkEmail(teacherPage(1)),
  'teacher link, own file': teacherLinkEmail({
    ...teacherPage(1),
    accessLink: { kind: 'own file', url: sheetUrl },
  }),
  trouble: troubleEmail({
    problems: ['Settings, Hour: "four" should be a whole number from 0 to 23.'],
    sheetUrl,
  }),
  'stray clock, no schedule': orphanedClockEmail({ kind: 'no schedule', sheetUrl }),
  'stray clock, no spreadsheet': orphanedClockEmail({ kind: 'no spreadsheet' }),
  'broken run': brokenRunEmail({
    error: 'We’re sorry, a server error occurred. Please wait a bit and try again.',
    sheetUrl,
  }),
  'closed plans': closedPlanEmail({
    changes: [
      {
        student: 'Zoë Adler',
        schoolYear: '2025-26',
        what: ['the goal “Read four novels”', 'the goal 000101-AF1, which is gone'],
      },
    ],
    sheetUrl,
  }),
  'goals are being set': digestEmail(beingSet, 'en', options),
  'goals are being set, Spanish': digestEmail(beingSet, 'es', options),
  reauthorize: reauthorizeEmail({ url: 'https://script.google.com/auth?x=1&y=2', sheetUrl }),
  ...Object.fromEntries(
    Object.entries(hostileTexts).map(([name, text]) => [
      `hostile: ${name}`,
      digestEmail(filledWith(text), 'en', options),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(hostileTexts).map(([name, text]) => [
      `hostile page: ${name}`,
      teacherPageEmail(teacherPage(2, text)),
    ]),
  ),
};
