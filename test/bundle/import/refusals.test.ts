// When the import says no and leaves the spreadsheet as it is.

import type { ImportPreview } from '../../../src/import/domain/import-plan';
import type { MappingProposal } from '../../../src/import/domain/mapping';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { setUpAddon } from '../support/addon';
import { differences, pictureOf } from '../support/book-picture';
import { ada, ben, cleo, fileOf, tableOf } from '../support/caseload-file';

/** The dialog as far as the preview, for a file that changes Ada's row and adds Cleo. */
function previewed(): {
  readonly addon: AddonHarness;
  readonly agree: () => unknown;
} {
  const addon = setUpAddon();
  addon.importFile('one.csv', fileOf(ada, ben));
  const file = tableOf(fileOf({ ...ada, School: 'Juniper HS' }, ben, cleo));
  const mapping = addon.ask<MappingProposal>('proposeImport', file);
  const preview = addon.ask<ImportPreview>('previewImport', file, mapping);
  return { addon, agree: () => addon.ask('applyImport', file, mapping, preview.previewHash) };
}

const lookAgain = 'The caseload has changed since you looked. Please look at the changes again.';

describe('a caseload that has changed between preview and agreement', () => {
  it.each<readonly [string, (addon: AddonHarness) => void]>([
    ['the cell that would change', ({ user }) => user.type('Students', 'F2', 'Cedar HS')],
    ['the cell of a row that would stay', ({ user }) => user.type('Students', 'F3', 'Cedar HS')],
    ['a student who is gone', ({ user }) => user.deleteRows('Students', 2)],
    [
      'the new student, typed by hand meanwhile',
      (addon) => addon.importFile('c.csv', fileOf(cleo)),
    ],
    ['a goal who somebody reworded', ({ user }) => user.type('Goals', 'G2', 'Another goal')],
    ['a guardian with another address', ({ user }) => user.type('Guardians', 'F2', 'x@y.example')],
  ])('is not written to: %s', (_, meanwhile) => {
    const { addon, agree } = previewed();
    meanwhile(addon);
    const before = pictureOf(addon.book);
    expect(agree).toThrow(lookAgain);
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });

  it.each<readonly [string, (addon: AddonHarness) => void]>([
    ['rows in another order', ({ user }) => user.sort('Students', -3)],
    ['a cell that no file speaks of', ({ user }) => user.type('Goals', 'L2', 'lunch group')],
    ['a column of their own', ({ user }) => user.insertColumns('Students', 2)],
  ])('is written to where the changes are the same: %s', (_, meanwhile) => {
    const { addon, agree } = previewed();
    meanwhile(addon);
    expect(agree()).toMatchObject({ counts: { add: 1, change: 1, same: 1 } });
    expect(addon.rows('Students').find((row) => row['Student ID'] === '000101')).toMatchObject({
      School: 'Juniper HS',
    });
  });
});

describe('an agreement that comes twice', () => {
  it('is carried out once', () => {
    const { addon, agree } = previewed();
    agree();
    const before = pictureOf(addon.book);
    expect(agree).toThrow(lookAgain);
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });
});

describe('an agreement to one file', () => {
  const addon = setUpAddon();
  const file = tableOf(fileOf(ada));
  const mapping = addon.ask<MappingProposal>('proposeImport', file);
  const { previewHash } = addon.ask<ImportPreview>('previewImport', file, mapping);
  const strengthsIn = (field: string) => ({
    ...mapping,
    columns: mapping.columns.map((each) =>
      each.field === 'strengths' ? { ...each, field } : each,
    ),
  });

  it.each([
    ['other words about a new student', tableOf(fileOf({ ...ada, Strengths: 'go' })), mapping],
    ['another place for a column', file, strengthsIn('interests')],
  ])('is none to %s', (_, given, meant) => {
    expect(() => addon.ask('applyImport', given, meant, previewHash)).toThrow(lookAgain);
    expect(addon.rows('Students')).toEqual([]);
  });
});

describe('another run that is going on', () => {
  it('is let finish first', () => {
    const { addon, agree } = previewed();
    addon.script.persistentFaults.holdLock('script', addon.script.state.now + 600_000);
    expect(agree).toThrow('Another run of Living ALP is going on. Please try again in a minute.');
    expect(addon.rows('Students')).toHaveLength(2);
  });
});

describe('a mapping that does not fit', () => {
  const addon = setUpAddon();
  const file = tableOf(fileOf(ada));
  const mapping = addon.ask<MappingProposal>('proposeImport', file);
  const remapped = (from: string, to: string | null) => ({
    headerRow: mapping.headerRow,
    columns: mapping.columns.map((column) =>
      column.field === from ? { ...column, field: to } : column,
    ),
  });

  it.each([
    [
      'no first names',
      remapped('firstName', null),
      'There are last names but no first names. Choose the column with the first names.',
    ],
    [
      'two columns for one field',
      remapped('school', 'grade'),
      'More than one column is set to grade: "Grade", "School". Keep one and leave the others out.',
    ],
    [
      'a header row below the file',
      { ...mapping, headerRow: 99 },
      'No line with column headers was found. Choose the line that has them.',
    ],
  ])('is refused: %s', (_, wrong, sentence) => {
    expect(() => addon.ask('previewImport', file, wrong)).toThrow(sentence);
  });

  it('is refused where it belongs to another file', () => {
    const other = tableOf(Buffer.from('Name,Grade\n"Lee, Hana",6\n'));
    expect(() => addon.ask('previewImport', other, mapping)).toThrow(
      'Where the column "Student ID" was, this file has "Name". Choose the file again.',
    );
  });

  it.each([
    ['no file at all', undefined, mapping],
    ['a file that is still bytes', { name: 'caseload.csv', base64: 'QQ==' }, mapping],
    ['a cell that is no text', { ...file, rows: [...file.rows, [7]] }, mapping],
    ['a row that is no list', { ...file, rows: [...file.rows, 'Ada'] }, mapping],
    ['20,001 rows', { ...file, rows: Array(20_001).fill(file.rows[0]) }, mapping],
    ['201 cells in a row', { ...file, rows: [...file.rows, Array(201).fill('')] }, mapping],
    [
      'a cell of 50,001 characters',
      { ...file, rows: [...file.rows, ['x'.repeat(50_001)]] },
      mapping,
    ],
    ['a mapping of another shape', file, { headerRow: '0', columns: [] }],
    ['a field that there is not', file, remapped('school', 'password')],
  ])('is refused without a trace: %s', (_, given, wrong) => {
    const before = pictureOf(addon.book);
    expect(() => addon.ask('previewImport', given, wrong)).toThrow(
      'This page and the script do not fit together. Please reload the spreadsheet.',
    );
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });
});
