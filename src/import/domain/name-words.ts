// The words of a cell with a name: what stood in brackets is taken out, and what cannot be part of a
// name, such as a mark of staff in capitals, is told from what can.

import { normalizeWords, oneLine } from '../../core/normalize-words';
import { isLabel, isSuffix } from './not-names';

/** Stands where a bracket or a quotation was. */
export const hole = '\uE000';
const bracket = /[([{<（]([^()[\]{}<>（）]*)[)\]}>）]/;
const unclosed = /[([{<（]([^()[\]{}<>（）]*)/;
const quotation = /["“”„«»]([^"“”„«»]*)["“”„«»]?|(?<=^|[\s,])['‘]([^'‘’]+)['’](?=[\s,]|$)/;
/** Not the joiners that Persian and Indian names are written with. */
export const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

interface Opened {
  readonly text: string;
  /** What stood in brackets or quotation marks, in the order of the holes. */
  readonly insides: readonly string[];
}

/** A name has one or two; what is behind so many is left as it stands, and is no name. */
const mostMarks = 20;

export const holesIn = (text: string): number => text.split(hole).length - 1;

export const open = (cell: string): Opened => {
  let text = cell.replace(invisible, '').split(hole).join('');
  const insides: string[] = [];
  let left = mostMarks;
  for (const mark of [bracket, unclosed, quotation]) {
    for (let found = mark.exec(text); found !== null && left > 0; found = mark.exec(text)) {
      left -= 1;
      const before = holesIn(text.slice(0, found.index));
      const [start = '', ...more] = (found[1] ?? found[2] ?? '').split(hole);
      // Brackets in brackets: what stood in the inner ones is put back.
      const within = insides.splice(before, more.length);
      const inside = more.reduce((all, part, at) => `${all} ${within[at]} ${part}`, start);
      insides.splice(before, 0, oneLine(inside));
      text = text.replace(mark, ` ${hole} `);
    }
  }
  return { text, insides };
};

/** "-" for a dash between spaces, and every sign that no name has as a word of its own. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .split(hole)
    .join(' ')
    .replace(/(?<!\s)\s*[—―]\s*|\s[-–]+\s*|(?<![-–])[-–]+(?=\s|$)|^[-–]+/g, ' - ')
    .replace(/[^\p{L}\p{M}\p{N}\p{Cf}\s'’‘ʻʼ`´·.‐‑–-]+/gu, ' $& ')
    .split(/\s+/)
    .filter((word) => word !== '');

export const particles =
  /^(de|la|las|los|del|da|das|do|dos|di|du|van|von|der|den|ter|ten|te|zu|af|av|al|el|bin|ibn|bint|abu|ben|ap|st|san|santa|y|e|le|d)$/;
const title = /^(jr|sr|i{1,3}|iv|md|phd|ph ?d|edd|esq|jd|dds|rn|mr|mrs|ms|dr)$/i;
export const isTitle = (word: string): boolean => title.test(word.replace(/\./g, ''));

/** "TJ", "AJ", "KC", "R.A."; but "RO", "NC", "DV", "DN…" and "ZZ" are marks of staff. */
const initials = /^(?!NC|DV|RO|DN|([^J])\1)([A-Z]J|J[A-Z]|[B-DF-HK-NP-TV-Z]{2})$/;
const dotted = /^(?!N\.C|D\.[VN]|R\.O|([^J])\.\1)([A-Z]\.-?){2,3}$/;
export const isInitials = (word: string): boolean =>
  initials.test(word) || dotted.test(word) || /^\p{L}\.?$/u.test(word);
/** Two or more of them: "DNC", "R.O."; a last name has more, and a vowel: "Mark VIGIL". */
const capitals = /^\p{Lu}[\p{Lu}\p{M}.]*\p{Lu}\.?$/u;
const isLastName = (word: string): boolean =>
  /[aeiouy]/.test(normalizeWords(word)) && word.replace(/\P{L}/gu, '').length > 3 && !isLabel(word);

/**
 * Whether a word in capitals stands among words that are not: "DNC" beside "Rosa Diaz". A name of two words
 * may begin with initials or have one of them in capitals.
 *
 * @param most how many words a name may have to be read so: a column of first names holds no last name
 * @param all the words beside which it stands
 */
export const isMarkInCapitals = (
  word: string,
  words: readonly string[],
  most = 2,
  all: readonly string[] = words,
): boolean => {
  if (!capitals.test(word) || isSuffix(word) || isTitle(word)) return false;
  if (!all.some((each) => /^\p{Lu}.*\p{Ll}/u.test(each) && !isSuffix(each) && !isTitle(each)))
    return false;
  if (particles.test(normalizeWords(word)) && word !== words.at(-1)) return false;
  const names = words.filter(
    (each) => !particles.test(normalizeWords(each)) && !isSuffix(each) && !isTitle(each),
  );
  if (names.length > most) return true;
  return !isLastName(word) && (word !== names[0] || !isInitials(word));
};

/** A name, and the words beside it that are none of it. */
export interface Cleaned {
  readonly name: string;
  readonly asides: readonly string[];
}

export const aside = (words: readonly string[]): readonly string[] => {
  const text = words.join(' ').replace(/^[-;:/.\s]+|[-;:/\s]+$/g, '');
  return text === '' ? [] : [text];
};
