// Reads headers about guardians: whose column it is, which of them, and what it holds.
import {
  type GuardianField,
  type GuardianNumber,
  type GuardianPart,
  guardianField,
  guardianNumbers,
} from './caseload-field';
import type { Certainty } from './student-headers';

/** Mother and father are two guardians; parent, guardian and caregiver may be the same one. */
type Label =
  | 'Guardian'
  | 'Contact'
  | 'Mother'
  | 'Father'
  | 'Stepmother'
  | 'Stepfather'
  | 'Grandmother'
  | 'Grandfather';

const labels: ReadonlyMap<string, Label> = new Map<string, Label>(
  Object.entries({
    parent: 'Guardian',
    guardian: 'Guardian',
    caregiver: 'Guardian',
    caretaker: 'Guardian',
    contact: 'Contact',
    mother: 'Mother',
    father: 'Father',
    stepmother: 'Stepmother',
    stepfather: 'Stepfather',
    stepmom: 'Stepmother',
    stepdad: 'Stepfather',
    grandmother: 'Grandmother',
    grandfather: 'Grandfather',
    grandma: 'Grandmother',
    grandpa: 'Grandfather',
  } as const),
);

/** Of these nobody is a guardian, whatever else the header says. */
const someoneElse =
  /\b(student|self|emergency|doctor|physician|dentist|teacher|counselor|counsellor|staff|employee|sibling|brother|sister|principal|coach|therapist|agency|caseworker|case manager|specialist|bus|daycare)\b/;
const toTheStudent = /\b(relation) (to|with) (the )?student\b/;

const parts: ReadonlyMap<string, GuardianPart | 'Phone'> = new Map<string, GuardianPart | 'Phone'>(
  Object.entries({
    name: 'Name',
    nombre: 'Name',
    nombres: 'Name',
    email: 'Email',
    relation: 'Relation',
    language: 'Language',
    phone: 'Phone',
    type: 'Type',
    first: 'FirstName',
    last: 'LastName',
    apellido: 'LastName',
    apellidos: 'LastName',
  } as const),
);

/** Words that change nothing about whose column it is or what it holds. */
const fillers = new Set(
  'full new updated latest of de del la el los the s and y or and info information detail details data legal is current main personal home optional required known if electronico both preferred spoken record summary census'.split(
    ' ',
  ),
);

const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({ second: 2, third: 3, fourth: 4, a: 1, b: 2 }),
);

interface GuardianHeader {
  readonly label: Label | null;
  /** As written; null where the header gives none. */
  readonly stated: number | null;
  /** Null for what has no place here, such as a phone number or a flag. */
  readonly part: GuardianPart | null;
  /** Holds more than one thing, such as name and address. */
  readonly isMixed: boolean;
  readonly isPhone: boolean;
}

const unread: GuardianHeader = {
  label: null,
  stated: null,
  part: null,
  isMixed: false,
  isPhone: false,
};

const labelOf = (found: readonly Label[]): Label | null => {
  const persons = [...new Set(found)].filter(
    (label) => label !== 'Contact' && label !== 'Guardian',
  );
  // "Mother/Guardian" is the mother, "Mother/Father" whoever of the two it is.
  const [only] = persons;
  if (only !== undefined && persons.length === 1) return only;
  if (persons.length > 1 || found.includes('Guardian')) return 'Guardian';
  return found.length > 0 ? 'Contact' : null;
};

/**
 * Skyward counts guardians by families: "Family 2 Guardian 1" comes after the two of the first family, as
 * does "F2G1". The word for guardian may have been read as "grade".
 */
const ofFamily = /\b(?:family|fam|f) ([1-9]) (?:guardian|parent|grade|g) ([12])\b/g;
const numberOfFamily = (_: string, family: string, place: string): string =>
  `guardian ${2 * (Number(family) - 1) + Number(place)}`;

/** A child of an address stands at its end: "mail address", "email address". */
const parseHeader = (words: string): GuardianHeader => {
  const bare = words
    .replace(toTheStudent, '$1')
    .replace(ofFamily, numberOfFamily)
    .replace(/\bg ([1-4])\b/g, 'guardian $1')
    .replace(/\bstep (mother|father)\b/g, 'step$1')
    .replace(/\bgrand (mother|father)\b/g, 'grand$1')
    .replace(/\bemail address(es)?\b/g, 'email')
    .replace(/\bdireccion de email\b/g, 'email');
  if (bare === '' || someoneElse.test(bare)) return unread;
  const tokens = bare.split(' ');
  const found: Label[] = [];
  const numbers: number[] = [];
  const held = new Set<GuardianPart | 'Phone'>();
  const rest: string[] = [];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1] ?? '';
    const label = labels.get(token);
    const part = parts.get(token);
    if (label !== undefined) found.push(label);
    else if (/^\d$/.test(token)) numbers.push(Number(token));
    else if ((token === 'first' || token === 'primary') && labels.has(next)) numbers.push(1);
    else if (token === 'secondary' && labels.has(next)) numbers.push(2);
    else if (token === 'primary' && found.length > 0) return;
    else if (ordinals.has(token) && (token.length > 1 || labels.has(tokens[at - 1] ?? '')))
      numbers.push(ordinals.get(token) ?? 0);
    else if (token === 'family' && next === 'name') held.add('LastName');
    else if (part !== undefined) held.add(part);
    else if (!fillers.has(token)) rest.push(token);
  });
  const label = labelOf(found);
  const isPhone = held.has('Phone') && held.size === 1;
  const about = { ...unread, label, isPhone };
  if (rest.length > 0 || numbers.length > 1) return about;
  const stated = numbers[0] ?? null;
  if (held.has('FirstName') && held.has('LastName')) {
    held.delete('FirstName');
    held.delete('LastName');
    held.add('Name');
  } else if (held.has('FirstName') || held.has('LastName')) held.delete('Name');
  // "Parent email" and "Email of the parent named above" are addresses before they are names.
  const [only = 'Name', ...others] = held.has('Email')
    ? (['Email', ...[...held].filter((each) => each !== 'Email')] as const)
    : [...held];
  if (only === 'Phone' || (others.length > 0 && only !== 'Email')) return about;
  if (held.size === 0 && found.includes('Contact')) {
    // Whether the contact is a guardian: "contact1.guardian", "Contact 2 Is Guardian".
    const isAsked = label === 'Guardian' && found[0] === 'Contact' && stated !== null;
    if (isAsked) return { ...about, stated, part: 'Type' };
    // "Contact" alone and "Parent 1 Contact" may hold anything.
    if (stated === null || label === 'Guardian') return about;
  }
  return { label, stated, part: only, isMixed: others.length > 0, isPhone: false };
};

