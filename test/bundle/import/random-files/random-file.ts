// A random caseload file in a shape that schools really have, and what the emails may make of it: who
// made the file knows what was put into which cell, and asks nothing of the product.
import {
  brokenAddresses,
  capitals,
  cleanAddresses,
  cleanEnrollments,
  cleanLanguages,
  cleanNames,
  cleanStatuses,
  dayOfBirth,
  endedEnrollments,
  endedStatuses,
  oddDates,
  oddLanguages,
  otherColumns,
  readableDates,
  restrictionColumns,
  restrictionFlags,
  restrictions,
  staffMarks,
} from './cells';
import { adultNames, type Chance, chanceOf, firstNames, lastNames, wordMaker } from './chance';
import { addressPhrases, guardianPhrases, headerWriter, phrases } from './headers';

/** What may come of the emails about a child. Addresses are lower-cased. */
export interface Child {
  /** Of every column of the file. */
  readonly cells: readonly string[];
  /** Stand in emails about this child alone; the first of them in each. */
  readonly ownWords: readonly string[];
  /** May stand in no email. */
  readonly staffWords: readonly string[];
  /** The family's, as far as anybody can know. */
  readonly addresses: readonly string[];
  /** Are emailed: nothing in the file speaks against it. */
  readonly surely: readonly string[];
  /** Are not emailed while nobody has decided about them. */
  readonly notYet: readonly string[];
  /** Are not emailed either when somebody allows contact: the child has left, or is of age. */
  readonly never: readonly string[];
  /** What was done to the line, in words: "restriction in Alert (rights)". */
  readonly how: string;
  /** Columns that this rests on. */
  readonly evidence: readonly number[];
}

export interface RandomFile {
  readonly seed: number;
  readonly delimiter: string;
  /** Titles above the headers. */
  readonly above: readonly (readonly string[])[];
  readonly headers: readonly string[];
  readonly children: readonly Child[];
}

interface GuardianColumns {
  readonly called: string;
  readonly name: number | null;
  readonly firstName: number | null;
  readonly lastName: number | null;
  readonly relation: number | null;
  readonly email: number;
}

type Field = keyof typeof phrases;

interface Columns {
  readonly headers: readonly string[];
  readonly of: Readonly<Partial<Record<Field, number>>>;
  readonly guardians: readonly GuardianColumns[];
  readonly restriction: readonly number[];
  readonly flags: readonly (readonly [column: number, yes: string])[];
  readonly other: readonly (readonly [column: number, cells: readonly string[]])[];
  readonly formerGoal: number | null;
  readonly oldAddress: number | null;
  readonly ownMailbox: number | null;
}

function makeColumns(chance: Chance): Columns {
  const { write } = headerWriter(chance);
  const headers: string[] = [];
  const add = (header: string): number => headers.push(header) - 1;
  const maybe = (part: number, header: () => string): number | null =>
    chance.happens(part) ? add(header()) : null;
  const of: Partial<Record<Field, number>> = {};
  const field = (name: Field, part = 1): void => {
    if (chance.happens(part)) of[name] = add(write(chance.of(phrases[name])));
  };
  if (chance.happens(0.1)) add('#');
  field('studentId', 0.95);
  if (chance.happens(0.4)) field('studentName');
  else {
    field('lastName');
    field('firstName');
  }
  const ownMailbox = maybe(0.08, () => write(chance.of(['student email', 'primary email'])));
  field('grade');
  field('birthDate', 0.7);
  field('school', 0.5);
  field('status', 0.5);
  field('enrollment', 0.4);
  const asks = chance.of(guardianPhrases);
  const called = chance.happens(0.6) ? asks : asks.slice(0, 1);
  const names = chance.of(['whole', 'whole name', 'parts', 'none'] as const);
  const hasRelation = chance.happens(0.4) && asks[0] !== 'mother';
  const address = chance.of(addressPhrases);
  const oldAddress = maybe(0.08, () => `${write(`${asks[0]} ${address}`)} (old)`);
  const guardians = called.map((phrase): GuardianColumns => {
    const named = (part: string): number => add(write(`${phrase} ${part}`));
    const isWhole = names === 'whole' && !phrase.startsWith('contact');
    return {
      called: phrase,
      firstName: names === 'parts' ? named('first name') : null,
      lastName: names === 'parts' ? named('last name') : null,
      name:
        names === 'parts' || names === 'none' ? null : isWhole ? add(write(phrase)) : named('name'),
      relation: hasRelation ? named('relationship') : null,
      email: named(address),
    };
  });
  field('language', 0.5);
  const formerGoal = maybe(0.08, () => write('previous academic goal'));
  field('academicGoal');
  field('affectiveGoal', 0.5);
  field('why', 0.4);
  field('goalDate', 0.15);
  field('goalStep', 0.15);
  field('goalMeasure', 0.15);
  field('identifiedOn', 0.15);
  field('notes', 0.7);
  const restriction = [maybe(0.5, () => chance.of(restrictionColumns))].filter(
    (column) => column !== null,
  );
  const flags: (readonly [number, string])[] = [];
  if (chance.happens(0.3)) {
    const [header, yes] = chance.of(restrictionFlags);
    flags.push([add(header), yes]);
  }
  const other: (readonly [number, readonly string[]])[] = [];
  if (chance.happens(0.3)) {
    const [header, cells] = chance.of(otherColumns);
    other.push([add(header), cells]);
  }
  return { headers, of, guardians, restriction, flags, other, formerGoal, oldAddress, ownMailbox };
}

