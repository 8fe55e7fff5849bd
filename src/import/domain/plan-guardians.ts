// Plans what a line of the file adds to and changes in the guardians of its student.

import {
  type Doubt,
  doubtLine,
  linesIn,
  openDoubts,
  withLines,
  without,
} from '../../caseload/domain/doubts';
import { isMailAddress } from '../../caseload/domain/mail-address';
import { nameAgreement } from '../../caseload/domain/same-name';
import { normalizeText } from '../../core/normalize-text';
import { type Failure, failure } from '../../rpc/result';
import { toDecide } from '../../schema/choices';
import { type Guardian, guardiansTab, type Student, studentsTab } from '../../schema/tabs';
import { cellChange, cellText, changedCells, withChanges } from './cell-changes';
import type { CellChange, StudentEntry } from './import-plan';
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
  readonly entry: StudentEntry;
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

/**
 * Whether a guardian may be emailed, once the file's doubts are added to those that are there. A file
 * makes a decision stricter and never looser: only a person says Allowed where there was a doubt.
 */
const decided = (
  guardian: Guardian,
  student: Student,
  { doubts, understood }: { doubts: readonly Doubt[]; understood: readonly string[] },
): Guardian => {
  const notYet = openDoubts({ waitingBecause: '', judged: guardian.judged }, student);
  const judged = withLines(
    guardian.judged,
    understood.filter((line) => notYet.includes(line)),
  );
  const fresh = without(doubts.map(doubtLine), linesIn(judged));
  const waitingBecause = withLines(guardian.waitingBecause, [
    ...(fresh.length > 0 ? undecidedByItself(guardian) : []),
    ...fresh,
  ]);
  const open = openDoubts({ waitingBecause, judged }, student);
  const contact = stricter(guardian.contact, open);
  // Whoever is held because of words, and not by a person, is asked about with these words.
  const isHeldByWords = contact === 'No contact' && guardian.contact !== 'No contact';
  return {
    ...guardian,
    judged,
    contact,
    waitingBecause: isHeldByWords ? withLines(waitingBecause, open) : waitingBecause,
  };
};

/**
 * Whoever waits already, without words, is not free once the words of the file are judged: somebody may
 * have typed it.
 */
const undecidedByItself = ({ contact, waitingBecause }: Guardian): readonly string[] =>
  contact === 'Allowed' || contact === 'No contact' || linesIn(waitingBecause).length > 0
    ? []
    : [doubtLine({ where: guardiansTab.columns.contact.header, words: toDecide })];

function stricter(contact: Guardian['contact'], open: readonly string[]): Guardian['contact'] {
  if (contact === 'No contact' || open.length === 0) return contact;
  // Words of a restriction only say which of the two is likelier.
  return open.some(speaksOfRestriction) ? 'No contact' : toDecide;
}

const columnsOfDecision = ['contact', 'waitingBecause', 'judged'] as const;

/** The cells of a row that joins a student who is there, for a person to see. */
export const cellsOfNew = (guardian: Guardian): readonly CellChange[] =>
  ([...compared, 'contact'] as const)
    .filter((column) => cellText(guardian[column]) !== '')
    .map((column) => cellChange('guardians', guardian.guardianId, column, '', guardian[column]));

