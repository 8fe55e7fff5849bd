// Plans what a line of the file adds to and changes in the guardians of its student.

import { isMailAddress } from '../../caseload/domain/mail-address';
import { normalizeText } from '../../core/normalize-text';
import { type Failure, failure } from '../../rpc/result';
import type { Guardian, Student } from '../../schema/tabs';
import { cellChange, cellText, changedCells, withChanges } from './cell-changes';
import type { CellChange } from './import-plan';
import { matchGuardians } from './match';
import { speaksOfRestriction } from './staff-notes';

export interface GuardiansPlan {
  readonly add: readonly Guardian[];
  readonly changes: readonly CellChange[];
  /** All guardians of the student as the import leaves them. */
  readonly after: readonly Guardian[];
  readonly warnings: readonly Failure[];
}

interface GuardiansInput {
  /** As the import leaves the student. */
  readonly student: Student;
  readonly here: readonly Guardian[];
  readonly file: readonly Guardian[];
  /** A note that this import brings; null without one. */
  readonly newRestriction: string | null;
  readonly isTaken: (guardianId: string) => boolean;
}

const compared = ['name', 'relation', 'email', 'language'] as const;

/** An address that somebody mended is not broken again. */
const changesOf = (here: Guardian, file: Guardian, warnings: Failure[]): readonly CellChange[] => {
  const changes = changedCells('guardians', here.guardianId, compared, here, file);
  const breaks = isMailAddress(here.email) && file.email !== '' && !isMailAddress(file.email);
  if (breaks) warnings.push(failure('address kept', here.email, file.email));
  return changes.filter(({ column }) => {
    if (column !== 'email') return true;
    return !breaks && normalizeText(here.email) !== file.email.toLowerCase();
  });
};

const nextId = (studentId: string, isTaken: (id: string) => boolean): string => {
  for (let number = 1; ; number += 1) {
    const id = `${studentId}-G${number}`;
    if (!isTaken(id)) return id;
  }
};

const called = (guardian: Guardian): string => guardian.name || guardian.email;

const setNoContact = (here: Guardian): readonly CellChange[] =>
  here.contact === 'No contact'
    ? []
    : [cellChange('guardians', here.guardianId, 'contact', here.contact, 'No contact')];

/** The cells of a row that joins a student who is there, for a person to see. */
export const cellsOfNew = (guardian: Guardian): readonly CellChange[] =>
  ([...compared, 'contact'] as const)
    .filter((column) => cellText(guardian[column]) !== '')
    .map((column) => cellChange('guardians', guardian.guardianId, column, '', guardian[column]));

export const planGuardians = (input: GuardiansInput): GuardiansPlan => {
  const { student, here, file, newRestriction } = input;
  const warnings: Failure[] = [];
  const matches = matchGuardians(file, here);
  const oldRestriction =
    newRestriction === null ? student.staffNotes.split('\n').find(speaksOfRestriction) : undefined;
  const changes = new Map<Guardian, readonly CellChange[]>();
  for (const [guardian, row] of matches) changes.set(row, changesOf(row, guardian, warnings));
  if (newRestriction !== null) {
    for (const row of here) changes.set(row, [...(changes.get(row) ?? []), ...setNoContact(row)]);
  }
  const isTaken = (id: string) => input.isTaken(id) || add.some((one) => one.guardianId === id);
  const add: Guardian[] = [];
  for (const guardian of file.filter((one) => !matches.has(one))) {
    const wanted = `${student.studentId}${guardian.guardianId.slice(guardian.studentId.length)}`;
    const inPlace = here.find(
      (row) => row.guardianId === wanted && ![...matches.values()].includes(row),
    );
    if (inPlace !== undefined)
      warnings.push(failure('another guardian', called(inPlace), called(guardian)));
    const guardianId = isTaken(wanted) ? nextId(student.studentId, isTaken) : wanted;
    const contact = oldRestriction === undefined ? guardian.contact : 'No contact';
    add.push({ ...guardian, guardianId, studentId: student.studentId, contact });
  }
  if (oldRestriction !== undefined && add.length > 0 && here.length > 0) {
    warnings.push(failure('restriction here', oldRestriction));
  }
  const after = [...here.map((row) => withChanges(row, changes.get(row) ?? [])), ...add];
  return { add, changes: [...changes.values()].flat(), after, warnings };
};
