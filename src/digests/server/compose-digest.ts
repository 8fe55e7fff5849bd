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
import type { GoalKind } from '../../schema/choices';
import type { Delivery, ProgressEntry } from '../../schema/tabs';
import { type CaseloadSettings, senderName } from '../../settings/domain/caseload-settings';
import type { Emails, Tables } from '../../store/ports';
import { familyMailsOf } from '../../teachers/domain/teacher-mail';
import { buildDigest } from '../domain/build-digest';
import { chooseQuestions, digestsWithoutRepeat, gradeBand } from '../domain/choose-questions';
import { tellsKinds } from '../domain/digest-content';
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
  return (due) =>
    composeMail(due, context, entries(due.student.studentId), arrived(due.guardian.guardianId));
}

function composeMail(
  due: DueDigest,
  context: ComposeContext,
  entries: readonly ProgressEntry[],
  arrived: readonly Delivery[],
): ComposedMail {
  const { settings, now, tables, emails, translator } = context;
  const { guardian, student } = due;
  const language = guardian.language || settings.defaultLanguage;
  const replyTo = settings.replyTo || context.account;
  const shared = due.goals.filter(isSharedWithFamily);
  const kinds = shared.map(({ kind }) => kind).filter((kind): kind is GoalKind => kind !== '');
  const chosen = chooseQuestions(tables.questions.rows, {
    kinds: new Set(tellsKinds[settings.contentLevel] ? kinds : []),
    phase: phaseOf(now.date, settings.calendar),
    grades: gradeBand(student.grade),
    language: bankLanguage(language),
    count: settings.questionsPerMail,
    recent: recentQuestions(arrived),
    seed: due.deliveryId,
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

const recentQuestions = (arrived: readonly Delivery[]): readonly string[] =>
  [...arrived]
    .sort((one, other) => (one.period < other.period ? -1 : 1))
    .slice(-digestsWithoutRepeat)
    .flatMap(({ questionIds }) => questionIds);