interface Adult {
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly address: string;
}

/** A line as it is being written: a clean one first, and then what is done to it. */
interface Draft {
  readonly cells: string[];
  readonly child: { readonly firstName: string; readonly lastName: string; readonly grade: number };
  readonly family: readonly Adult[];
  readonly ownWords: string[];
  readonly staffWords: string[];
  readonly surely: Set<string>;
  readonly notYet: Set<string>;
  readonly never: Set<string>;
  readonly addresses: Set<string>;
  readonly evidence: Set<number>;
  how: string;
}

interface Maker {
  readonly chance: Chance;
  readonly word: () => string;
  readonly columns: Columns;
}

type Deed = (draft: Draft, maker: Maker) => boolean;

const whoIn = ({ columns, chance }: Maker): string =>
  columns.guardians[0]?.called === 'mother' ? chance.of(['Dad', 'Mom']) : 'Dad';

const sentence = (maker: Maker, draft: Draft): readonly [name: string, words: string] => {
  const [name, write] = maker.chance.of(restrictions);
  const [how, capitalize] = maker.chance.of(capitals);
  const staffWord = maker.word();
  draft.staffWords.push(staffWord);
  return [name + how, capitalize(`${write(whoIn(maker))} ${staffWord}`)];
};

const holdAll = (draft: Draft, how: string, column: number | undefined): boolean => {
  for (const { address } of draft.family) draft.notYet.add(address);
  draft.surely.clear();
  draft.how = how;
  if (column !== undefined) draft.evidence.add(column);
  return true;
};

/** Nothing is promised of the family any more. */
const unclear = (draft: Draft, how: string): boolean => {
  draft.surely.clear();
  draft.how = how;
  return true;
};

const intoNotes: Deed = (draft, maker) => {
  const { notes } = maker.columns.of;
  if (notes === undefined) return false;
  const [name, words] = sentence(maker, draft);
  draft.cells[notes] = words;
  return holdAll(draft, `restriction in the notes (${name})`, notes);
};

const intoColumn: Deed = (draft, maker) => {
  const [column] = maker.columns.restriction;
  if (column === undefined) return false;
  const [name, words] = sentence(maker, draft);
  draft.cells[column] = words;
  return holdAll(draft, `restriction in ${maker.columns.headers[column]} (${name})`, column);
};

/** Where a day, a step or an address belongs anything else may be about the family. */
const intoDetail: Deed = (draft, maker) => {
  const { of, ownMailbox } = maker.columns;
  const places = [of.goalDate, of.goalStep, of.identifiedOn, ownMailbox ?? undefined].filter(
    (column) => column !== undefined,
  );
  if (places.length === 0) return false;
  const column = maker.chance.of(places);
  const [name, words] = sentence(maker, draft);
  draft.cells[column] = words;
  return holdAll(draft, `restriction in ${maker.columns.headers[column]} (${name})`, column);
};

/** Of a goal's measure emails tell: what is no measure is looked at first. Of its strategies none does. */
const intoMeasure: Deed = (draft, maker) => {
  const { goalMeasure } = maker.columns.of;
  if (goalMeasure === undefined) return false;
  const [name, words] = sentence(maker, draft);
  const header = maker.columns.headers[goalMeasure] ?? '';
  draft.cells[goalMeasure] = words;
  const how = `restriction in ${header} (${name})`;
  if (!/measure/i.test(header)) return unclear(draft, how);
  // Whoever has looked may leave them there.
  draft.staffWords.pop();
  return holdAll(draft, how, goalMeasure);
};

