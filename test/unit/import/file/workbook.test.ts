// What stands in the cells of an Excel workbook, as the person who made it sees it.
import { parse } from 'papaparse';
import { readTable } from '../../../../src/import/domain/file/read-table';
import { decodeText } from '../../../../src/import/page/read-file';
import { ada, ben, fileText } from '../../../bundle/support/caseload-file';
import { inSentences } from '../../../support/in-words';
import { sheetOf, type WorkbookParts, workbookFile } from '../../../support/workbook-file';

const read = (parts: WorkbookParts) => readTable(workbookFile(parts), decodeText);

const rowsOf = (parts: WorkbookParts) => {
  const table = read(parts);
  if (table.kind === 'refused') throw new Error(inSentences([table.problem]).join());
  return table.rows;
};

/** One cell below a header; formats from style 1 on. */
const shown = (cell: string, parts: Partial<WorkbookParts> = {}): string | undefined =>
  rowsOf({
    sheets: [
      {
        name: 'Students',
        rows: `<row r="1"><c r="A1" t="str"><v>Student</v></c></row><row r="2">${cell}</row>`,
      },
    ],
    ...parts,
  })[1]?.[0];

describe('a cell of a workbook', () => {
  it.each([
    ['a number', '<c r="A2"><v>7</v></c>', '7'],
    ['a fraction as Excel stores it', '<c r="A2"><v>0.28999999999999998</v></c>', '0.29'],
    ['a long number', '<c r="A2"><v>1.2345678901E+10</v></c>', '12345678901'],
    ['a number with zeros in front', '<c r="A2" s="1"><v>4711</v></c>', '004711'],
    ['a longer number than its zeros', '<c r="A2" s="1"><v>12345678</v></c>', '12345678'],
    ['a number in groups', '<c r="A2" s="2"><v>12345</v></c>', '001-2345'],
    ['a date', '<c r="A2" s="3"><v>41412</v></c>', '2013-05-18'],
    ['a date in a format of one’s own', '<c r="A2" s="4"><v>41412</v></c>', '2013-05-18'],
    ['a moment', '<c r="A2" s="4"><v>41412.645833333336</v></c>', '2013-05-18 15:30'],
    ['a percentage', '<c r="A2" s="5"><v>0.98</v></c>', '98%'],
    ['a number with a word in quotes', '<c r="A2" s="6"><v>6</v></c>', '6'],
    ['a number in red', '<c r="A2" s="7"><v>1234</v></c>', '1234'],
    ['true', '<c r="A2" t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c r="A2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a text in the cell', '<c r="A2" t="inlineStr"><is><t>Zoë</t></is></c>', 'Zoë'],
    ['a text that looks like a number', '<c r="A2" t="inlineStr"><is><t>007</t></is></c>', '007'],
    ['a formula', '<c r="A2" t="str"><f>B2&amp;C2</f><v>Ada &amp; Ben</v></c>', 'Ada & Ben'],
    ['a formula with no text as its result', '<c r="A2" t="str"><f>""</f></c>', undefined],
    ['a day in letters', '<c r="A2" t="d"><v>2013-05-18T00:00:00</v></c>', '2013-05-18'],
    ['a shared text', '<c r="A2" t="s"><v>0</v></c>', 'Rosa &\nAna'],
    ['one in several fonts, with a reading hint', '<c r="A2" t="s"><v>1</v></c>', 'García Márquez'],
    ['blanks around a text', '<c r="A2" t="s"><v>2</v></c>', ' Ada '],
  ])('reads as it is shown: %s', (_, cell, text) => {
    const parts = {
      formats: [
        '000000',
        '000-0000',
        14,
        'd\\.m\\.yyyy;@',
        '0%',
        '0&quot; grade&quot;',
        '[Red]#,##0',
      ],
      strings:
        '<si><t>Rosa &amp;_x000D_\nAna</t></si>' +
        '<si><r><t>García </t></r><r><rPr><b/></rPr><t>Márquez</t></r><rPh><t>ガルシア</t></rPh></si>' +
        '<si><t xml:space="preserve"> Ada </t></si>',
    };
    expect(shown(cell, parts)).toBe(text);
  });

  it('counts days from 1904 where the workbook does', () => {
    const cell = '<c r="A2" s="1"><v>39950</v></c>';
    expect(shown(cell, { formats: [14], date1904: true })).toBe('2013-05-18');
  });

  it('counts the days before March 1900 as Excel does', () => {
    expect(shown('<c r="A2" s="1"><v>59</v></c>', { formats: [14] })).toBe('1900-02-28');
    expect(shown('<c r="A2" s="1"><v>61</v></c>', { formats: [14] })).toBe('1900-03-01');
  });
});

describe('a sheet', () => {
  it('keeps cells and rows in their places where blank ones are left out of the file', () => {
    const rows = rowsOf({
      sheets: [
        {
          name: 'Students',
          rows: '<row r="2"><c r="C2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c><c r="AB4"><v>3</v></c></row>',
        },
      ],
    });
    expect(rows).toHaveLength(4);
    expect(rows[1]?.slice(0, 4)).toEqual(['', '', '1', '']);
    expect(rows[3]?.[0]).toBe('2');
    expect(rows[3]?.[27]).toBe('3');
  });

  it('is read like the same list saved as CSV', () => {
    const text = fileText([ada, { ...ben, 'Academic goal': 'Write;\n"three" drafts, then 3/4' }]);
    const { data } = parse<string[]>(text);
    const csv = readTable(Buffer.from(text), decodeText);
    expect(read({ sheets: [sheetOf('Students', data)] })).toEqual({
      ...csv,
      sheets: [{ name: 'Students', rows: data }],
    });
  });
});

describe('a workbook with several sheets', () => {
  const { data } = parse<string[]>(fileText([ada, ben]));
  const notes = sheetOf('Read me', [['Printed on Monday'], ['by the office']]);

  it('gives the one that holds a caseload, and the others to choose from', () => {
    const table = read({
      sheets: [notes, sheetOf('Blank', []), sheetOf('GT', data), { ...notes, state: 'hidden' }],
    });
    expect(table.kind === 'table' && table.rows).toEqual(data);
    expect(table.kind === 'table' && table.sheets.map(({ name }) => name)).toEqual([
      'Read me',
      'GT',
    ]);
  });
});

describe('a workbook that cannot be read', () => {
  const problemOf = (bytes: Uint8Array) => {
    const table = readTable(bytes, decodeText);
    return table.kind === 'refused' ? inSentences([table.problem]).join() : null;
  };
  const whole = workbookFile({ sheets: [sheetOf('GT', [['Student'], ['Ada']])] });

  it('is refused where a formula has no result in the file', () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>Student</v></c><c r="B1"><f>A1</f></c></row>';
    expect(problemOf(workbookFile({ sheets: [{ name: 'GT', rows }] }))).toBe(
      'The formula in cell B1 of the sheet "GT" has no result in this file. Open the file in Excel, save it, then choose it again.',
    );
  });

  it('is refused where there is nothing in it', () => {
    expect(problemOf(workbookFile({ sheets: [sheetOf('GT', [])] }))).toMatch(/^This file is empty/);
  });

  it.each([
    ['cut off', whole.subarray(0, whole.length - 40)],
    ['of broken parts', workbookFile({ sheets: [{ name: 'GT', rows: '<row><c t="str"' }] })],
  ])('is refused where it is %s', (_, bytes) => {
    expect(problemOf(bytes)).toMatch(/^This Excel file could not be read/);
  });
});
