// How much there is to read before the goals, and in an email of one question.
import { en } from '../../../src/digests/emails/en';
import { es } from '../../../src/digests/emails/es';
import { type FamilyEmail, isFull, withoutMarks } from './family-email';

const tables = { en, es } as const;

export const countWords = (text: string): number =>
  withoutMarks(text)
    .replace(/https?:\/\/\S+/g, '')
    .split(/\s+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word)).length;

/** All of it where no goals are listed. */
export function aboveTheGoals(email: FamilyEmail): string {
  const { language, child } = email;
  const text = withoutMarks(email.text);
  const headings = [1, 2].map((count) => `\n${tables[language].goalsHeading(child, count)}\n--`);
  const found = headings.map((heading) => text.indexOf(heading)).filter((place) => place >= 0);
  return found.length === 0 ? text : text.slice(0, Math.min(...found));
}

export function medianWordsAboveGoals(emails: readonly FamilyEmail[]): number {
  const counts = emails.filter(isFull).map((email) => countWords(aboveTheGoals(email)));
  return counts.sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;
}

/** In English and Spanish: an email that a computer has translated says so twice. */
export const longestLight = (emails: readonly FamilyEmail[]): number =>
  Math.max(
    0,
    ...emails
      .filter((each) => !isFull(each) && !each.isForeign)
      .map(({ text }) => countWords(text)),
  );
