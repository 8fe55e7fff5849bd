// Reads the guardians of one line: one for each name, and one for each further address.

import type { Doubt } from '../../caseload/domain/doubts';
import { isMailAddress } from '../../caseload/domain/mail-address';
import { hasSign, normalizeWords, oneLine } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import type { Guardian } from '../../schema/tabs';
import { type Mailbox, readAddresses } from './addresses';
import {
  type GuardianNumber,
  type GuardianPart,
  guardianField,
  guardianNumbers,
} from './caseload-field';
import type { FileLine } from './file-line';
import { relationInHeader } from './guardian-headers';
import { isHarmlessLabel, isRelation } from './harmless-words';
import { headerWords } from './header-words';
import { readGuardianName, readRelation } from './read-guardian-name';
import { isPartOfName } from './read-name';
import { meantLanguage } from './words-in-file';

export interface ReadGuardians {
  /** Without a decision: that follows from all doubts about the family. */
  readonly guardians: readonly Guardian[];
  /** By guardian ID, what stands beside a name or an address and was not understood. */
  readonly doubts: Readonly<Record<string, readonly Doubt[]>>;
  /** Words in the cells of a guardian of whom nothing else is known: they may be about anyone. */
  readonly familyDoubts: readonly Doubt[];
  readonly warnings: readonly Failure[];
}

type FileGuardian = Pick<Guardian, 'name' | 'relation' | 'language'> & {
  readonly number: GuardianNumber;
  readonly mailboxes: readonly Mailbox[];
  readonly doubts: readonly Doubt[];
};

const relationOnLine = (line: FileLine, number: GuardianNumber, written: string): string => {
  if (written !== '') return written;
  const fields = (['Name', 'FirstName', 'LastName', 'Email'] as const).map((part) =>
    guardianField(number, part),
  );
  const relations = fields.map((field) => relationInHeader(headerWords(line.headerOf(field))));
  return relations.find((relation) => relation !== '') ?? '';
};

/** A "Tom Lee <tom@x.example>" in the cell of Ana Ruiz is about somebody else. */
const isOf = (written: string, name: string): boolean => {
  const words = normalizeWords(name).split(' ');
  return normalizeWords(written)
    .split(' ')
    .some((word) => word.length > 1 && words.includes(word));
};

interface Person {
  readonly name: string;
  readonly relation: string;
  readonly asides: readonly { readonly part: GuardianPart; readonly words: string }[];
}

/** In a column of first or of last names "Ruiz, no letters" is not a name turned round. */
const readPart = (cell: string): ReturnType<typeof readGuardianName> => {
  const bare = oneLine(cell).replace(/, ?(jr|sr|ii|iii|iv)\.?$/i, '');
  const words = bare.split(' ');
  const isPart = !/[,;:]/.test(bare) && words.length <= 5 && isPartOfName(words);
  return isPart ? readGuardianName(bare) : { name: '', relation: '', asides: [oneLine(cell)] };
};

/** From one column, or from two: "Maria" and "Ruiz". */
const personOnLine = (cell: (part: GuardianPart) => string): Person => {
  const parts = [
    { part: 'Name' as const, ...readGuardianName(cell('Name')) },
    { part: 'FirstName' as const, ...readPart(cell('FirstName')) },
    { part: 'LastName' as const, ...readPart(cell('LastName')) },
  ];
  const [full = '', first = '', last = ''] = parts.map(({ name }) => name);
  // "Nombre de la madre" beside "Apellidos de la madre"
  const isWhole =
    last === '' || first !== '' || normalizeWords(full).includes(normalizeWords(last));
  return {
    name: full === '' ? oneLine(`${first} ${last}`) : isWhole ? full : `${full} ${last}`,
    relation: parts.find(({ relation }) => relation !== '')?.relation ?? '',
    asides: parts.flatMap(({ part, asides }) => asides.map((words) => ({ part, words }))),
  };
};

/** Of these a file of contacts has many, and no email about a plan is for them. */
const isNoGuardian = (words: string): boolean =>
  /\b(emergency|self|student|doctor|physician|dentist|hospital|day ?care|case ?worker|social worker|therapist|school|agency)\b/.test(
    normalizeWords(words),
  );
const guardianKind =
  /^(yes|y|true|si|((legal|primary|secondary|custodial|main|foster|adoptive|step|grand|biological|household|family|contact|parent|guardian|mother|father|stepmother|stepfather|grandmother|grandfather|grandparent|caregiver|and|or|1|2)( |$))+)$/;
/** Under "contact1.guardian", which asks whether the contact is one. */
const deniesIt = /^(no|n|false)$/;

