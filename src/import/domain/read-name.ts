// Reads the names of students and guardians. Words beside a name are kept apart from it: "DO NOT EMAIL"
// and "deceased" reach no email, and a person looks at them.

import { type Failure, failure } from '../../rpc/result';
import { isHarmlessLabel, isRelation, saysNothing } from './harmless-words';
import { oneLine } from './normalize-words';
import {
  isAllCaps,
  isLabel,
  isLowerCase,
  isMark,
  isNameShaped,
  isSuffix,
  nameIn,
} from './not-names';

/** Stands where a bracket or a quotation was. */
const hole = '\uE000';
const bracket = /[([{<（]([^()[\]{}<>（）]*)[)\]}>）]?/;
const quotation = /["“”„«»]([^"“”„«»]*)["“”„«»]?|(?<=^|[\s,])['‘]([^'‘’]+)['’](?=[\s,]|$)/;
/** Not the joiners that Persian and Indian names are written with. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

interface Opened {
  readonly text: string;
  /** What stood in brackets or quotation marks, in the order of the holes. */
  readonly insides: readonly string[];
}

const open = (cell: string): Opened => {
  let text = cell.replace(invisible, '').split(hole).join('');
  const insides: string[] = [];
  for (const mark of [bracket, quotation]) {
    for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
      const before = text.slice(0, found.index).split(hole).length - 1;
      insides.splice(before, 0, oneLine((found[1] ?? found[2] ?? '').split(hole).join('')));
      text = text.replace(mark, ` ${hole} `);
    }
  }
  return { text, insides };
};

const holesIn = (text: string): number => text.split(hole).length - 1;

/** "-" for a dash between spaces, and every sign that no name has as a word of its own. */
const wordsIn = (text: string): readonly string[] =>
  text
    .split(hole)
    .join(' ')
    .replace(/\s*[—―]\s*|\s[-–]+\s*|[-–]+(?=\s|$)|^[-–]+/g, ' - ')
    .replace(/[^\p{L}\p{M}\p{N}\p{Cf}\s'’‘ʻʼ`´·.‐‑–-]+/gu, ' $& ')
    .split(/\s+/)
    .filter((word) => word !== '');

const particles =
  /^(de|la|las|los|del|da|das|do|dos|di|du|van|von|der|den|ter|ten|te|zu|af|av|al|el|bin|ibn|bint|abu|ben|ap|st|san|santa|y|e|le|d|of)$/;
const couple = /^([&+/]|and|y|e|or|o|und|et)$/i;

type Part = 'first name' | 'last name' | 'whole name' | 'guardian';

const isStrange = (words: readonly string[], at: number, part: Part): boolean => {
  const [word = '', next = '', before = ''] = [words[at], words[at + 1], words[at - 1]];
  if (part === 'guardian' && at > 0 && /^\d{1,2}$/.test(word)) return false;
  if (part === 'guardian' && at > 0 && couple.test(word))
    return words.slice(at + 1).some((each) => isLabel(each) && !isRelation(each));
  if (isSuffix(word)) return false;
  if (/^(do|no|please|see)$/i.test(word) && isMark(next)) return true;
  if (isMark(word)) return part !== 'last name' || words.length > 1;
  if (!isNameShaped(word)) {
    // "Ann2" tells two of a name apart; "2e", "504" and "T1" say something of the child.
    const numbered = isNameShaped(word.replace(/\d+$/, ''));
    return !numbered || (at > 0 && !/\p{Ll}/u.test(word));
  }
  if (at === 0 || part === 'last name') return false;
  const isEnd = part !== 'first name' && at === 1 && words.length === 2;
  const shouts =
    isAllCaps(word) && word.replace(/\P{L}/gu, '').length > 2 && /\p{Ll}/u.test(before);
  const whispers = isLowerCase(word) && !isLowerCase(words[0] ?? '') && word.length > 1;
  if (isEnd) return false;
  return shouts || (whispers && !particles.test(word) && !particles.test(before));
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

export interface GuardianName extends Cleaned {
  /** What the cell says of it: "Mom" in "Ana Ruiz (Mom)"; '' elsewhere. */
  readonly relation: string;
}

const title = /^(jr|sr|i{1,3}|iv|md|phd|ph ?d|edd|esq|dds|rn|mr|mrs|ms|dr)$/i;

/** "Ruiz, Ana" and "Ana Ruiz"; of two people ("Ana and Tom Ruiz", "Ana Ruiz, Tom Lee") as typed. */
export const readGuardianName = (cell: string): GuardianName => {
  const { text, insides } = open(cell);
  if (saysNothing(text) && insides.length === 0) return { name: '', relation: '', asides: [] };
  const [first = nobody, ...more] = text
    .split(',')
    .map((part) => clean(part, 'guardian'))
    .filter(({ name }) => !title.test(name.replace(/\./g, '')));
  const [second] = more;
  const isPerson =
    more.length === 1 && second !== undefined && canBePerson(second.name, first.name);
  const isFirstName = isPerson && (wordsOf(second.name) < 2 || wordsOf(first.name) < 2);
  const name = isFirstName
    ? `${second.name} ${first.name}`.trim()
    : [first, ...(isPerson ? more : [])].map((one) => one.name).join(', ');
  const beside = [
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

/** Without "de la" and the like. */
const wordsOf = (name: string): number =>
  name.split(' ').filter((word) => word !== '' && !particles.test(word)).length;

/** What stands after a comma: a first name, or another person; no "custodial", no "NO CONTACT". */
const canBePerson = (name: string, before: string): boolean =>
  name !== '' &&
  !isRelation(name) &&
  !name.split(' ').some(isLabel) &&
  (!isLowerCase(name) || isLowerCase(before)) &&
  (!isAllCaps(name) || isAllCaps(before));

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
