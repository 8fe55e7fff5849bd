// Whether two records are of one student: number, name, birth date, family, school and grade. One
// that agrees is no proof, and one that contradicts is asked about.

import { fullName } from '../../caseload/domain/names';
import {
  isShortened,
  type NameAgreement,
  nameAgreement,
  nameKey,
  nameWords,
} from '../../caseload/domain/same-name';
import { normalizeText } from '../../core/normalize-text';
import { normalizeWords } from '../../core/normalize-words';
import type { Guardian, Student } from '../../schema/tabs';
import { withoutZeros } from './student-number';

/** What is known of a student, in the caseload or on a line of the file. */
export interface StudentRecord {
  readonly student: Omit<Student, 'studentId'>;
  /** '' where there is none. */
  readonly number: string;
  readonly guardians: readonly Pick<Guardian, 'name' | 'email'>[];
}

export type Verdict =
  /** One student; with `isAsked`, something speaks against it and a person has to say so. */
  | { readonly kind: 'same'; readonly isAsked: boolean; readonly certainty: number }
  /** It may be one student, and it may be two. */
  | { readonly kind: 'unclear' }
  /** Two students, who may have one name. */
  | { readonly kind: 'other'; readonly isNamesake: boolean };

type Agreement = 'same' | 'near' | 'unknown' | 'differs';

/** Given by an import to a student without a number. */
const isMadeUp = (studentId: string): boolean => studentId.startsWith('NEW-');

interface Likeness {
  readonly number: 'same' | 'zeros' | 'unknown' | 'differs';
  readonly name: NameAgreement;
  readonly first: NameAgreement;
  readonly birth: Agreement;
  readonly isBirthOnOne: boolean;
  readonly family: Agreement;
  readonly grade: Agreement;
  readonly school: Agreement;
}

const numbersOf = (one: string, other: string): Likeness['number'] => {
  if (one !== '' && one === other) return 'same';
  if ([one, other].some((number) => number === '' || isMadeUp(number))) return 'unknown';
  return withoutZeros(one) === withoutZeros(other) ? 'zeros' : 'differs';
};

/** The best that any of the names a student goes by has in common with those of the other. */
const order: readonly NameAgreement[] = ['same', 'alike', 'partly', 'differs', 'unknown'];
const best = (agreements: readonly NameAgreement[]): NameAgreement =>
  order.find((each) => agreements.includes(each)) ?? 'unknown';

type Names = Pick<Student, 'firstName' | 'lastName' | 'preferredName'>;

const namesOf = (student: Names): readonly string[] => [
  fullName(student),
  ...(student.preferredName === ''
    ? []
    : [fullName({ ...student, firstName: student.preferredName })]),
];

const firstNamesOf = ({ firstName, preferredName }: Names): readonly string[] =>
  preferredName === '' ? [firstName] : [firstName, preferredName];

const bestPair = (some: readonly string[], others: readonly string[]): NameAgreement =>
  best(some.flatMap((one) => others.map((other) => nameAgreement(one, other))));

/** A slip of the pen: one part of the date differs, or day and month stand the other way round. */
const isNearDate = (one: string, other: string): boolean => {
  const [a, b] = [one.split('-'), other.split('-')];
  const differing = a.filter((part, at) => part !== b[at]).length;
  return differing <= 1 || (a[0] === b[0] && a[1] === b[2] && a[2] === b[1]);
};

const birthOf = (one: string | null, other: string | null): Agreement => {
  if (one === null || other === null) return 'unknown';
  if (one === other) return 'same';
  return isNearDate(one, other) ? 'near' : 'differs';
};

type Person = StudentRecord['guardians'][number];

export const sharesPerson = (some: readonly Person[], others: readonly Person[]): boolean =>
  some.some((one) =>
    others.some(
      (other) =>
        (one.email !== '' && normalizeText(one.email) === normalizeText(other.email)) ||
        ['same', 'alike'].includes(nameAgreement(one.name, other.name)),
    ),
  );

const familyOf = (some: readonly Person[], others: readonly Person[]): Agreement => {
  const known = (people: readonly Person[]) =>
    people.some(({ name, email }) => name !== '' || email !== '');
  if (!known(some) || !known(others)) return 'unknown';
  return sharesPerson(some, others) ? 'same' : 'differs';
};

const wordsOf = (one: string, other: string): Agreement => {
  const [a, b] = [normalizeWords(one), normalizeWords(other)];
  if (a === '' || b === '') return 'unknown';
  return a === b ? 'same' : 'differs';
};

const yearOf = (grade: string): number => ['PK', 'K'].indexOf(grade) - 1;

/** A year later a student is in the next grade. */
const gradesOf = (here: string, file: string): Agreement => {
  const equal = wordsOf(here, file);
  if (equal !== 'differs') return equal;
  const number = (grade: string) =>
    /^\d+$/.test(grade) ? Number(grade) : yearOf(grade.toUpperCase());
  return number(file) === number(here) + 1 ? 'near' : 'differs';
};

const likenessOf = (
  here: StudentRecord,
  file: StudentRecord,
  known: Pick<Likeness, 'number' | 'name'>,
): Likeness => ({
  ...known,
  first: bestPair(firstNamesOf(here.student), firstNamesOf(file.student)),
  birth: birthOf(here.student.birthDate, file.student.birthDate),
  isBirthOnOne: (here.student.birthDate === null) !== (file.student.birthDate === null),
  family: familyOf(here.guardians, file.guardians),
  grade: gradesOf(here.student.grade, file.student.grade),
  school: wordsOf(here.student.school, file.student.school),
});

