// Composes the email of one due digest: its questions, its content, its words.

import type { CalendarDate } from '../../core/calendar-date';
import { byGuardian, byStudent } from '../../core/group-by';
import { languageName } from '../../core/language-names';
import { fallbackLanguage } from '../../core/languages';
import type { LocalTime } from '../../core/local-time';
import { mailLanguageOf } from '../../core/read-language';
import { isSharedWithFamily } from '../../goals/domain/shared-goals';
import { hasGone } from '../../mailing/domain/ledger';
import type { DueDigest } from '../../mailing/domain/plan-digests';
import type { ComposedMail } from '../../mailing/server';
import { comingDigestDays, phaseOf } from '../../schedule/domain/school-calendar';
import type { DigestForm } from '../../schema/choices';
import type { Asked, CheckIn, Delivery, Guardian } from '../../schema/tabs';
import { type CaseloadSettings, senderName } from '../../settings/domain/caseload-settings';
import type { Append, Change, Emails, Tables } from '../../store/ports';
import { familyMailsOf } from '../../teachers/domain/teacher-mail';
import { buildDigest, isBeingSet } from '../domain/build-digest';
import { gradeBand } from '../domain/choose-questions';
import { tellsKinds, tellsNews } from '../domain/digest-content';
import { namedGoals } from '../domain/named-goal';
import { indexQuestions, type QuestionIndex } from '../domain/question-index';
import { questionSet } from '../domain/question-set';
import { toldBeingSet } from '../domain/told';
import { answersOf } from '../domain/whats-new';
import type { WordedQuestion } from '../domain/word-questions';
import type { Translator } from './translator';

export interface ComposeContext {
  readonly now: LocalTime;
  readonly settings: CaseloadSettings;
  readonly tables: Pick<Tables, 'guardians' | 'checkIns' | 'questions' | 'deliveries' | 'asked'>;
  readonly emails: Pick<Emails, 'digest'>;
  readonly translator: Translator;
  /** Where replies go when the settings name nobody. */
  readonly account: string;
  /** The address of the answer page with the key of an email; null where families answer by reply. */
  readonly answerPageOf: (due: DueDigest) => string | null;
}

export interface Composer {
  readonly compose: (due: DueDigest) => ComposedMail;
  /** What the children are asked by what has been composed, to be kept with these emails. */
  readonly asked: () => {
    readonly appends: readonly Append[];
    readonly changes: readonly Change[];
  };
}

export function createComposer(context: ComposeContext): Composer {
  const { tables } = context;
  const arrived = byGuardian(familyMailsOf(tables.deliveries.rows).filter(hasGone));
  const families = byStudent(tables.guardians.rows.filter(({ contact }) => contact === 'Allowed'));
  const checkIns = byStudent(tables.checkIns.rows);
  const index = indexQuestions(tables.questions.rows);
  const known = new Map(tables.asked.rows.map((row) => [row.studentId, row]));
  const asked = new Map<string, Asked>();
  return {
    compose: (due) => {
      const { studentId } = due.student;
      const set = questionsFor(due, context, {
        asked: asked.get(studentId) ?? known.get(studentId) ?? null,
        arrived: arrived(due.guardian.guardianId),
        family: families(studentId),
        checkIns: checkIns(studentId),
        index,
      });
      if (set.asked !== null) asked.set(studentId, set.asked);
      return composeMail(due, context, set.questions);
    },
    asked: () => {
      // Where a child's row cannot be read, no second one is made beside it.
      const rows = [...asked.values()].filter(
        (row) =>
          !isSame(row, known.get(row.studentId)) && !tables.asked.unreadIds.includes(row.studentId),
      );
      return {
        appends: [{ tab: 'asked', rows: rows.filter((row) => !known.has(row.studentId)) }],
        changes: rows
          .filter((row) => known.has(row.studentId))
          .map(({ studentId, ...values }) => ({ tab: 'asked', id: studentId, values })),
      };
    },
  };
}

