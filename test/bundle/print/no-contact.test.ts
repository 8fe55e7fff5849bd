// A family's plan of a student of whom a guardian is No contact, or of whom nobody has decided.

import type { PrintAnswer, PrintScope } from '../../../src/print/domain/print-request';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { answered, history, send, smallSchool } from '../sidebar/sidebar-calls';
import { typeInto } from '../support/addon';

const ada = '000101';
const caseload: PrintScope = { kind: 'caseload' };
const planFor = { document: 'Plan', reader: 'Family', language: 'English' } as const;

const ask = (addon: AddonHarness, scope: PrintScope = caseload, reader = 'Family'): PrintAnswer =>
  answered(send(addon, 'printPlans', reader, scope) as never);

const log = (addon: AddonHarness, shown = ask(addon), id = 'click') =>
  answered(
    send(
      addon,
      'logCopies',
      id,
      planFor,
      shown.students.map(({ studentId, version }) => ({ studentId, version })),
    ) as never,
  );

const guardianOf = (addon: AddonHarness, studentId: string) =>
  addon.rows('Guardians').find((row) => row['Student ID'] === studentId)?.['Guardian ID'] ?? '';

/** Into the first guardian's row of Ada. */
const typeGuardian = (addon: AddonHarness, header: string, text: string) =>
  typeInto(addon, 'Guardians', guardianOf(addon, ada), header, text);

const copied = (addon: AddonHarness) =>
  addon
    .rows('Copies')
    .map((row) => row['Student ID'])
    .filter((id) => id !== '');
const given = (addon: AddonHarness) =>
  addon
    .rows('Plans')
    .filter((row) => row['Copy given on'] !== '' || row.State === 'Shared')
    .map((row) => row['Student ID']);

it('nobody is named where every guardian is allowed', () => {
  const addon = smallSchool().copy();
  expect(ask(addon).withheld).toEqual([]);
  log(addon);
  expect(given(addon)).toContain(ada);
});

describe.each<readonly [string, (addon: AddonHarness) => void]>([
  ['is No contact', (addon) => typeGuardian(addon, 'Contact', 'No contact')],
  ['is to be decided', (addon) => typeGuardian(addon, 'Contact', 'To decide')],
  ['has no word in Contact', (addon) => typeGuardian(addon, 'Contact', '')],
  [
    'is allowed, and staff notes have come since',
    (addon) => typeInto(addon, 'Students', ada, 'Staff notes', 'Court order on file'),
  ],
  ['has a row that cannot be read', (addon) => typeGuardian(addon, 'Last digest', 'soon')],
  [
    'has a row that cannot be read and names no student',
    (addon) => {
      typeGuardian(addon, 'Last digest', 'soon');
      typeGuardian(addon, 'Student ID', '');
    },
  ],
])('a student of whom a guardian %s', (_, change) => {
  const addon = smallSchool().copy();
  change(addon);

  it('is named, and no guardian is', () => {
    const { withheld } = ask(addon);
    expect(withheld.map(({ studentId }) => studentId)).toEqual([ada]);
    const told = JSON.stringify(withheld);
    expect(withheld[0]?.name).toMatch(/^Ada \w+$/);
    for (const { Name = '' } of addon.rows('Guardians')) if (Name) expect(told).not.toContain(Name);
  });

  it('gets a line in Copies, and the plan is not marked as given', () => {
    log(addon);
    expect(copied(addon)).toContain(ada);
    expect(copied(addon)).toHaveLength(3);
    expect(given(addon)).toHaveLength(2);
    expect(given(addon)).not.toContain(ada);
    const notes = history(addon).filter(({ Reason }) => Reason === 'Copy printed for the family');
    expect(new Set(notes.map((line) => line['Row ID'])).size).toBe(2);
  });
});

it('is not named for another reader, or where others are printed', () => {
  const addon = smallSchool().copy();
  typeGuardian(addon, 'Contact', 'No contact');
  for (const reader of ['Teacher', 'Student'])
    expect(ask(addon, caseload, reader).withheld).toEqual([]);
  expect(ask(addon, { kind: 'student', studentId: '000102' }).withheld).toEqual([]);
});

it('is decided by what Guardians says at the click, not when the plan was shown', () => {
  const addon = smallSchool().copy();
  const shown = ask(addon);
  typeGuardian(addon, 'Contact', 'No contact');
  log(addon, shown);
  expect(given(addon)).not.toContain(ada);
  expect(copied(addon)).toContain(ada);
  typeGuardian(addon, 'Contact', 'Allowed');
  log(addon, ask(addon), 'click-2');
  expect(given(addon)).toContain(ada);
});
