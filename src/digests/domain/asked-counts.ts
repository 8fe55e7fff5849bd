// How often a child was asked each question, and which set was asked last, as the tab Asked keeps them.
import { withoutLanguage } from './question-index';

/** How often each question was ever asked, by its ID without the language. */
export type AskedCounts = ReadonlyMap<string, number>;

export interface AskedQuestion {
  /** Without the language: "WHY-01". */
  readonly id: string;
  /** The goal that the question stands under; null for one that is about none. */
  readonly goalId: string | null;
}

/** "WHY-01@G1"; "WHY-01" for a question about no goal. */
export const askedText = ({ id, goalId }: AskedQuestion): string =>
  goalId === null ? id : `${id}@${goalId}`;

export const readAsked = (texts: readonly string[]): readonly AskedQuestion[] =>
  texts
    .map((text) => /^([^@]*)(?:@(.*))?$/s.exec(text.trim()))
    .map((found) => ({ id: (found?.[1] ?? '').trim(), goalId: found?.[2]?.trim() || null }))
    .filter(({ id }) => id !== '');

/** More than a child can ever be asked: such a number is a slip. */
const mostTimes = 9999;

/**
 * "WHY-01 2; HOW-03 1". What is no ID with a number is left out, except an ID alone, which was asked
 * once; of two numbers for one question the larger counts.
 */
export function readCounts(text: string): AskedCounts {
  const counts = new Map<string, number>();
  for (const part of text.split(/[;,\n]/)) {
    const [, id, number = '1'] = /^\s*([^\s#]*\p{L}[^\s#]*)(?:\s+(\d+))?\s*$/u.exec(part) ?? [];
    const times = Number(number);
    if (id !== undefined && times > 0 && times <= mostTimes)
      counts.set(id, Math.max(times, counts.get(id) ?? 0));
  }
  return counts;
}

/** In the order of the alphabet, so that the cell changes no more than it has to. */
export const countsText = (counts: AskedCounts): string =>
  [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, times]) => `${id} ${times}`)
    .join('; ');

/**
 * The counts after each of the sets was asked once.
 * @param sets question IDs with or without a language, as Deliveries and Asked have them
 */
export function countAsked(counts: AskedCounts, sets: readonly (readonly string[])[]): AskedCounts {
  const after = new Map(counts);
  for (const set of sets)
    for (const id of new Set(set.map(withoutLanguage))) after.set(id, (after.get(id) ?? 0) + 1);
  return after;
}
