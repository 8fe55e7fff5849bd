// Reads the guardians of one line: one for each name, and one for each further address.

import { isMailAddress } from '../guardian/mail-address';
import type { Guardian } from '../schema/tabs';
import { readAddresses } from './addresses';
import { type GuardianNumber, guardianField, guardianNumbers } from './caseload-field';
import type { FileLine } from './file-line';
import { relationInHeader } from './guardian-headers';
import { headerWords } from './header-words';
import { tidy } from './plain-words';
import { guardianPlace, warn } from './sentences';

export interface ReadGuardians {
  readonly guardians: readonly Guardian[];
  readonly warnings: readonly string[];
}

type Place = Pick<Guardian, 'name' | 'relation' | 'language'> & {
  readonly number: GuardianNumber;
  readonly addresses: readonly string[];
};

const relationOnLine = (line: FileLine, number: GuardianNumber): string => {
  const written = tidy(line.read(guardianField(number, 'Relation')));
  if (written !== '') return written;
  const fields = [guardianField(number, 'Name'), guardianField(number, 'Email')];
  const said = fields.map((field) => relationInHeader(headerWords(line.headerOf(field))));
  return said.find((relation) => relation !== '') ?? '';
};

const readPlace = (line: FileLine, number: GuardianNumber, warnings: string[]): Place | null => {
  const cell = line.read(guardianField(number, 'Email'));
  const name = tidy(line.read(guardianField(number, 'Name')));
  if (name === '' && cell === '') return null;
  const { addresses, leftOut } = readAddresses(cell);
  warnings.push(...leftOut.map((text) => warn.wordsLeftOut(text, cell.trim())));
  warnings.push(...addresses.filter((one) => !isMailAddress(one)).map(warn.brokenAddress));
  return {
    number,
    name,
    relation: relationOnLine(line, number),
    language: tidy(line.read(guardianField(number, 'Language')) || line.read('homeLanguage')),
    addresses,
  };
};

const repeated = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.filter((one, place) => one !== '' && addresses.indexOf(one) !== place)),
];

/**
 * Guardian 1 of the file is "-G1" and so on, whoever is missing between them; a second address in
 * one cell is nobody's yet and takes the next number after the places of the file.
 */
export const readGuardians = (
  line: FileLine,
  studentId: string,
  contact: Guardian['contact'],
): ReadGuardians => {
  const warnings: string[] = [];
  const places = guardianNumbers
    .map((number) => readPlace(line, number, warnings))
    .filter((place) => place !== null)
    .filter((place) => place.name !== '' || place.addresses.length > 0);
  const row = (number: number, person: Omit<Place, 'number' | 'addresses'>, email: string) => ({
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
  const named = places.map((place) => row(place.number, place, place.addresses[0] ?? ''));
  let next = Math.max(0, ...places.map((place) => place.number));
  const further = places.flatMap((place) =>
    place.addresses.slice(1).map((address) => {
      next += 1;
      warnings.push(warn.secondAddress(guardianPlace(place.name, place.number), address));
      return row(next, { name: '', relation: '', language: place.language }, address);
    }),
  );
  const guardians = [...named, ...further];
  warnings.push(...repeated(guardians.map((one) => one.email)).map(warn.sameAddressTwice));
  return { guardians, warnings };
};