export const planGuardians = (input: GuardiansInput): GuardiansPlan => {
  const { student, here, entry } = input;
  const file = entry.guardians;
  const warnings: Failure[] = [];
  const matches = matchGuardians(file, here);
  const fileOf = new Map([...matches].map(([guardian, row]) => [row, guardian]));
  const doubtsOf = (guardian: Guardian | undefined): readonly Doubt[] => [
    ...entry.doubts,
    ...(guardian ? (entry.guardianDoubts[guardian.guardianId] ?? []) : []),
  ];
  const understood = entry.understoodNotes.map((words) =>
    doubtLine({ where: studentsTab.columns.staffNotes.header, words }),
  );
  const changes = new Map(
    here.map((row) => {
      const guardian = fileOf.get(row);
      const own = guardian
        ? [
            ...doubtsAboutName(row, guardian),
            ...doubtsAboutAddress(row, guardian.email, here, student),
          ]
        : [];
      const doubts = [...doubtsOf(guardian), ...own];
      const next = decided(row, student, { doubts, understood });
      return [
        row,
        [
          ...(guardian ? changesOf(row, guardian, warnings) : []),
          ...changedCells('guardians', row.guardianId, columnsOfDecision, row, next),
        ],
      ];
    }),
  );
  const isTaken = (id: string) => input.isTaken(id) || add.some((one) => one.guardianId === id);
  const add: Guardian[] = [];
  const leftHeld = here.filter((row) => !fileOf.has(row) && !mayBeEmailed(row, student));
  for (const guardian of file.filter((one) => !matches.has(one))) {
    const wanted = `${student.studentId}${guardian.guardianId.slice(guardian.studentId.length)}`;
    const inPlace = here.find((row) => row.guardianId === wanted && !fileOf.has(row));
    if (inPlace) warnings.push(failure('another guardian', called(inPlace), called(guardian)));
    const guardianId = isTaken(wanted) ? nextId(student.studentId, isTaken) : wanted;
    const asNew: Guardian = {
      ...guardian,
      guardianId,
      studentId: student.studentId,
      contact: 'Allowed',
    };
    const doubts = [
      ...doubtsOf(guardian),
      ...leftHeld.map(doubtAbout),
      ...doubtsAboutAddress(null, guardian.email, here, student),
    ];
    add.push(decided(asNew, student, { doubts, understood }));
  }
  const after = [...here.map((row) => withChanges(row, changes.get(row) ?? [])), ...add];
  const waiting = after.filter(({ contact }) => contact !== 'Allowed');
  const words = without(
    waiting.flatMap((guardian) => openDoubts(guardian, student)),
    [],
  );
  if (words.length > 0) warnings.push(failure('family waits', words));
  return { add, changes: [...changes.values()].flat(), after, warnings };
};

const mayBeEmailed = (guardian: Guardian, student: Pick<Student, 'staffNotes'>): boolean =>
  guardian.contact === 'Allowed' &&
  ['', 'on'].includes(normalizeText(guardian.digest)) &&
  openDoubts(guardian, student).length === 0;

const held = ({ contact, digest }: Guardian): string =>
  contact === 'Allowed' ? digest : contact || toDecide;

/** Whoever comes new where one who is held is not named any more may be that one, respelled. */
const doubtAbout = (row: Guardian): Doubt => ({
  where: 'In the place of',
  words: `${called(row)}, ${held(row)}`,
});

/** The address of somebody who is held, on another row of the same child. */
const doubtsAboutAddress = (
  row: Guardian | null,
  email: string,
  here: readonly Guardian[],
  student: Student,
): readonly Doubt[] => {
  const address = normalizeText(email);
  if (!isMailAddress(address) || (row !== null && normalizeText(row.email) === address)) return [];
  return here
    .filter((other) => other !== row && normalizeText(other.email) === address)
    .filter((other) => !mayBeEmailed(other, student))
    .map((other) => ({
      where: guardiansTab.columns.email.header,
      words: `${address} is the address of ${called(other)}, ${held(other)}`,
    }));
};

/** The row's address is the file's, its name is not: the address may be somebody else's by now. */
const doubtsAboutName = (row: Guardian, file: Guardian): readonly Doubt[] => {
  const names = nameAgreement(row.name, file.name);
  return names === 'differs' || names === 'partly'
    ? [{ where: guardiansTab.columns.name.header, words: `${row.name}, now ${file.name}` }]
    : [];
};

export const withDoubts = (
  guardian: Guardian,
  student: Student,
  doubts: readonly Doubt[],
): Guardian => decided(guardian, student, { doubts, understood: [] });

/** What it takes to hold the family of a student whom a line of the file may be about. */
export const changesThatHold = (
  student: Student,
  family: readonly Guardian[],
  doubts: readonly Doubt[],
): readonly CellChange[] =>
  family.flatMap((row) =>
    changedCells(
      'guardians',
      row.guardianId,
      columnsOfDecision,
      row,
      decided(row, student, { doubts, understood: [] }),
    ),
  );
