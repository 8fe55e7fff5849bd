// English in the emails of families who read Spanish: sentences of the product, questions, and what people
// wrote without the mark of a translation before it.
import { en } from '../../../src/digests/emails/en';
import type { ShownRow } from '../../harness/addon-harness';
import { type FamilyEmail, inOneLine } from './family-email';
import { countWords } from './lengths';

const hole = '\u0001';
const leastWords = 3;

const tries: readonly (readonly unknown[])[] = [
  [hole, 2, 5],
  [hole, 1, 5],
  ['', 2, 5],
  [hole, hole],
  [{ child: hole, days: [hole], often: hole }],
  [[hole]],
];

/** What stands between the holes of the texts of a table, where it is long enough to be told. */
export function sentencesOf(table: unknown): readonly string[] {
  if (typeof table === 'string')
    return table.split(hole).flatMap((part) => {
      const plain = inOneLine(part).replace(/^[.,;:!? ’'s]+ /, '');
      return countWords(plain) >= leastWords ? [plain] : [];
    });
  if (typeof table === 'function')
    return tries.flatMap((given) => sentencesOf(attempt(table, given)));
  if (typeof table === 'object' && table !== null) return Object.values(table).flatMap(sentencesOf);
  return [];
}

function attempt(make: CallableFunction, given: readonly unknown[]): unknown {
  try {
    return make(...given);
  } catch {
    return '';
  }
}

const typedIn: Readonly<Record<string, readonly string[]>> = {
  goals: ['Goal', 'Why it matters to me', 'How we will know', 'At home'],
  progress: ['Note', 'Next step'],
  checkIns: ['What I did', 'What got in the way', 'If–then plan', 'Help wanted'],
};

/** What people have typed of goals, notes and own words; guardians answer in their language. */
export const typedTexts = (
  tabs: Readonly<Record<'goals' | 'progress' | 'checkIns', readonly ShownRow[]>>,
): readonly string[] =>
  Object.entries(tabs).flatMap(([name, rows]) =>
    rows.flatMap((row) => (typedIn[name] ?? []).map((header) => inOneLine(row[header] ?? ''))),
  );

const marked = '[es] ';

export interface EnglishWords {
  /** English sentences of the product and of the questions. */
  readonly sentences: readonly string[];
  readonly typed: readonly string[];
}

/** @returns what is left in English, each with the guardian */
export function englishInSpanish(
  emails: readonly FamilyEmail[],
  { sentences, typed }: EnglishWords,
): readonly string[] {
  const longestFirst = [...new Set(typed.filter((text) => countWords(text) >= leastWords))].sort(
    (one, other) => other.length - one.length,
  );
  return emails
    .filter(({ language }) => language === 'es')
    .flatMap((email) => {
      const said = inOneLine(email.text);
      const own = [...new Set(sentences)].filter((sentence) => said.includes(sentence));
      let left = said;
      // An email may cut what was translated short: the mark still stands before it.
      for (const text of longestFirst) left = left.replaceAll(`${marked}${text}`, '');
      const plain = longestFirst.filter((text) => left.includes(text));
      return [...own, ...plain].map((text) => `${email.guardianId} ${email.period}: ${text}`);
    });
}

export const productSentences = (questions: readonly ShownRow[]): readonly string[] => [
  ...sentencesOf(en),
  ...questions
    .filter((row) => row.Language === 'English')
    .flatMap((row) => sentencesOf((row.Question ?? '').replace(/\{\w+\}/g, hole))),
];
