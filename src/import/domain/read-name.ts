// Reads the names of students. Words beside a name are kept apart from it: "DO NOT EMAIL" and "deceased"
// reach no email, and a person looks at them.

import { oneLine } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import { saysNothing } from './harmless-words';
import {
  aside,
  type Cleaned,
  hole,
  holesIn,
  invisible,
  isMarkInCapitals,
  open,
  particles,
  wordsIn,
} from './name-words';
import {
  isAllCaps,
  isLabel,
  isLowerCase,
  isMark,
  isNameShaped,
  isSentenceWord,
  isSuffix,
  nameIn,
} from './not-names';

type Part = 'first name' | 'last name' | 'whole name';

const isStrange = (words: readonly string[], at: number, part: Part): boolean => {
  const [word = '', next = '', before = ''] = [words[at], words[at + 1], words[at - 1]];
  if (isSuffix(word)) return false;
  if (/^(do|no|please|see)$/i.test(word) && isMark(next)) return true;
  if (isMark(word)) return part !== 'last name' || words.length > 1;
  if (!isNameShaped(word)) {
    // "Ann2" tells two of a name apart; "2e", "504" and "T1" say something of the child.
    const numbered = isNameShaped(word.replace(/\d+$/, ''));
    return !numbered || (at > 0 && !/\p{Ll}/u.test(word));
  }
  if (isMarkInCapitals(word, words, part === 'whole name' ? 2 : 1)) return true;
  if (part === 'last name') return false;
  const isSaid = isSentenceWord(word);
  // "Rose Call" is a name, and "See office" is none.
  const isEnd = part === 'whole name' && at === 1 && words.length === 2;
  if (isEnd) return isSaid && isLowerCase(word) && !isLowerCase(before);
  if (isSaid) return true;
  if (at === 0) return false;
  const whispers = isLowerCase(word) && !isLowerCase(words[0] ?? '') && word.length > 1;
  return whispers && !particles.test(word) && !particles.test(before);
};

/** From the first strange word on nothing belongs to the name; strange words before it do not either. */
const clean = (text: string, part: Part): Cleaned => {
  const words = wordsIn(text);
  const start = words.findIndex((_, at) => !isStrange(words, at, part));
  if (start < 0) return { name: '', asides: aside(words) };
  const length = words.slice(start).findIndex((_, at) => isStrange(words, start + at, part));
  const end = length < 0 ? words.length : start + length;
  // "Smith - Jones": two last names.
  const [joint, ...joined] = words.slice(end);
  const isDouble =
    part === 'last name' &&
    joint === '-' &&
    joined.length > 0 &&
    joined.every((word) => isNameShaped(word) && !isLabel(word) && !isMark(word)) &&
    joined.some(isAllCaps) === words.slice(start, end).every(isAllCaps);
  const name = words.slice(start, end).join(' ');
  if (isDouble)
    return { name: `${name}-${joined.join(' ')}`, asides: aside(words.slice(0, start)) };
  return { name, asides: [...aside(words.slice(0, start)), ...aside(words.slice(end))] };
};

export interface StudentName {
  readonly firstName: string;
  readonly lastName: string;
  /** A short name that stood in brackets or quotation marks; '' without one. */
  readonly preferredName: string;
  /** Words beside the name that are no names. */
  readonly asides: readonly string[];
  readonly warnings: readonly Failure[];
}

/** The first of the texts that can be a name is the preferred one; the others are none. */
const called = (insides: readonly string[], firstName: string, cell: string) => {
  const names = insides.map((inside) => nameIn(inside, firstName, cell));
  const at = names.findIndex((name) => name !== '');
  return {
    preferredName: names[at] ?? '',
    asides: insides.filter((inside, index) => index !== at && inside !== ''),
  };
};

const oneNameWarning = (first: string, last: string): readonly Failure[] =>
  first === '' || last === '' ? [failure('one name', first || last)] : [];

