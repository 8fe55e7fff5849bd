// A set of questions in the words of one reader's language.
import { languageName } from '../../core/language-names';
import { fallbackLanguage, type MailLanguage, mailLanguages } from '../../core/languages';
import { normalizeText } from '../../core/normalize-text';
import type { AskedQuestion } from './asked-counts';
import type { DigestQuestion } from './digest-content';
import type { NamedGoal } from './named-goal';
import { aimOf, namesArea, type QuestionIndex } from './question-index';

/** The child of an email that says no name, within a sentence. */
const yourChild: Readonly<Record<MailLanguage, string>> = {
  en: 'your child',
  es: 'su hijo o hija',
};

export interface WordedQuestion extends DigestQuestion {
  /** The goal that the question stands under; null for one that is about none. */
  readonly goalId: string | null;
}

export interface Reader {
  /** As the Questions tab names it: "Spanish". */
  readonly language: string;
  readonly goals: readonly NamedGoal[];
  /** '' where the email says no name. */
  readonly childName: string;
}

/**
 * In the order of the set. A question that has lost its row in the reader's language since it was
 * chosen is left out, rather than said in another language; so is one whose goal has lost its area.
 */
export function wordQuestions(
  set: readonly AskedQuestion[],
  index: QuestionIndex,
  { language, goals, childName }: Reader,
): readonly WordedQuestion[] {
  const written = normalizeText(language);
  const code =
    mailLanguages.find((each) => normalizeText(languageName(each)) === written) ?? fallbackLanguage;
  return set.flatMap(({ id, goalId }): readonly WordedQuestion[] => {
    const row = index.get(id)?.wordings.get(written);
    if (row === undefined) return [];
    const area = goals.find((goal) => goal.goalId === goalId)?.area.named?.[code];
    if (area === undefined && namesArea(row)) return [];
    const question = row.question
      .replaceAll('{area}', () => area ?? '')
      .replaceAll('{child}', () => childName || yourChild[code]);
    return [{ questionId: row.questionId, aim: aimOf(row), question, goalId }];
  });
}