const isSame = (one: Asked, other: Asked | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** So many in all: one for tonight, the others for whoever likes to go on. */
const countsOf: Readonly<Record<DigestForm, (setting: number) => number>> = {
  Plan: (setting) => setting,
  News: (setting) => setting,
  Light: () => 1,
};

interface OfChild {
  readonly asked: Asked | null;
  /** Emails that the guardian has got. */
  readonly arrived: readonly Delivery[];
  /** Everybody who gets emails about the child, and what they have answered. */
  readonly family: readonly Guardian[];
  readonly checkIns: readonly CheckIn[];
  readonly index: QuestionIndex;
}

interface ChosenSet {
  readonly questions: readonly WordedQuestion[];
  /** Null where nothing is asked. */
  readonly asked: Asked | null;
}

function questionsFor(
  due: DueDigest,
  { settings, now }: ComposeContext,
  { family, checkIns, ...child }: OfChild,
): ChosenSet {
  const { telling, goals, student, guardian, period } = due;
  if (isBeingSet({ goals, telling, tellsOfNewYear: settings.newYearEmail }))
    return { questions: [], asked: null };
  const { contentLevel, defaultLanguage } = settings;
  const named = namedGoals(goals.filter(isSharedWithFamily), contentLevel);
  const fresh = telling.news.map(({ goalId }) => goalId);
  const languageOf = ({ language }: Guardian) => bankLanguage(language || defaultLanguage);
  return questionSet({
    ...child,
    studentId: student.studentId,
    childName: tellsKinds[contentLevel] ? student.preferredName || student.firstName : '',
    period,
    goals: named,
    focus: named.find(({ goalId }) => fresh.includes(goalId))?.goalId ?? null,
    phase: phaseOf(now.date, settings.calendar),
    grades: gradeBand(student.grade),
    language: languageOf(guardian),
    languages: [...new Set([guardian, ...family].map(languageOf))],
    count: countsOf[telling.form](settings.questionsPerMail),
    followsUp: tellsNews[contentLevel]
      ? lastTalk([guardian, ...family], checkIns, settings.calendar.firstDay)
      : null,
  });
}

/**
 * What a question may follow up. Both guardians are asked the same, and neither is to hear of the other
 * one’s answers: so each of them has to have talked.
 */
function lastTalk(
  family: readonly Guardian[],
  checkIns: readonly CheckIn[],
  firstDay: CalendarDate,
): { readonly goalId: string | null } | null {
  const talks = family.map((guardian) =>
    answersOf(guardian, checkIns)
      .filter(({ talked, at }) => talked === 'Yes' && (at ?? '') >= firstDay)
      .at(-1),
  );
  const [own] = talks;
  return own && talks.every((talk) => talk !== undefined) ? { goalId: own.goalId || null } : null;
}

function composeMail(
  due: DueDigest,
  context: ComposeContext,
  questions: readonly WordedQuestion[],
): ComposedMail {
  const { settings, now, emails, translator } = context;
  const { guardian, student, goals, telling } = due;
  const language = guardian.language || settings.defaultLanguage;
  const replyTo = settings.replyTo || context.account;
  const content = buildDigest({
    guardian,
    student,
    goals,
    telling,
    questions,
    tellsOfNewYear: settings.newYearEmail,
    cadence: guardian.cadence || settings.cadence,
    nextDigest: nextDigestDay(due, context),
    answerPage: context.answerPageOf(due),
    level: settings.contentLevel,
    sender: { name: settings.specialistName, school: settings.schoolName, replyTo },
  });
  const text = emails.digest(content, {
    language,
    sentOn: now.date,
    studentLanguage: student.studentLanguage,
    translate: settings.machineTranslation ? translator.translate : null,
  });
  return {
    mail: { to: guardian.email, replyTo, senderName: senderName(settings), ...text },
    questionIds: questions.map(({ questionId }) => questionId),
    form: telling.form,
    told: content.goalsAreBeingSet ? [toldBeingSet] : telling.told,
  };
}

/** After a question only, nothing may follow; else the next digest is as sure as the calendar. */
function nextDigestDay(
  { guardian, telling }: DueDigest,
  { now, settings }: ComposeContext,
): CalendarDate | null {
  if (telling.form === 'Light') return null;
  const cadence = guardian.cadence || settings.cadence;
  const [next] = comingDigestDays(now, cadence, settings.calendar, 1);
  return settings.digestsOn ? (next?.date ?? null) : null;
}

/**
 * As the Questions tab names it. Spanish is whatever makes the email Spanish: "es-MX", "Español
 * (México)", "Spanish/English" too.
 */
const bankLanguage = (language: string): string =>
  languageName(mailLanguageOf(language) ?? fallbackLanguage);