const raiseFlag: Deed = (draft, { columns }) => {
  const [flag] = columns.flags;
  if (!flag) return false;
  const [column, yes] = flag;
  draft.cells[column] = yes;
  return holdAll(draft, `flag ${columns.headers[column]}: ${yes}`, column);
};

const besideGuardian: Deed = (draft, maker) => {
  const { chance, columns } = maker;
  const at = chance.below(columns.guardians.length);
  const guardian = columns.guardians[at];
  const adult = draft.family[at];
  if (!guardian || !adult) return false;
  const places = [
    guardian.name,
    guardian.firstName,
    guardian.lastName,
    guardian.relation,
    guardian.email,
  ].filter((each) => each !== null);
  const column = chance.of(places);
  const [name, words] = sentence(maker, draft);
  const before = column === guardian.email ? adult.address : draft.cells[column];
  const shape = chance.of(['dash', 'brackets', 'before', 'slash', 'instead', 'comma'] as const);
  const shapes = {
    dash: `${before} - ${words}`,
    brackets: `${before} (${words})`,
    before: `${words} ${before}`,
    slash: `${before} / ${words}`,
    instead: column === guardian.email ? `${words}; ${before}` : words,
    comma: `${before}, ${words}`,
  };
  draft.cells[column] = shapes[shape];
  draft.surely.clear();
  draft.notYet.add(adult.address);
  draft.evidence.add(column);
  draft.how = `restriction beside ${columns.headers[column]} (${shape}, ${name})`;
  return true;
};

const besideOther: Deed = (draft, maker) => {
  const { chance, columns } = maker;
  const { school, grade, birthDate, language, status, enrollment } = columns.of;
  const column = chance.of([school, grade, birthDate, language, status, enrollment]);
  if (column === undefined || draft.cells[column] === '') return false;
  const [name, words] = sentence(maker, draft);
  draft.cells[column] = `${draft.cells[column]} - ${words}`;
  return holdAll(draft, `restriction beside ${columns.headers[column]} (${name})`, column);
};

const leave =
  (field: 'status' | 'enrollment', words: readonly string[]): Deed =>
  (draft, { chance, columns }) => {
    const column = columns.of[field];
    if (column === undefined) return false;
    const typed = chance.of(words);
    draft.cells[column] = typed;
    for (const { address } of draft.family) draft.never.add(address);
    return holdAll(draft, `${field} ${typed}`, column);
  };

const OF_AGE = 'of age';

const growUp: Deed = (draft, { chance, columns }) => {
  const column = columns.of.birthDate;
  const { grade } = columns.of;
  if (column === undefined || grade === undefined) return false;
  const isOdd = chance.happens(0.4);
  const [name, write] = chance.of(isOdd ? oddDates : readableDates);
  draft.cells[column] = write(dayOfBirth(chance, 18 + chance.below(2)));
  draft.cells[grade] = isOdd ? chance.of(['11', '12', '12th']) : chance.of(['10', '11', '12']);
  if (!isOdd) for (const { address } of draft.family) draft.never.add(address);
  draft.evidence.add(grade);
  return holdAll(draft, `${OF_AGE}, ${isOdd ? 'odd' : 'readable'} date ${name}`, column);
};

const markName: Deed = (draft, { chance, columns }) => {
  const column = columns.of.firstName ?? columns.of.studentName;
  if (column === undefined) return false;
  const mark = chance.of(staffMarks);
  draft.cells[column] = `${draft.cells[column]} ${mark}`;
  draft.staffWords.push(mark.replace(/[^\w ]/g, '').trim());
  draft.evidence.add(column);
  return unclear(draft, `${mark} beside the name`);
};

const breakAddress: Deed = (draft, { chance, columns }) => {
  const guardian = columns.guardians[0];
  const [adult] = draft.family;
  if (!guardian || !adult) return false;
  const [name, write] = chance.of(brokenAddresses);
  draft.cells[guardian.email] = write(adult.address);
  draft.addresses.delete(adult.address);
  draft.evidence.add(guardian.email);
  return unclear(draft, `broken address (${name})`);
};

const fillOther: Deed = (draft, { chance, columns }) => {
  const [other] = columns.other;
  if (!other) return false;
  const [column, cells] = other;
  draft.cells[column] = chance.of(cells);
  return unclear(draft, `something in ${columns.headers[column]}`);
};