/**
 * "García Márquez, Zoë" and "Zoë Márquez". Without a comma the last word is taken as the last
 * name, which is wrong for two last names: with more than two words a warning says what was read.
 */
export const splitName = (cell: string): StudentName => {
  const { text, insides } = open(cell);
  const comma = text.indexOf(',');
  if (comma < 0) {
    const { name, asides } = clean(text, 'whole name');
    const words = name === '' ? [] : name.split(' ');
    const suffix = words.length > 2 && isSuffix(words.at(-1) ?? '') ? 2 : 1;
    const lastName = words.length > 1 ? words.slice(-suffix).join(' ') : '';
    const firstName = words.slice(0, Math.max(1, words.length - suffix)).join(' ');
    const beside = called(insides, firstName, cell);
    const guessed = words.length > 2 ? [failure('name guessed', firstName, lastName)] : [];
    const warnings = words.length === 1 ? oneNameWarning(firstName, lastName) : guessed;
    return { ...beside, firstName, lastName, asides: [...asides, ...beside.asides], warnings };
  }
  const beforeComma = text.slice(0, comma);
  const last = clean(beforeComma, 'last name');
  const parts = text.slice(comma + 1).split(',');
  const isNameSuffix = (part: string) => isSuffix(oneLine(part.split(hole).join(' ')));
  const suffixes = parts.filter(isNameSuffix).map(oneLine);
  const [first, ...middle] = parts
    .filter((part) => !isNameSuffix(part))
    .map((part) => clean(part, 'first name'));
  const firstName = first?.name ?? '';
  const isMiddle = ({ name }: Cleaned) =>
    name !== '' && (/^\p{L}\.?$/u.test(name) || nameIn(name, firstName, cell) !== '');
  const lastName = [last.name, ...suffixes].join(' ').trim();
  const former = holesIn(beforeComma);
  const beside = called(insides.slice(former), firstName, cell);
  const names = [firstName, ...middle.filter(isMiddle).map(({ name }) => name)];
  return {
    firstName: names.join(' ').trim(),
    lastName,
    preferredName: beside.preferredName,
    asides: [
      ...last.asides,
      ...insides.slice(0, former).filter((inside) => inside !== ''),
      ...(first?.asides ?? []),
      ...middle.flatMap((one) => (isMiddle(one) ? one.asides : [one.name, ...one.asides])),
      ...beside.asides,
    ].filter((words) => words !== ''),
    warnings: oneNameWarning(firstName, lastName),
  };
};

/** The name from columns of its own, where the file has them. */
export const joinName = (first: string, last: string): StudentName => {
  const opened = open(first);
  const openedLast = open(last);
  const [cleanFirst, cleanLast] = [
    clean(opened.text, 'first name'),
    clean(openedLast.text, 'last name'),
  ];
  const beside = called(opened.insides, cleanFirst.name, first);
  return {
    firstName: cleanFirst.name,
    lastName: cleanLast.name,
    preferredName: beside.preferredName,
    asides: [
      ...cleanLast.asides,
      ...openedLast.insides.filter((inside) => inside !== ''),
      ...cleanFirst.asides,
      ...beside.asides,
    ],
    warnings: oneNameWarning(cleanFirst.name, cleanLast.name),
  };
};

/** A preferred name in a column of its own, in whatever capitals. */
export const readPreferredName = (cell: string, firstName: string): Cleaned => {
  const text = oneLine(cell.replace(invisible, ''));
  if (saysNothing(text)) return { name: '', asides: [] };
  const opened = open(text);
  const { name, asides } = clean(opened.text, 'first name');
  if (nameIn(name, firstName, `${name} ${name}`) === '') return { name: '', asides: [text] };
  return { name, asides: [...asides, ...opened.insides.filter(Boolean)] };
};

/** In a column of first or of last names: "RO Rosa" is none, and neither is "Diaz DNC". */
export const isPartOfName = (words: readonly string[]): boolean =>
  !words.some((word) => isMarkInCapitals(word, words, 1));
