import { areasInFile } from '../../../src/import/domain/areas-in-file';
import { readTable } from '../../../src/import/domain/file/read-table';
import { decisionFinder } from '../../../src/import/domain/import-decisions';
import { proposeMapping } from '../../../src/import/domain/mapping';
import { understoodWords, wordsInFile } from '../../../src/import/domain/words-in-file';
import { decodeText } from '../../../src/import/page/read-file';
import { template } from '../../../src/import/page/template';

describe('the words of an export', () => {
  const rows = [
    [
      'Student_Number',
      'First_Name',
      'Last_Name',
      'Enroll_Status',
      'GT_Status',
      'GT_Math',
      'GT_Music',
    ],
    ['1', 'Ann', 'Ruiz', '0', 'Identified', 'Y', 'N'],
    ['2', 'Bo', 'Lee', '0', 'Referred', 'Y', 'Y'],
    ['3', 'Cy', 'Moss', '2', 'Identified', 'N', ''],
    ['4', 'Di', 'Nye', '0', 'Identified', 'Y', ''],
  ];
  const { headerRow, columns, words } = proposeMapping(rows);
  const none = decisionFinder([]);

  it('stand with their meaning and with how many lines have them', () => {
    const found = understoodWords(rows, headerRow, columns, none);
    expect(found.map(({ words, lines, means }) => [words, lines, means])).toEqual([
      ['0', 3, 'Active'],
      ['Identified', 3, 'Identified'],
      ['2', 1, 'Left'],
    ]);
  });

  it('that nobody knows or that somebody has decided are not among them', () => {
    const decided = decisionFinder([{ about: 'Enrollment', words: '2', means: 'Active' }]);
    const found = understoodWords(rows, headerRow, columns, decided);
    expect(found.map(({ words }) => words)).toEqual(['0', 'Identified']);
    const asked = wordsInFile(rows, headerRow, columns, decided);
    expect(asked.map(({ words, lines }) => [words, lines])).toEqual([
      ['2', 1],
      ['Referred', 1],
    ]);
  });

  it('name the areas, flags under the name of their column', () => {
    expect(areasInFile(rows, { headerRow, columns, words })).toEqual([
      ['Mathematics', 3],
      ['Music', 1],
    ]);
  });
});

describe('the file to fill in', () => {
  it('is understood as it is, column by column', () => {
    const file = readTable(Buffer.from(template), decodeText);
    if (file.kind !== 'table') throw new Error('The template is no table.');
    const proposal = proposeMapping(file.rows);
    expect(proposal.problems).toEqual([]);
    expect(
      proposal.columns.filter(({ field, certainty }) => field === null || certainty === 'guess'),
    ).toEqual([]);
  });
});