const oddLanguage: Deed = (draft, { chance, columns: { of } }) => {
  if (of.language === undefined) return false;
  draft.cells[of.language] = chance.of(oddLanguages);
  return unclear(draft, 'odd language');
};

const oddBirthDate: Deed = (draft, { chance, columns: { of } }) => {
  if (of.birthDate === undefined) return false;
  const [name, write] = chance.of(oddDates);
  draft.cells[of.birthDate] = write(dayOfBirth(chance, draft.child.grade + 6));
  return unclear(draft, `odd birth date ${name} of a child`);
};

const former: Deed = (draft, { columns, word }) => {
  const { formerGoal, oldAddress, ownMailbox } = columns;
  const staffWord = word();
  if (formerGoal !== null) {
    draft.cells[formerGoal] = `Last year ${staffWord}`;
    draft.staffWords.push(staffWord);
  }
  if (oldAddress !== null) draft.cells[oldAddress] = `${staffWord}@old.example`;
  if (ownMailbox !== null) draft.cells[ownMailbox] = `${staffWord}@students.example`;
  if (formerGoal === null && oldAddress === null && ownMailbox === null) return false;
  return unclear(draft, 'former goal, old address or own mailbox');
};

const nothing: Deed = () => true;

/** In about the parts in which they occur in schools, were every school an odd one. */
const deeds: readonly Deed[] = [
  ...Array<Deed>(9).fill(nothing),
  ...[intoNotes, intoNotes, intoColumn, intoColumn, raiseFlag],
  ...[intoDetail, intoDetail, intoMeasure],
  ...[besideGuardian, besideGuardian, besideGuardian, besideOther],
  ...[leave('status', endedStatuses), leave('enrollment', endedEnrollments)],
  ...[growUp, growUp, markName, breakAddress, fillOther, oddLanguage, oddBirthDate, former],
];

function cleanDraft(
  maker: Maker,
  child: Draft['child'],
  index: number,
  sibling: Adult | null,
): Draft {
  const { chance, word, columns } = maker;
  const { of, guardians } = columns;
  const { firstName, lastName, grade } = child;
  const cells = columns.headers.map(() => '');
  const put = (field: Field, text: () => string): void => {
    const column = of[field];
    if (column !== undefined) cells[column] = text();
  };
  if (columns.headers[0] === '#') cells[0] = String(index + 1);
  const [goal, affective, why] = [word(), word(), word()];
  const ordinal = ['th', 'st', 'nd', 'rd'][grade] ?? 'th';
  put('studentId', () => String(chance.happens(0.3) ? `0${18_660 + index}` : 118_660 + index));
  put('studentName', () => `${lastName}, ${firstName}`);
  put('firstName', () => firstName);
  put('lastName', () => lastName);
  put('grade', () => chance.of([`${grade}`, `${grade}`.padStart(2, '0'), `${grade}${ordinal}`]));
  put('birthDate', () => {
    const [, write] = chance.of(readableDates);
    return chance.happens(0.2) ? '' : write(dayOfBirth(chance, Math.min(grade + 6, 17)));
  });
  put('school', () => 'Mesa View MS');
  put('status', () => chance.of(cleanStatuses));
  put('enrollment', () => chance.of(cleanEnrollments));
  put('language', () => chance.of(cleanLanguages));
  put('academicGoal', () => `Write about ${goal}, in three drafts`);
  put('affectiveGoal', () => `Ask ${affective} for help`);
  put('goalDate', () => chance.of(['5/14/2027', '2027-05-14', 'May 14, 2027', '']));
  put('goalStep', () => chance.of(['On the way', 'Getting started', '']));
  put('goalMeasure', () => chance.of(['Tally sheet', 'Four of five trials', '']));
  put('identifiedOn', () => chance.of(['9/12/2024', '2023-10-03', '']));
  put('why', () => `Because of ${why}`);
  const family = guardians.map((guardian, at): Adult => {
    const first = chance.of(adultNames);
    const known = at === 0 ? sibling : null;
    const adult = known ?? {
      name: `${first} ${lastName}`,
      firstName: first,
      lastName,
      address: `${word()}@families.example`,
    };
    const [, write] = chance.of(cleanAddresses);
    const [, writeName] = chance.of(cleanNames);
    if (guardian.name !== null) cells[guardian.name] = writeName(adult.firstName, adult.lastName);
    if (guardian.firstName !== null) cells[guardian.firstName] = adult.firstName;
    if (guardian.lastName !== null) cells[guardian.lastName] = adult.lastName;
    if (guardian.relation !== null) cells[guardian.relation] = at === 0 ? 'Mother' : 'Father';
    const lastFirst = `${adult.lastName}, ${adult.firstName}`;
    cells[guardian.email] = write(adult.address, adult.name, lastFirst);
    return adult;
  });
  const addresses = family.map(({ address }) => address);
  const needed = [
    ...[of.studentId, of.studentName, of.firstName, of.lastName, of.academicGoal],
    ...guardians.map(({ email }) => email),
  ];
  return {
    cells,
    child,
    family,
    ownWords: [goal, affective, why],
    staffWords: [],
    surely: new Set(addresses),
    notYet: new Set(),
    never: new Set(),
    addresses: new Set(addresses),
    evidence: new Set(needed.filter((column) => column !== undefined)),
    how: 'clean',
  };
}

