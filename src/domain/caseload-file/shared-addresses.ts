// Finds addresses that stand for differently named guardians of different students.

import { byStudent, groupBy } from '../group-by';
import { plain } from '../plain';
import type { Guardian } from '../schema/tabs';
import { plainWords } from './plain-words';
import { warn } from './sentences';

const addressOf = (guardian: Guardian): string => plain(guardian.email);

/** Warnings for a student, given every guardian of the caseload as the import leaves it. */
export const sharedAddressWarnings = (
  guardians: readonly Guardian[],
  nameOf: (studentId: string) => string,
): ((studentId: string) => readonly string[]) => {
  const byAddress = groupBy(guardians, addressOf);
  const family = byStudent(guardians);
  return (studentId) =>
    family(studentId).flatMap((guardian) => {
      const name = plainWords(guardian.name);
      const address = addressOf(guardian);
      const other = byAddress(address).find(
        (one) => one.studentId !== studentId && plainWords(one.name) !== name,
      );
      if (address === '' || other === undefined) return [];
      return warn.sharedAddress(
        address,
        other.name || warn.namelessGuardian,
        nameOf(other.studentId),
        nameOf(studentId),
      );
    });
};
