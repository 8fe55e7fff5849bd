// Whether two names are of one person, who may be respelled, shortened or written in another order.

import { normalizeWords } from '../../core/normalize-words';

/**
 * - same: the same words, in whatever order
 * - alike: one says less, or a word is an initial, a short form or a letter off
 * - partly: they share a word, and differ in another
 * - unknown: one of them is empty
 */
export type NameAgreement = 'same' | 'alike' | 'partly' | 'differs' | 'unknown';

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sr', 'sra', 'srta', 'don']);

/** Every word of one name is compared with every word of another; no person has so many. */
const mostWords = 30;

/** Without titles, in the order of the alphabet: "Hale, Mr. Tom" is "Tom Hale". */
export const nameWords = (name: string): readonly string[] => {
  const words = normalizeWords(name)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords);
  const bare = words.filter((word) => !titles.has(word));
  return (bare.length > 0 ? bare : words).sort();
};

export const nameKey = (name: string): string => nameWords(name).join(' ');

/** At most one letter more, less or other. */
function isLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 1) return false;
  // "Ann2" and "Ann3" are counted, not misspelled.
  if (/\d/.test(one + other)) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const isSwap =
    short.length === long.length &&
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2);
  return (
    isSwap || short.slice(start + (short.length === long.length ? 1 : 0)) === long.slice(start + 1)
  );
}

/** "T" is short for "Tom", "Jo" for "Joseph". */
const isShortFor = (one: string, other: string): boolean =>
  one.length !== other.length && (one.startsWith(other) || other.startsWith(one));

const alike = (one: string, other: string): boolean =>
  isShortFor(one, other) || isLetterOff(one, other);

export function nameAgreement(one: string, other: string): NameAgreement {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return 'unknown';
  if (a.join(' ') === b.join(' ')) return 'same';
  const [short, long] = a.length <= b.length ? [a, [...b]] : [b, [...a]];
  let equal = 0;
  const rest = short.filter((word) => {
    const at = long.indexOf(word);
    if (at < 0) return true;
    long.splice(at, 1);
    // An initial alone tells nobody apart.
    if (word.length > 1) equal += 1;
    return false;
  });
  const unpaired = rest.filter((word) => {
    const at = long.findIndex((each) => alike(word, each));
    if (at >= 0) long.splice(at, 1);
    return at < 0;
  });
  if (unpaired.length === 0 && (equal > 0 || rest.length > 1)) return 'alike';
  return equal > 0 || unpaired.length === 0 ? 'partly' : 'differs';
}

/** Every word of the shorter one stands in the other: "Zoe Marquez", "Zoë García Márquez". */
export function isShortened(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 1 && short.every((word) => long.includes(word));
}