const DAY_FIRST = '31/12/2008';
const withSlashes = /^\d+\/\d+\/\d+/;

/** In a column in which one date has its day first nobody can say how the others are meant. */
function doubtDates(drafts: readonly Draft[], { of }: Columns): void {
  const column = of.birthDate;
  if (column === undefined || !drafts.some(({ how }) => how.includes(DAY_FIRST))) return;
  for (const draft of drafts.filter(({ cells }) => withSlashes.test(cells[column] ?? ''))) {
    draft.surely.clear();
    if (draft.how.startsWith(OF_AGE)) draft.never.clear();
  }
}

/** What holds an address beside one child may hold it beside a sibling. */
function doubtSiblings(drafts: readonly Draft[]): void {
  const open = drafts.flatMap(({ addresses, surely }) =>
    [...addresses].filter((address) => !surely.has(address)),
  );
  for (const address of open) for (const { surely } of drafts) surely.delete(address);
}

const finished = (draft: Draft): Child => ({
  cells: draft.cells,
  ownWords: draft.ownWords,
  staffWords: draft.staffWords,
  addresses: [...draft.addresses],
  surely: [...draft.surely],
  notYet: [...draft.notYet],
  never: [...draft.never],
  how: draft.how,
  evidence: [...draft.evidence],
});

export function randomFile(seed: number): RandomFile {
  const chance = chanceOf(seed);
  const maker: Maker = { chance, word: wordMaker(chance), columns: makeColumns(chance) };
  const taken = new Set<string>();
  const drafts: Draft[] = [];
  const count = 8 + chance.below(40);
  while (drafts.length < count) {
    const [firstName, lastName] = [chance.of(firstNames), chance.of(lastNames)];
    if (taken.has(firstName + lastName)) continue;
    taken.add(firstName + lastName);
    const before = drafts.at(-1);
    const sibling = before && chance.happens(0.06) ? before.family[0] : undefined;
    const child = {
      firstName,
      lastName: sibling && before ? before.child.lastName : lastName,
      grade: 1 + chance.below(11),
    };
    const isTwice = drafts.some(
      (each) => each.child.firstName === child.firstName && each.child.lastName === child.lastName,
    );
    if (isTwice) continue;
    const draft = cleanDraft(maker, child, drafts.length, sibling ?? null);
    while (!chance.of(deeds)(draft, maker));
    drafts.push(draft);
  }
  doubtDates(drafts, maker.columns);
  doubtSiblings(drafts);
  const titles = [['Mesa View GT caseload 2026-27'], [], ['Printed 8/14/2026']];
  return {
    seed,
    delimiter: chance.of([',', ',', ';', '\t']),
    above: chance.happens(0.2) ? titles.slice(0, 1 + chance.below(3)) : [],
    headers: maker.columns.headers,
    children: drafts.map(finished),
  };
}

export function textOfFile({ above, headers, children, delimiter }: RandomFile): string {
  const quoted = (cell: string): string =>
    /["\n,;\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
  const lines = [...above, headers, ...children.map(({ cells }) => cells)];
  return lines.map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`).join('');
}

export const withChildren = (file: RandomFile, children: readonly Child[]): RandomFile => ({
  ...file,
  children,
});

/** Null where a column is what something rests on. */
export function withoutColumn(file: RandomFile, column: number): RandomFile | null {
  if (file.children.some(({ evidence }) => evidence.includes(column))) return null;
  const drop = <Cell>(cells: readonly Cell[]): readonly Cell[] =>
    cells.filter((_, at) => at !== column);
  return {
    ...file,
    headers: drop(file.headers),
    children: file.children.map((child) => ({
      ...child,
      cells: drop(child.cells),
      evidence: child.evidence.map((at) => (at > column ? at - 1 : at)),
    })),
  };
}
