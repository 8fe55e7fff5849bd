// Reads the names of guardians, of one or of several people, and their relation to the student. Words
// beside a name are kept apart from it, and a person looks at them.

import { normalizeWords, oneLine } from '../../core/normalize-words';
import { isHarmlessLabel, isRelation, saysNothing } from './harmless-words';
import {
  aside,
  type Cleaned,
  invisible,
  isInitials,
  isMarkInCapitals,
  isTitle,
  open,
  particles,
  wordsIn,
} from './name-words';
import {
  isAllCaps,
  isLowerCase,
  isNameShaped,
  isNoFirstName,
  isSentenceWord,
  isSuffix,
  nameIn,
} from './not-names';

const couple = /^([&+/]|and|y|e|or|o|und|et)$/i;
const isShouted = (word: string): boolean =>
  isAllCaps(word) && word.replace(/\P{L}/gu, '').length > 1;
const hasLower = (word: string): boolean => /\p{Ll}/u.test(word);
const hasNumber = (word: string): boolean => isNameShaped(word.replace(/\d+$/, ''));

/** No full name that people write has more words, particles aside. */
const longestName = 6;

/**
 * Whether words are a name as people write one: each of them can stand in it, in capitals that fit the
 * others. One word that cannot makes all of them a sentence, not a name with a word too many.
 */
const isName = (words: readonly string[], all: readonly string[] = words): boolean => {
  const said = words.join(' ');
  if (isRelation(said)) return true;
  const names = words.filter((word) => !particles.test(word));
  if (names.length === 0 || names.length > longestName || words.some(isSentenceWord)) return false;
  if (particles.test(words.at(-1) ?? '')) return false;
  // "Grandma Rose", "Foster Mom Ana Ruiz"; but nobody is called "Fear Dad".
  const related = words.reduce((end, word, at) => (isRelation(word) ? at + 1 : end), 0);
  if (related > 0 && !isRelation(words.slice(0, related).join(' '))) return false;
  const allLower = isLowerCase(said);
  return words.every((word, at) => {
    if (at < related || (at > 0 && /^\d{1,2}$/.test(word))) return true;
    if (isSuffix(word) || isTitle(word)) return true;
    if (!isNameShaped(word) && !hasNumber(word)) return false;
    if (isLowerCase(word) && !allLower)
      return particles.test(word) && words.slice(at + 1).some((each) => !isLowerCase(each));
    return !isMarkInCapitals(word, words, related === 0 ? 2 : 0, all);
  });
};

const split = <Item>(
  items: readonly Item[],
  isEnd: (item: Item) => boolean,
): readonly (readonly Item[])[] =>
  items.reduce<Item[][]>(
    (parts, item) => {
      if (isEnd(item)) parts.push([item], []);
      else parts.at(-1)?.push(item);
      return parts;
    },
    [[]],
  );

/** "Mark Vigil moved out", "Mark Vigil NO CALLS": where the capitals change, the name may end. */
const endsName = (name: readonly string[], next: string): boolean => {
  const isCapital = name.every((word) => !isLowerCase(word) || particles.test(word));
  return isCapital && (isLowerCase(next) || (isAllCaps(next) && name.some(hasLower)));
};

/** How many of the words, from the first on, are the name of a person or of several. */
const lengthOfName = (words: readonly string[]): number => {
  const parts = split(words, (word) => couple.test(word));
  let end = 0;
  while (isName(parts[end] ?? [], words)) end += 2;
  if (end > 0) return parts.slice(0, end - 1).flat().length;
  const [first = []] = parts;
  const isHead = (length: number) =>
    isName(first.slice(0, length)) && endsName(first.slice(0, length), first[length] ?? '');
  // With a particle before each word; to try the beginnings of a whole story takes minutes.
  const heads = first.slice(0, 2 * longestName + 1);
  return heads.reduce((longest, _, at) => (at > 1 && isHead(at) ? at : longest), 0);
};