const same = (certainty: number, isAsked = false): Verdict => ({
  kind: 'same',
  certainty,
  isAsked,
});
const unclear: Verdict = { kind: 'unclear' };
const other = (isNamesake: boolean): Verdict => ({ kind: 'other', isNamesake });

const agrees = (agreement: Agreement | NameAgreement): boolean =>
  agreement === 'same' || agreement === 'alike' || agreement === 'near';

/** With one number: it needs a name or a birth date that agrees, and nothing that contradicts. */
function withOneNumber({ name, first, birth, family }: Likeness): Verdict {
  if (name === 'same') return same(9, birth === 'differs');
  if (name === 'alike') return birth === 'differs' ? unclear : same(8);
  if (name === 'partly') {
    if (!agrees(first)) return birth === 'differs' ? other(false) : unclear;
    if (birth === 'same') return same(7);
    return birth !== 'differs' && family === 'same' ? same(7, true) : unclear;
  }
  return birth === 'same' ? unclear : other(false);
}

/** How much speaks for two students. */
const contradictions = (likeness: Likeness): number =>
  [
    likeness.number === 'differs',
    likeness.birth === 'differs',
    likeness.family === 'differs',
    likeness.grade === 'differs',
    likeness.school === 'differs',
  ].filter(Boolean).length;

const isShort = (here: StudentRecord, file: StudentRecord): boolean =>
  namesOf(here.student).some((one) => namesOf(file.student).some((two) => isShortened(one, two)));

/** Without a number in common, the name has to be the same. */
function withOneName(likeness: Likeness, isOnFile: boolean): Verdict {
  const { number, birth, family, grade, school } = likeness;
  const against = contradictions(likeness);
  // Siblings never share a name: only a birth date speaks against one family.
  if (family === 'same' && birth !== 'differs') {
    if (isOnFile) return same(6, grade === 'differs');
    return against === 0 ? same(6) : unclear;
  }
  if (birth === 'same') {
    const isOne = against === 0 || (number !== 'differs' && (isOnFile || !isElsewhere(likeness)));
    if (isOne) return same(5, isOnFile && against > 0);
    return isOnFile && against === 1 ? same(4, true) : against > 2 ? other(true) : unclear;
  }
  if (birth === 'differs') return family === 'same' ? unclear : other(true);
  if (against > 0 || birth === 'near' || number !== 'unknown')
    return against > 1 ? other(true) : unclear;
  const isPlaced = agrees(grade) || agrees(school);
  return isOnFile || !likeness.isBirthOnOne ? same(3, isOnFile && !isPlaced) : unclear;
}

const isElsewhere = ({ grade, school }: Likeness): boolean =>
  grade === 'differs' || school === 'differs';

/** What so many have in common tells nobody apart. */
const mostAlike = 30;

/** Finds those of the records whom a further one could be compared with, in far fewer steps than all. */
export function similarRecords<Item>() {
  const items = new Map<string, Item[]>();
  return {
    add: (item: Item, record: StudentRecord): void => {
      for (const key of keysOf(record)) {
        const others = items.get(key);
        if (others) others.push(item);
        else items.set(key, [item]);
      }
    },
    find: (record: StudentRecord): readonly Item[] => [
      ...new Set(
        keysOf(record).flatMap((key) => {
          const found = items.get(key) ?? [];
          if (found.length <= mostAlike || key.startsWith('number ')) return found;
          // The first namesakes are enough to make the next one wait.
          return key.startsWith('name ') ? found.slice(0, mostAlike) : [];
        }),
      ),
    ],
  };
}

function keysOf({ student, number, guardians }: StudentRecord): readonly string[] {
  const { birthDate } = student;
  const words = namesOf(student).flatMap(nameWords);
  const addresses = guardians.map(({ email }) => normalizeText(email));
  return [
    ...new Set([
      ...(number === '' ? [] : [`number ${withoutZeros(number)}`]),
      ...namesOf(student).map((name) => `name ${nameKey(name)}`),
      ...addresses.filter((address) => address !== '').map((address) => `like ${address}`),
      ...(birthDate === null ? [] : words.map((word) => `like ${birthDate} ${word}`)),
    ]),
  ];
}

/**
 * @param isOnFile the first one stands in the caseload, from an earlier file: a student may have
 *   been renumbered since, or moved to another school
 */
export function compareStudents(
  here: StudentRecord,
  file: StudentRecord,
  isOnFile: boolean,
): Verdict {
  const number = numbersOf(here.number, file.number);
  const name = bestPair(namesOf(here.student), namesOf(file.student));
  // Most pairs of a large file end here, before the rest is compared.
  const isOneNumber = number === 'same' || number === 'zeros';
  if (!isOneNumber && name !== 'same' && (name !== 'alike' || number === 'differs'))
    return other(false);
  const likeness = likenessOf(here, file, { number, name });
  const { birth, family } = likeness;
  if (number === 'same') return withOneNumber(likeness);
  if (number === 'zeros') {
    const verdict = withOneNumber(likeness);
    // Beside another name the zeros were never lost: these are two numbers.
    return verdict.kind === 'same' ? verdict : other(false);
  }
  if (name === 'same') return withOneName(likeness, isOnFile);
  if (birth === 'same' && family === 'same' && isShort(here, file)) return same(2);
  const speaks = birth === 'same' || family === 'same';
  return speaks && birth !== 'differs' && likeness.grade !== 'differs' ? unclear : other(false);
}
