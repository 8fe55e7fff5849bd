// One more question for the thank-you: the last one of the email that is answered.

import { languageName } from '../../core/language-names';
import { normalizeText } from '../../core/normalize-text';
import { type AnswerTables, type Family, pageLanguage } from './find-family';

export function thankYouQuestion(
  { delivery, guardian, settings }: Family,
  { questions }: Pick<AnswerTables, 'questions'>,
): string {
  const last = delivery?.questionIds.at(-1);
  if (last === undefined) return '';
  const language = languageName(pageLanguage(guardian.language || settings.defaultLanguage));
  const found = questions.rows.find(
    (row) =>
      row.use &&
      row.questionId.startsWith(last) &&
      normalizeText(row.language) === normalizeText(language) &&
      !/\{\w+\}/.test(row.question),
  );
  return found?.question ?? '';
}