/** "Mother" for a header such as "Mom's e-mail", '' where the header does not say. */
export const relationInHeader = (words: string): string => {
  const { label } = parseHeader(words);
  return label === null || label === 'Guardian' || label === 'Contact' ? '' : label;
};

/** "Name (parent)" is not the student's name. */
export const speaksOfAnother = (words: string): boolean =>
  words.split(' ').some((word) => labels.has(word)) ||
  (someoneElse.exec(words)?.[0] ?? 'student') !== 'student';

/** A "Guardian Language" or a "Guardian Alert" is no column of a person by itself. */
const namesPerson: ReadonlySet<GuardianPart> = new Set(['Name', 'FirstName', 'LastName', 'Email']);

export interface GuardianColumn {
  readonly field: GuardianField;
  readonly certainty: Certainty;
}

/** A person of the file while its columns are walked through. */
interface Person {
  readonly number: GuardianNumber;
  readonly held: GuardianPart[];
}

const isNumber = (number: number): number is GuardianNumber =>
  (guardianNumbers as readonly number[]).includes(number);

/**
 * A number in a header is that guardian wherever the column stands. Whoever has none takes a free
 * one, in the order of the file; the same set of headers once more is one person more. A bare
 * "Relationship" or "Email" belongs to the guardian whose columns it stands among, and is a guess;
 * an address column with no guardian before it stays unread, since it may be the child's own.
 */
export const guardianColumns = (headers: readonly string[]): readonly (GuardianColumn | null)[] => {
  const parsed = headers.map(parseHeader);
  const fromZero = parsed.some(({ label, stated }) => label !== null && stated === 0);
  const numberOf = ({ label, stated }: GuardianHeader): number | null => {
    if (stated === null) return null;
    return stated + (fromZero && label !== null ? 1 : 0);
  };
  const stated = new Set(
    parsed.filter(({ label, part }) => label !== null && part !== null).map(numberOf),
  );
  /** Contacts beside guardians may be the same people or others: the numbers do not tell. */
  const mayBeGuardian = (number: number): boolean =>
    parsed.some(
      (header) =>
        header.label === 'Guardian' &&
        header.part !== null &&
        namesPerson.has(header.part) &&
        (header.stated === null || numberOf(header) === number),
    );
  const persons = new Map<string, Person>();
  const taken = new Set<number>();
  const free = (): GuardianNumber | null =>
    guardianNumbers.find((number) => !stated.has(number) && !taken.has(number)) ?? null;
  const enter = (key: string, number: GuardianNumber | null): Person | null => {
    if (number === null) return null;
    taken.add(number);
    const person: Person = { number, held: [] };
    persons.set(key, person);
    return person;
  };
  const byNumber = (number: number | null): Person | null => {
    if (number === null || !isNumber(number)) return null;
    return persons.get(`${number}`) ?? enter(`${number}`, number);
  };
  /** The person of a label; a set that begins again with what it began with is the next one. */
  const byLabel = (label: Label, part: GuardianPart): Person | null => {
    const person = persons.get(label);
    if (person === undefined) return enter(label, free());
    const beginsAgain = person.held.length > 1 && person.held[0] === part;
    return beginsAgain ? enter(label, free()) : person;
  };
  let latest: Person | null = null;
  return parsed.map((header, at) => {
    const { label, part, isMixed, isPhone } = header;
    const number = numberOf(header);
    const give = (person: Person | null, certainty: Certainty): GuardianColumn | null => {
      if (person === null || part === null) return null;
      latest = person;
      person.held.push(part);
      return { field: guardianField(person.number, part), certainty };
    };
    if (part === null) {
      // Among the columns of a guardian a phone number or a flag of the same one may stand.
      if (label === null && !isPhone && headers[at] !== '') latest = null;
      return null;
    }
    if (label === null) {
      if (part === 'Relation' || part === 'Language' || part === 'Email') {
        if (number !== null) {
          const isThere = stated.has(number) && (part !== 'Email' || latest?.number === number);
          if (isThere) return give(byNumber(number), part === 'Email' ? 'guess' : 'sure');
        } else if (part !== 'Language' && latest !== null && !latest.held.includes(part)) {
          return give(latest, 'guess');
        }
      }
      latest = null;
      return null;
    }
    const certainty = isMixed ? 'guess' : 'sure';
    const isOfContact = label === 'Contact' || part === 'Type';
    if (isOfContact && number !== null && mayBeGuardian(number)) return null;
    if (number !== null) return give(byNumber(number), certainty);
    if (label === 'Guardian' && stated.has(1)) {
      const fits = latest !== null && !latest.held.includes(part);
      return fits ? give(latest, 'guess') : null;
    }
    return give(byLabel(label, part), certainty);
  });
};
