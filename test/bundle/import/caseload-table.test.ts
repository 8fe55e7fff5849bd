// What the script makes of the cells that the page has read.

import type { ImportPreview } from '../../../src/import/domain/import-plan';
import type { MappingProposal } from '../../../src/import/domain/mapping';
import { inWords } from '../../support/in-words';
import { setUpAddon } from '../support/addon';
import { ada, ben, cleo, fileOf, fileText, tableOf } from '../support/caseload-file';

const students = [
  { ...ada, 'First name': 'Zoë', 'Last name': 'García Márquez', Strengths: 'chess, “go” & más' },
  { ...ben, 'Academic goal': 'Write;\n"three" drafts, then 3/4 of a fourth' },
  cleo,
];

describe('cells with line ends, accents and signs', () => {
  const addon = setUpAddon();
  const table = tableOf(fileOf(...students));
  const mapping = addon.ask<MappingProposal>('proposeImport', table);
  const preview = addon.ask<ImportPreview>('previewImport', table, mapping);
  addon.ask('applyImport', table, mapping, preview.previewHash);

  it('come in to the letter', () => {
    expect(addon.rows('Students')[0]).toMatchObject({
      'First name': 'Zoë',
      'Last name': 'García Márquez',
      Strengths: 'chess, “go” & más',
    });
    expect(addon.rows('Goals')[2]).toMatchObject({
      Goal: 'Write;\n"three" drafts, then 3/4 of a fourth',
    });
  });

  it('are spoken of by the line of the file on which they begin', () => {
    expect(preview.lines.map(({ row }) => row)).toEqual([2, 3, 5]);
  });
});

describe('headers below a title and blank lines', () => {
  it('are found, and the lines counted from the top of the file', () => {
    const addon = setUpAddon();
    const table = tableOf(Buffer.from(`GT caseload 2026-27\r\n\r\n${fileText(students)}`));
    const mapping = addon.ask<MappingProposal>('proposeImport', table);
    const { lines } = addon.ask<ImportPreview>('previewImport', table, mapping);
    expect(mapping.headerRow).toBe(2);
    expect(lines.map(({ row }) => row)).toEqual([4, 5, 7]);
  });
});

describe('a table without headers', () => {
  it.each([
    ['no row at all', []],
    [
      'rows of no known header',
      [
        ['Ada', 'x'],
        ['Ben', 'y'],
      ],
    ],
  ])('is answered with the way on: %s', (_, rows) => {
    const proposal = setUpAddon().ask<MappingProposal>('proposeImport', { name: 'a.csv', rows });
    expect(inWords(proposal)).toMatchObject({
      columns: [],
      problems: ['No line with column headers was found. Choose the line that has them.'],
    });
  });
});
