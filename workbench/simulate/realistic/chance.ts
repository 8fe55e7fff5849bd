// Chance that is the same in every run: a year can be simulated again, and a fault be found again.
import { hash32 } from '../../../src/core/hash32';

const whole = 2 ** 32;

/** From 0 to under 1; the same for the same words. */
export function chance(...words: readonly string[]): number {
  let state = hash32(words.join('\n'));
  // The upper bits of words that differ in their last letter only are alike.
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0) / whole;
}

export const happens = (share: number, ...words: readonly string[]): boolean =>
  chance(...words) < share;

export function pickOne<Item>(
  items: readonly [Item, ...Item[]],
  ...words: readonly string[]
): Item {
  const [first] = items;
  return items[Math.floor(chance(...words) * items.length)] ?? first;
}

/** A page of a book: with it, people hardly ever write the same words twice. */
export const somePage = (...words: readonly string[]): number =>
  2 + Math.floor(chance('page', ...words) * 900);
