// Reads the names of students and guardians. Words beside a name are kept apart from it: "DO NOT EMAIL"
// and "deceased" reach no email, and a person looks at them.

import { normalizeWords, oneLine } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import { isHarmlessLabel, isRelation, saysNothing } from './harmless-words';
import {
  isAllCaps,
  isLabel,
  isLowerCase,
  isMark,
  isNameShaped,
  isNoFirstName,
  isSentenceWord,
  isSuffix,
  nameIn,
} from './not-names';

/** Stands where a bracket or a quotation was. */
const hole = '\uE000';
const bracket = /[([{<（]([^()[\]{}<>（）]*)[)\]}>）]/;
const unclosed = /[([{<（]([^()[\]{}<>（）]*)/;
const quotation = /["“”„«»]([^"“”„«»]*)["“”„«»]?|(?<=^|[\s,])['‘]([^'‘’]+)['’](?=[\s,]|$)/;
/** Not the joiners that Persian and Indian names are written with. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

interface Opened {
  readonly text: string;
  /** What stood in brackets or quotation marks, in the order of the holes. */
  readonly insides: readonly string[];
}

/** A name has one or two; what is behind so many is left as it stands, and is no name. */
const mostMarks = 20;

const holesIn = (text: string): number => text.split(hole).length - 1;

const open = (cell: string): Opened => {
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
const wordsIn = (text: string): readonly string[] =>
  text
    .split(hole)
    .join(' ')
    .replace(/(?<!\s)\s*[—―]\s*|\s[-–]+\s*|(?<![-–])[-–]+(?=\s|$)|^[-–]+/g, ' - ')
    .replace(/[^\p{L}\p{M}\p{N}\p{Cf}\s'’‘ʻʼ`´·.‐‑–-]+/gu, ' $& ')
    .split(/\s+/)
    .filter((word) => word !== '');

const particles =
  /^(de|la|las|los|del|da|das|do|dos|di|du|van|von|der|den|ter|ten|te|zu|af|av|al|el|bin|ibn|bint|abu|ben|ap|st|san|santa|y|e|le|d)$/;
type Part = 'first name' | 'last name' | 'whole name';

const title = /^(jr|sr|i{1,3}|iv|md|phd|ph ?d|edd|esq|jd|dds|rn|mr|mrs|ms|dr)$/i;
const isTitle = (word: string): boolean => title.test(word.replace(/\./g, ''));

/** "TJ", "AJ", "KC", "R.A."; but "RO", "NC", "DV", "DN…" and "ZZ" are marks of staff. */
const initials = /^(?!NC|DV|RO|DN|([^J])\1)([A-Z]J|J[A-Z]|[B-DF-HK-NP-TV-Z]{2})$/;
const dotted = /^(?!N\.C|D\.[VN]|R\.O|([^J])\.\1)([A-Z]\.-?){2,3}$/;
const isInitials = (word: string): boolean =>
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
const isMarkInCapitals = (
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

interface Cleaned {
  readonly name: string;
  readonly asides: readonly string[];
}

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

const aside = (words: readonly string[]): readonly string[] => {
  const text = words.join(' ').replace(/^[-;:/.\s]+|[-;:/\s]+$/g, '');
  return text === '' ? [] : [text];
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

/** "Ruiz, Ana" and "Ana Ruiz"; of two people ("Ana and Tom Ruiz", "Ana Ruiz, Tom Lee") as typed. */
/** Nobody is called by more of them. */
const mostLetters = 150;

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

/** In a column of first or of last names: "RO Rosa" is none, and neither is "Diaz DNC". */
export const isPartOfName = (words: readonly string[]): boolean =>
  !words.some((word) => isMarkInCapitals(word, words, 1));

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
