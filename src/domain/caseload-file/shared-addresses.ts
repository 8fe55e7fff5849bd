// Finds addresses that stand for differently named guardians of different students.
import type { Guardian } from '../schema/tabs';
import { plainWords } from './plain-words';
import { warningSentences as warn } from './sentences';

const addressOf = (guardian: Guardian): string => guardian.email.trim().toLowerCase();

/** Warnings for a student, given every guardian of the caseload as the import leaves it. */
export const sharedAddressWarnings = (
  guardians: readonly Guardian[],
  nameOf: (studentId: string) => string,
): ((studentId: string) => readonly string[]) => {
  const byAddress = new Map<string, Guardian[]>();
  const byStudent = new Map<string, Guardian[]>();
  const put = (map: Map<string, Guardian[]>, key: string, guardian: Guardian) => {
    const found = map.get(key);
    if (found === undefined) map.set(key, [guardian]);
    else found.push(guardian);
  };
  for (const guardian of guardians) {
    put(byStudent, guardian.studentId, guardian);
    if (addressOf(guardian) !== '') put(byAddress, addressOf(guardian), guardian);
  }
  return (studentId) =>
    (byStudent.get(studentId) ?? []).flatMap((guardian) => {
      const name = plainWords(guardian.name);
      const other = (byAddress.get(addressOf(guardian)) ?? []).find(
        (one) => one.studentId !== studentId && plainWords(one.name) !== name,
      );
      if (other === undefined) return [];
      return warn.sharedAddress(
        addressOf(guardian),
        other.name || warn.namelessGuardian,
        nameOf(other.studentId),
        nameOf(studentId),
      );
    });
};
