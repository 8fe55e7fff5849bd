// Makes the mail of one debt: chooses its questions, gathers its content, puts it into words.

import { phaseOf } from '../../domain/cadence/school-calendar';
import type { LocalTime } from '../../domain/calendar/local-time';
import { hasGone } from '../../domain/delivery/ledger';
import { familyMailsOf } from '../../domain/delivery/teacher-mail';
import type { Debt } from '../../domain/delivery/work-out-due';
import { buildDigest } from '../../domain/digest/build-digest';
import { tellsKinds } from '../../domain/digest/permitted';
import { isSharedWithFamily } from '../../domain/goal/shared-goals';
import { byGuardian, byStudent } from '../../domain/group-by';
import { languageName, mailLanguageOf } from '../../domain/language/language-code';
import { fallbackLanguage } from '../../domain/language/languages';
import {
  chooseQuestions,
  digestsWithoutRepeat,
} from '../../domain/question-choice/choose-questions';
import { gradeBand } from '../../domain/question-choice/grade-band';
import type { Delivery, GoalKind, ProgressEntry } from '../../domain/schema/tabs';
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import type { Letters, Tables } from '../ports';
import type { ComposedMail } from './parcel';
import type { Translator } from './translator';

export interface ComposeSources {
  readonly now: LocalTime;
  readonly settings: CaseloadSettings;
  readonly tables: Pick<Tables, 'progress' | 'questions' | 'deliveries'>;
  readonly letters: Letters;
  readonly translator: Translator;
  /** Where replies go when the settings name nobody. */
  readonly account: string;
}

export type ComposeMail = (debt: Debt) => ComposedMail;

export function createComposer(sources: ComposeSources): ComposeMail {
  const entries = byStudent(sources.tables.progress.rows);
  const arrived = byGuardian(familyMailsOf(sources.tables.deliveries.rows).filter(hasGone));
  return (debt) =>
    composeMail(debt, sources, entries(debt.student.studentId), arrived(debt.guardian.guardianId));
}

function composeMail(
  debt: Debt,
  sources: ComposeSources,
  entries: readonly ProgressEntry[],
  arrived: readonly Delivery[],
): ComposedMail {
  const { settings, now, tables, letters, translator } = sources;
  const { guardian, student } = debt;
  const language = guardian.language || settings.defaultLanguage;
  const replyTo = settings.replyTo || sources.account;
  const shared = debt.goals.filter(isSharedWithFamily);
  const kinds = shared.map(({ kind }) => kind).filter((kind): kind is GoalKind => kind !== '');
  const questions = chooseQuestions(tables.questions.rows, {
    kinds: new Set(tellsKinds[settings.contentLevel] ? kinds : []),
    phase: phaseOf(now.date, settings.calendar),
    grades: gradeBand(student.grade),
    language: bankLanguage(language),
    count: settings.questionsPerMail,
    recent: recentQuestions(arrived),
    seed: debt.deliveryId,
  });
  const content = buildDigest({
    guardian,
    student,
    goals: debt.goals,
    entries,
    questions,
    level: settings.contentLevel,
    // A letter that nobody signs is one that nobody trusts.
    sender: { name: settings.specialistName || replyTo, school: settings.schoolName, replyTo },
  });
  const text = letters.digest(
    content,
    language,
    now.date,
    settings.machineTranslation ? translator.translate : null,
  );
  return {
    mail: { to: guardian.email, replyTo, senderName: senderName(settings), ...text },
    questionIds: questions.map(({ questionId }) => questionId),
  };
}

export const senderName = ({ specialistName, schoolName }: CaseloadSettings): string =>
  [specialistName, schoolName].filter((part) => part !== '').join(', ');

/**
 * As the Questions tab names it. Spanish is whatever makes the letter Spanish: "es-MX", "Español
 * (México)", "Spanish/English" too.
 */
const bankLanguage = (language: string): string =>
  languageName(mailLanguageOf(language) ?? fallbackLanguage);

const recentQuestions = (arrived: readonly Delivery[]): readonly string[] =>
  [...arrived]
    .sort((one, other) => (one.period < other.period ? -1 : 1))
    .slice(-digestsWithoutRepeat)
    .flatMap(({ questionIds }) => questionIds);
