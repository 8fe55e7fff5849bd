// What a year of answers shows, as numbers: each beside its bar in `npm run bench`.
import type { ExecutionRecord } from '../../../emulator/runtime/execution-record';
import { gradeBand } from '../../../src/digests/domain/choose-questions';
import type { QuestionIndex } from '../../../src/digests/domain/question-index';
import type { SchoolCalendar } from '../../../src/schedule/domain/school-calendar';
import type { ShownRow } from '../../harness/addon-harness';
import type { DigestDay } from '../realistic/digest-days';
import { alikeInARow } from './alike';
import { childrensDays, differentSets } from './asked-sets';
import { englishInSpanish, productSentences, typedTexts } from './english';
import { type FamilyEmail, familyEmails } from './family-email';
import { countForms, countSeasons, isSkip, mostLightInARow } from './forms';
import { longestLight, medianWordsAboveGoals } from './lengths';
import { misplacedQuestions } from './misplaced';
import { type ReachedFigures, reachedFigures } from './reached';
import { type RepeatFigures, repeatFigures } from './repeats';

/** What the year has left behind. */
export interface AnsweredYear {
  readonly days: readonly DigestDay[];
  readonly tabs: Readonly<
    Record<'students' | 'guardians' | 'progress' | 'deliveries' | 'questions', readonly ShownRow[]>
  >;
  readonly index: QuestionIndex;
  readonly calendar: SchoolCalendar;
  readonly secret: string;
  readonly ticks: readonly ExecutionRecord[];
  /** What the product has refused people who did what they may, with how often. */
  readonly refusals: readonly (readonly [sentence: string, count: number])[];
}

export interface AnswerFigures {
  readonly forms: Readonly<Record<string, number>>;
  readonly skipped: number;
  readonly seasons: Readonly<Record<string, number>>;
  /** "guardian period" of full emails that say what the one before said. */
  readonly alike: readonly string[];
  readonly lightInARow: number;
  readonly medianWordsAboveGoals: number;
  readonly longestLight: number;
  readonly reached: ReachedFigures;
  readonly questions: RepeatFigures;
  readonly misplaced: readonly string[];
  readonly differentSets: readonly string[];
  readonly englishInSpanish: readonly string[];
  readonly spanishEmails: number;
  readonly callsPerFamilyEmail: number | null;
  /** Answers of families and check-ins of students. */
  readonly answers: Readonly<Record<'families' | 'students', number>>;
  readonly refusals: AnsweredYear['refusals'];
}

export function answerFigures(year: AnsweredYear): AnswerFigures {
  const { days, tabs, index, calendar } = year;
  const emails = familyEmails(
    days.flatMap(({ mails }) => mails),
    tabs,
    year.secret,
  );
  const ofDays = childrensDays(emails, days, calendar);
  const students = new Map(tabs.students.map((row) => [row['Student ID'] ?? '', row]));
  const grades = (studentId: string) => gradeBand(students.get(studentId)?.Grade ?? '');
  const checkIns = days.at(-1)?.checkIns ?? [];
  const typed = typedTexts({
    goals: days.flatMap(({ goals }) => goals),
    progress: tabs.progress,
    checkIns: days.flatMap((day) => day.checkIns.filter(({ Role }) => Role === 'Student')),
  });
  const sentences = productSentences(tabs.questions);
  return {
    forms: countForms(emails),
    skipped: tabs.deliveries.filter(isSkip).length,
    seasons: countSeasons(emails),
    alike: alikeInARow(emails, tabs.questions).map(named),
    lightInARow: mostLightInARow(tabs.deliveries),
    medianWordsAboveGoals: medianWordsAboveGoals(emails),
    longestLight: longestLight(emails),
    reached: reachedFigures(emails, days),
    questions: repeatFigures(ofDays, index, grades),
    misplaced: misplacedQuestions(ofDays, tabs.questions, grades),
    differentSets: differentSets(ofDays).map(({ date, studentId }) => `${date} ${studentId}`),
    englishInSpanish: englishInSpanish(emails, { sentences, typed }),
    spanishEmails: emails.filter(({ language }) => language === 'es').length,
    callsPerFamilyEmail: callsPerFamilyEmail(year.ticks, emails),
    refusals: year.refusals,
    answers: {
      families: checkIns.filter(({ Role }) => Role === 'Guardian').length,
      students: checkIns.filter(({ Role }) => Role === 'Student').length,
    },
  };
}

const named = ({ guardianId, period }: FamilyEmail): string => `${guardianId} ${period}`;

const mailsOf = ({ calls }: ExecutionRecord): number => calls.byMethod['MailApp.sendEmail'] ?? 0;

/** Of the hours in which emails to families went out, less what a usual hour without work costs. */
function callsPerFamilyEmail(
  ticks: readonly ExecutionRecord[],
  emails: readonly { readonly at: number }[],
): number | null {
  const idle = ticks
    .filter((tick) => mailsOf(tick) === 0 && tick.logs.some(({ text }) => text === 'idle'))
    .map(({ calls }) => calls.total)
    .sort((one, other) => one - other);
  const usual = idle[Math.floor(idle.length / 2)] ?? 0;
  const sending = ticks.filter(({ startedAt, virtualMs }) =>
    emails.some(({ at }) => startedAt <= at && at <= startedAt + virtualMs),
  );
  const mails = sending.reduce((sum, tick) => sum + mailsOf(tick), 0);
  const calls = sending.reduce((sum, { calls: { total } }) => sum + total - usual, 0);
  return mails === 0 ? null : Math.round((calls / mails) * 1000) / 1000;
}
