// One more question for the thank-you: the last one of the email that is answered, or, where the email
// had one only, another one that fits any goal.

import { hash32 } from '../../core/hash32';
import { languageName } from '../../core/language-names';
import { normalizeText } from '../../core/normalize-text';
import { indexQuestions, isAny, withoutLanguage } from '../../digests/domain/question-index';
import { type AnswerTables, type Family, pageLanguage } from './find-family';

export function thankYouQuestion(
  { delivery, guardian, settings }: Family,
  { questions }: Pick<AnswerTables, 'questions'>,
): string {
  if (delivery === null) return '';
  const written = pageLanguage(guardian.language || settings.defaultLanguage);
  const language = normalizeText(languageName(written));
  const index = indexQuestions(questions.rows);
  const asked = delivery.questionIds.map(withoutLanguage);
  const others = [...index]
    .filter(([id, { isGeneral, aim, wordings }]) => {
      const row = wordings.get(language);
      const isForAll = row !== undefined && isAny(row.phase) && isAny(row.grades);
      return isForAll && isGeneral && aim !== 'Follow-up' && !asked.includes(id);
    })
    .map(([id]) => id)
    .sort();
  const id =
    asked.length > 1
      ? asked.at(-1)
      : others[hash32(delivery.deliveryId) % Math.max(1, others.length)];
  const question = index.get(id ?? '')?.wordings.get(language)?.question ?? '';
  // The page does not say which goal a question is about.
  return /\{\w+\}/.test(question) ? '' : question;
}
