// Finds the guardian rows of a student that the guardians of a line mean, in whatever order.
import { plain } from '../plain';
import type { Guardian } from '../schema/tabs';
import { plainWords } from './plain-words';

type Likeness = (here: Guardian, file: Guardian) => boolean;

const addressIn = (guardian: Guardian): string => plain(guardian.email);
const nameIn = (guardian: Guardian): string => plainWords(guardian.name);
const placeIn = (guardian: Guardian): string =>
  guardian.guardianId.slice(guardian.studentId.length);

const sameAddress: Likeness = (here, file) =>
  addressIn(file) !== '' && addressIn(here) === addressIn(file);
const sameName: Likeness = (here, file) => nameIn(file) !== '' && nameIn(here) === nameIn(file);
const samePlace: Likeness = (here, file) => placeIn(here) === placeIn(file);
const both =
  (one: Likeness, other: Likeness): Likeness =>
  (here, file) =>
    one(here, file) && other(here, file);

/** The same place of the file, with nothing in it that speaks for two different people. */
const filledIn: Likeness = (here, file) => {
  const [a, b] = [addressIn(here), addressIn(file)];
  const oneName = nameIn(here) === '' || nameIn(file) === '' || nameIn(here) === nameIn(file);
  return samePlace(here, file) && (a === '' || b === '') && (oneName || (a === '' && b === ''));
};

/**
 * The surest likeness first. A name goes before an address: parents share addresses, and a row
 * keeps its own where the file's is not complete.
 */
const likenesses: readonly Likeness[] = [
  both(samePlace, both(sameAddress, sameName)),
  both(sameAddress, sameName),
  both(sameName, samePlace),
  sameName,
  both(sameAddress, samePlace),
  sameAddress,
  filledIn,
];

/** Guardians of the file, each with its row; those not in the map are new. */
export const matchGuardians = (
  file: readonly Guardian[],
  here: readonly Guardian[],
): ReadonlyMap<Guardian, Guardian> => {
  const matches = new Map<Guardian, Guardian>();
  const taken = new Set<Guardian>();
  for (const alike of likenesses) {
    for (const guardian of file.filter((one) => !matches.has(one))) {
      const row = here.find((one) => !taken.has(one) && alike(one, guardian));
      if (row === undefined) continue;
      matches.set(guardian, row);
      taken.add(row);
    }
  }
  return matches;
};
