// Composes the email of one due digest: its questions, its content, its words.

import { byGuardian, byStudent } from '../../core/group-by';
import { languageName } from '../../core/language-names';
import { fallbackLanguage } from '../../core/languages';
import type { LocalTime } from '../../core/local-time';
import { mailLanguageOf } from '../../core/read-language';
import { isSharedWithFamily } from '../../goals/domain/shared-goals';
import { hasGone } from '../../mailing/domain/ledger';
import type { DueDigest } from '../../mailing/domain/plan-digests';
import type { ComposedMail } from '../../mailing/server';
import { phaseOf } from '../../schedule/domain/school-calendar';
import type { Delivery, ProgressEntry } from '../../schema/tabs';
import { type CaseloadSettings, senderName } from '../../settings/domain/caseload-settings';
import type { Emails, Tables } from '../../store/ports';
import { familyMailsOf } from '../../teachers/domain/teacher-mail';
import { countAsked } from '../domain/asked-counts';
import { buildDigest } from '../domain/build-digest';
import { chooseQuestions, gradeBand } from '../domain/choose-questions';
import { tellsKinds } from '../domain/digest-content';
import { namedGoals } from '../domain/named-goal';
import { indexQuestions, type QuestionIndex } from '../domain/question-index';
import { wordQuestions } from '../domain/word-questions';
import type { Translator } from './translator';

export interface ComposeContext {
  readonly now: LocalTime;
  readonly settings: CaseloadSettings;
  readonly tables: Pick<Tables, 'progress' | 'questions' | 'deliveries'>;
  readonly emails: Pick<Emails, 'digest'>;
  readonly translator: Translator;
  /** Where replies go when the settings name nobody. */
  readonly account: string;
}

export type ComposeDigest = (due: DueDigest) => ComposedMail;

export function createComposer(context: ComposeContext): ComposeDigest {
  const entries = byStudent(context.tables.progress.rows);
  const arrived = byGuardian(familyMailsOf(context.tables.deliveries.rows).filter(hasGone));
  const index = indexQuestions(context.tables.questions.rows);
  return (due) =>
    composeMail(
      due,
      context,
      index,
      entries(due.student.studentId),
      arrived(due.guardian.guardianId),
    );
}

function composeMail(
  due: DueDigest,
  context: ComposeContext,
  index: QuestionIndex,
  entries: readonly ProgressEntry[],
  arrived: readonly Delivery[],
): ComposedMail {
  const { settings, now, emails, translator } = context;
  const { guardian, student } = due;
  const language = guardian.language || settings.defaultLanguage;
  const replyTo = settings.replyTo || context.account;
  const named = namedGoals(due.goals.filter(isSharedWithFamily), settings.contentLevel);
  const written = bankLanguage(language);
  const set = chooseQuestions(index, {
    goals: named,
    focus: null,
    lastFirst: null,
    phase: phaseOf(now.date, settings.calendar),
    grades: gradeBand(student.grade),
    languages: [written],
    count: settings.questionsPerMail,
    asked: countAsked(
      new Map(),
      arrived.map(({ questionIds }) => questionIds),
    ),
    begun: [],
    followsUp: null,
    seed: `${due.deliveryId.split(' ')[0] ?? ''} ${student.studentId}`,
  });
  const chosen = wordQuestions(set, index, {
    language: written,
    goals: named,
    childName: tellsKinds[settings.contentLevel] ? student.preferredName || student.firstName : '',
  });
  const content = buildDigest({
    guardian,
    student,
    goals: due.goals,
    entries,
    questions: chosen,
    tellsOfNewYear: settings.newYearEmail,
    level: settings.contentLevel,
    // A digest is signed even if the settings name nobody.
    sender: { name: settings.specialistName || replyTo, school: settings.schoolName, replyTo },
  });
  const text = emails.digest(
    content,
    language,
    now.date,
    settings.machineTranslation ? translator.translate : null,
  );
  return {
    mail: { to: guardian.email, replyTo, senderName: senderName(settings), ...text },
    questionIds: content.questions.map(({ questionId }) => questionId),
    form: 'Plan',
    told: [],
  };
}

/**
 * As the Questions tab names it. Spanish is whatever makes the email Spanish: "es-MX", "Español
 * (México)", "Spanish/English" too.
 */
const bankLanguage = (language: string): string =>
  languageName(mailLanguageOf(language) ?? fallbackLanguage);
