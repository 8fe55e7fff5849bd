// Reads the guardians of one line: one for each name, and one for each further address.

import { isMailAddress } from '../../caseload/domain/mail-address';
import { type Failure, failure } from '../../rpc/result';
import type { Guardian } from '../../schema/tabs';
import { readAddresses } from './addresses';
import { type GuardianNumber, guardianField, guardianNumbers } from './caseload-field';
import type { FileLine } from './file-line';
import { relationInHeader } from './guardian-headers';
import { headerWords } from './header-words';
import { oneLine } from './normalize-words';

export interface ReadGuardians {
  readonly guardians: readonly Guardian[];
  readonly warnings: readonly Failure[];
}

type FileGuardian = Pick<Guardian, 'name' | 'relation' | 'language'> & {
  readonly number: GuardianNumber;
  readonly addresses: readonly string[];
};

const relationOnLine = (line: FileLine, number: GuardianNumber): string => {
  const written = oneLine(line.read(guardianField(number, 'Relation')));
  if (written !== '') return written;
  const fields = [guardianField(number, 'Name'), guardianField(number, 'Email')];
  const relations = fields.map((field) => relationInHeader(headerWords(line.headerOf(field))));
  return relations.find((relation) => relation !== '') ?? '';
};

const readGuardian = (
  line: FileLine,
  number: GuardianNumber,
  warnings: Failure[],
): FileGuardian | null => {
  const cell = line.read(guardianField(number, 'Email'));
  const name = oneLine(line.read(guardianField(number, 'Name')));
  if (name === '' && cell === '') return null;
  const { addresses, leftOut } = readAddresses(cell);
  warnings.push(...leftOut.map((text) => failure('words left out', text, cell.trim())));
  warnings.push(
    ...addresses.filter((one) => !isMailAddress(one)).map((one) => failure('broken address', one)),
  );
  return {
    number,
    name,
    relation: relationOnLine(line, number),
    language: oneLine(line.read(guardianField(number, 'Language')) || line.read('homeLanguage')),
    addresses,
  };
};

const repeated = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.filter((one, index) => one !== '' && addresses.indexOf(one) !== index)),
];

/**
 * Guardian 1 of the file is "-G1" and so on, whoever is missing between them; a second address in
 * one cell is nobody's yet and takes the next number after those of the file.
 */
export const readGuardians = (
  line: FileLine,
  studentId: string,
  contact: Guardian['contact'],
): ReadGuardians => {
  const warnings: Failure[] = [];
  const inFile = guardianNumbers
    .map((number) => readGuardian(line, number, warnings))
    .filter((person) => person !== null)
    .filter((person) => person.name !== '' || person.addresses.length > 0);
  const row = (
    number: number,
    person: Omit<FileGuardian, 'number' | 'addresses'>,
    email: string,
  ) => ({
    guardianId: `${studentId}-G${number}`,
    studentId,
    name: person.name,
    relation: person.relation,
    email,
    language: person.language,
    digest: 'On',
    contact,
    cadence: '' as const,
    lastDigest: null,
    lastAnswer: null,
  });
  const named = inFile.map((person) => row(person.number, person, person.addresses[0] ?? ''));
  let next = Math.max(0, ...inFile.map((person) => person.number));
  const further = inFile.flatMap((person) =>
    person.addresses.slice(1).map((address) => {
      next += 1;
      warnings.push(failure('second address', person.name, person.number, address));
      return row(next, { name: '', relation: '', language: person.language }, address);
    }),
  );
  const guardians = [...named, ...further];
  warnings.push(
    ...repeated(guardians.map((one) => one.email)).map((one) => failure('same address twice', one)),
  );
  return { guardians, warnings };
};
