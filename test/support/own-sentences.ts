// The rule for what the script sends to a page: codes, and what stands in the spreadsheet. A sentence
// of the script's own would be English on a Spanish page.
import { family } from '../../src/families/messages/en';
import { goal } from '../../src/goals/messages/en';
import { englishFailures } from '../../src/rpc/english-texts';
import type { AddonHarness } from '../../workbench/harness/addon-harness';

/** The page has a text for each of these. */
const codes: ReadonlySet<string> = new Set([
  ...Object.keys(englishFailures),
  ...Object.keys(family.reasons),
  ...Object.keys(goal.gaps),
]);

/** An email is in the language of its family, whatever the page. */
const ofMails = new Set(['subject', 'text', 'html']);

/** So many words are no name, header or choice. */
const fewestWords = 5;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const isSentence = (text: string): boolean =>
  plain(text)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word)).length >= fewestWords;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (ofMails.has(key) ? [] : textsIn(part)));
}

/** The sentences of an answer that stand neither in the spreadsheet nor in what the page has sent. */
export function ownSentences(
  answer: unknown,
  sent: readonly unknown[],
  addon: AddonHarness,
): readonly string[] {
  const sentences = textsIn(answer).filter((text) => isSentence(text) && !codes.has(text));
  if (sentences.length === 0) return [];
  const cells = addon.book.sheets.flatMap(({ name }) => addon.grid(name)).flat();
  const known = plain([...cells, ...textsIn(sent)].join('\n'));
  return sentences.filter((text) => !known.includes(plain(text.replace(/…$/, ''))));
}
