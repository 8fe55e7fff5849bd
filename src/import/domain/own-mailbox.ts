// Keeps the student's own mailbox and those of the guardians apart: an address that stands in both places
// is given to nobody until a person has said whose it is.

import type { Doubt } from '../../caseload/domain/doubts';
import { normalizeText } from '../../core/normalize-text';
import { type Failure, failure } from '../../rpc/result';
import { type Guardian, type Student, studentsTab } from '../../schema/tabs';
import type { StudentEntry } from './import-plan';

interface Family {
  readonly guardiansOf: (studentId: string) => readonly Guardian[];
}

const addressOf = ({ email }: Guardian): string => normalizeText(email);

const doubtAbout = (address: string): Doubt => ({
  where: studentsTab.columns.studentEmail.header,
  words: `${address} stands for a guardian, too`,
});

/** The line without a student's address that is also a guardian's, whom a person has to decide about. */
export const withOwnMailbox = (
  entry: StudentEntry,
  here: Student | null,
  { guardiansOf }: Family,
): { readonly entry: StudentEntry; readonly warnings: readonly Failure[] } => {
  const inFile = normalizeText(entry.student.studentEmail);
  const own = new Set(
    [inFile, normalizeText(here?.studentEmail ?? '')].filter((one) => one !== ''),
  );
  const known = guardiansOf(here?.studentId ?? entry.student.studentId);
  const shared = entry.guardians.filter((one) => own.has(addressOf(one)));
  const isKnown = inFile !== '' && known.some((one) => addressOf(one) === inFile);
  if (shared.length === 0 && !isKnown) return { entry, warnings: [] };
  const guardianDoubts = Object.fromEntries(
    shared.map((guardian) => [
      guardian.guardianId,
      [...(entry.guardianDoubts[guardian.guardianId] ?? []), doubtAbout(addressOf(guardian))],
    ]),
  );
  const addresses = [...new Set([...shared.map(addressOf), ...(isKnown ? [inFile] : [])])];
  const isGiven = isKnown || shared.some((one) => addressOf(one) === inFile);
  return {
    entry: {
      ...entry,
      student: { ...entry.student, studentEmail: isGiven ? '' : entry.student.studentEmail },
      // A guardian of whom the line does not speak: the whole family waits.
      doubts: isKnown && shared.length === 0 ? [...entry.doubts, doubtAbout(inFile)] : entry.doubts,
      guardianDoubts: { ...entry.guardianDoubts, ...guardianDoubts },
    },
    warnings: addresses.map((address) => failure('mailbox of two', address)),
  };
};