const readGuardian = (
  line: FileLine,
  number: GuardianNumber,
  warnings: Failure[],
): FileGuardian | null => {
  const cell = (part: GuardianPart) => line.read(guardianField(number, part));
  const hasName = (['Name', 'FirstName', 'LastName'] as const).some((part) => cell(part).trim());
  if (!hasName && cell('Email') === '') return null;
  const doubts: Doubt[] = [];
  const doubt = (part: GuardianPart, words: readonly string[]) => {
    const where = line.headerOf(guardianField(number, part));
    doubts.push(...words.map((each) => ({ where, words: each })));
  };
  const person = personOnLine(cell);
  for (const { part, words } of person.asides) doubt(part, [words]);
  const written = readRelation(cell('Relation'));
  const relation = relationOnLine(line, number, written.name || person.relation);
  const kind = oneLine(cell('Type'));
  const isEmergency = !isRelation(relation) && isNoGuardian(relation);
  const isDenied = deniesIt.test(normalizeWords(kind));
  if (isEmergency || isNoGuardian(kind) || isDenied) {
    const denied = `${line.headerOf(guardianField(number, 'Type'))}: ${kind}`;
    const said = isEmergency ? relation : isDenied ? denied : kind;
    warnings.push(failure('no guardian by kind', person.name || oneLine(cell('Email')), said));
    return null;
  }
  if (kind !== '' && (hasSign(kind) || !guardianKind.test(normalizeWords(kind))))
    doubt('Type', [kind]);
  doubt('Relation', written.asides);
  warnings.push(
    ...[...person.asides.map(({ words }) => words), ...written.asides].map((words) =>
      failure('words beside guardian', words),
    ),
  );
  const { mailboxes, leftOut, placeholders } = readAddresses(cell('Email'), [
    person.name,
    relation,
  ]);
  const named = mailboxes.map((mailbox) => ({ ...mailbox, ...readGuardianName(mailbox.name) }));
  const [first] = named;
  // Further addresses may be other people's; the first is taken for the one of the name beside it.
  const isAnother =
    person.name !== '' &&
    first !== undefined &&
    first.name !== '' &&
    !isOf(first.name, person.name) &&
    !isRelation(first.name) &&
    !isHarmlessLabel(first.name);
  const strange = [
    ...leftOut,
    ...(isAnother ? [first.name] : []),
    ...named.flatMap(({ asides }) => asides),
  ];
  doubt('Email', strange);
  const typed = oneLine(cell('Email'));
  warnings.push(...strange.map((words) => failure('words left out', words, typed)));
  warnings.push(...placeholders.map((address) => failure('placeholder address', address)));
  warnings.push(
    ...mailboxes
      .filter(({ address }) => !isMailAddress(address))
      .map(({ address }) => failure('broken address', address)),
  );
  const { language, isUnderstood } = meantLanguage(line, cell('Language'));
  if (!isUnderstood) {
    doubt('Language', [language]);
    warnings.push(failure('unknown language', language));
  }
  return {
    number,
    name: person.name || (isRelation(first?.name ?? '') ? '' : (first?.name ?? '')),
    relation,
    language: language || meantLanguage(line, line.read('homeLanguage')).language,
    mailboxes: named,
    doubts,
  };
};

const repeated = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.filter((one, index) => one !== '' && addresses.indexOf(one) !== index)),
];

/** "Sole custody", "email her only" and "not dad" beside one guardian are about the others. */
const isAboutOthers = ({ words }: Doubt): boolean =>
  /\b(custod\w*|court order|safety|only|sole|solely|just|instead|except|solo|sola|solamente|unicamente|excepto|both|ambos)\b/.test(
    normalizeWords(words),
  );
const namesRelation = ({ words }: Doubt): boolean =>
  words.split(/[^\p{L}\p{M}]+/u).some(isRelation);

/**
 * Guardian 1 of the file is "-G1" and so on, whoever is missing between them; a second address in
 * one cell is nobody's yet and takes the next number after those of the file.
 */
export const readGuardians = (line: FileLine, studentId: string): ReadGuardians => {
  const warnings: Failure[] = [];
  const all = guardianNumbers
    .map((number) => readGuardian(line, number, warnings))
    .filter((person) => person !== null);
  const isThere = ({ name, mailboxes }: FileGuardian) => name !== '' || mailboxes.length > 0;
  const inFile = all.filter(isThere);
  const familyDoubts = [
    ...all.filter((person) => !isThere(person)).flatMap((person) => person.doubts),
    ...inFile.flatMap(({ number, doubts: own }) => {
      // There "Ex-husband of mother" says who this one is.
      const ofRelation = line.headerOf(guardianField(number, 'Relation'));
      return own.filter(
        (doubt) => isAboutOthers(doubt) || (doubt.where !== ofRelation && namesRelation(doubt)),
      );
    }),
  ];
  const row = (
    number: number,
    person: Omit<FileGuardian, 'number' | 'mailboxes' | 'doubts'>,
    email: string,
  ) => ({
    guardianId: `${studentId}-G${number}`,
    studentId,
    name: person.name,
    relation: person.relation,
    email,
    language: person.language,
    digest: 'On',
    contact: '' as const,
    waitingBecause: '',
    judged: '',
    decidedBy: '',
    decidedAt: null,
    cadence: '' as const,
    lastDigest: null,
    lastAnswer: null,
  });
  const named = inFile.map((person) =>
    row(person.number, person, person.mailboxes[0]?.address ?? ''),
  );
  let next = Math.max(0, ...inFile.map((person) => person.number));
  const doubts: Record<string, readonly Doubt[]> = {};
  const further = inFile.flatMap((person) => {
    doubts[`${studentId}-G${person.number}`] = person.doubts;
    return person.mailboxes.slice(1).map(({ address, name }) => {
      next += 1;
      // What stands in the cell may be about any of its addresses.
      doubts[`${studentId}-G${next}`] = person.doubts;
      warnings.push(failure('second address', person.name, person.number, address));
      const own = name !== '' && !isOf(name, person.name) ? name : '';
      return row(next, { name: own, relation: '', language: person.language }, address);
    });
  });
  const guardians = [...named, ...further];
  // PowerSchool has "Mother", "Father" and one "Guardian_Email": it may be either's.
  const withoutAddress = inFile.filter(({ mailboxes }) => mailboxes.length === 0);
  for (const { guardianId, name, relation, email } of guardians) {
    if (name !== '' || email === '') continue;
    const perhapsOf = withoutAddress.filter((one) => ['', one.relation].includes(relation));
    doubts[guardianId] = [
      ...(doubts[guardianId] ?? []),
      ...perhapsOf.flatMap((person) => person.doubts),
    ];
  }
  warnings.push(
    ...repeated(guardians.map((one) => one.email)).map((one) => failure('same address twice', one)),
  );
  return { guardians, doubts, familyDoubts, warnings };
};