/** The words before the first sign are a name, or the cell has none: "No letters - Ana Ruiz". */
const cleanGuardian = (text: string): Cleaned => {
  const isSign = (word: string) =>
    !isNameShaped(word) && !hasNumber(word) && !couple.test(word) && !/^\d{1,2}$/.test(word);
  const words = wordsIn(text);
  const start = words.findIndex((word) => /\p{L}/u.test(word));
  if (start < 0) return { name: '', asides: aside(words) };
  const [run = []] = split(words.slice(start), isSign);
  const end = start + lengthOfName(run);
  return {
    name: words.slice(start, end).join(' '),
    asides:
      end === start ? aside(words) : [...aside(words.slice(0, start)), ...aside(words.slice(end))],
  };
};

export interface GuardianName extends Cleaned {
  /** What the cell says of it: "Mom" in "Ana Ruiz (Mom)"; '' elsewhere. */
  readonly relation: string;
}

/** Nobody is called by more of them. */
const mostLetters = 150;

/** "Ruiz, Ana" and "Ana Ruiz"; of two people ("Ana and Tom Ruiz", "Ana Ruiz, Tom Lee") as typed. */
export const readGuardianName = (cell: string): GuardianName => {
  const { text, insides } = open(cell);
  if (saysNothing(text) && insides.length === 0) return { name: '', relation: '', asides: [] };
  const [first = nobody, ...more] = text
    .split(',')
    .map(cleanGuardian)
    .map((part) => (isTitle(part.name) ? { ...part, name: '' } : part))
    .filter(({ name, asides }) => name !== '' || asides.length > 0);
  const [second = nobody] = more;
  const isPerson = more.length === 1 && canBePerson(second.name, first.name);
  const isFirstName = isPerson && (wordsOf(second.name) < 2 || wordsOf(first.name) < 2);
  const written = isFirstName
    ? `${second.name} ${first.name}`
    : [first, ...(isPerson ? more : [])].map((one) => one.name).join(', ');
  const name = written.length > mostLetters ? '' : written;
  const beside = [
    ...(name === written ? [] : [written]),
    ...first.asides,
    ...more.flatMap((one) => (isPerson ? one.asides : [one.name, ...one.asides])),
    // A nickname or a former name in brackets is not needed.
    ...insides.filter((inside) => nameIn(inside, name, cell) === '' || isRelation(inside)),
  ].filter((words) => words !== '');
  return {
    name: saysNothing(name) ? '' : name,
    relation: beside.find(isRelation) ?? '',
    asides: beside.filter((words) => !isRelation(words) && !isHarmlessLabel(words)),
  };
};

const nobody: Cleaned = { name: '', asides: [] };

/** Without "de la", "St." and the like. */
const wordsOf = (name: string): number =>
  name.split(' ').filter((word) => word !== '' && !particles.test(normalizeWords(word))).length;

/** What stands after a comma: a first name, or another person; no "custodial", no "NO CONTACT". */
const canBePerson = (name: string, before: string): boolean =>
  name !== '' &&
  before !== '' &&
  !isRelation(name) &&
  // "Ruiz, Nina" is a name, and "Ana Ruiz, Shelter" is not.
  (wordsOf(before) < 2 || !name.split(' ').some(isNoFirstName)) &&
  (!isLowerCase(name) || isLowerCase(before)) &&
  (!isShouted(name) ||
    isAllCaps(before) ||
    (wordsOf(before) < 2 && name.split(' ').every(isInitials)));

/** A cell of relations: what of it is one, and what else it says. */
export const readRelation = (cell: string): Cleaned => {
  const text = oneLine(cell.replace(invisible, ''));
  if (saysNothing(text)) return nobody;
  if (isRelation(text) || isHarmlessLabel(text)) return { name: text, asides: [] };
  const [, head = '', rest = ''] = /^([^([,;:–—-]*)[\s([,;:–—-]+(.*?)[)\]]*$/s.exec(text) ?? [];
  return isRelation(head)
    ? { name: oneLine(head), asides: [rest] }
    : { name: text, asides: [text] };
};
