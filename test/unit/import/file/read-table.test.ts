// The forms in which programs save a caseload, and the files that are none.
import { readTable } from '../../../../src/import/domain/file/read-table';
import { decodeText } from '../../../../src/import/page/read-file';
import { ada, ben, cleo, fileHeaders, fileText } from '../../../bundle/support/caseload-file';
import { inSentences, inWords } from '../../../support/in-words';

const students = [
  { ...ada, 'First name': 'Zoë', 'Last name': 'García Márquez', Strengths: 'chess, “go” & más' },
  { ...ben, 'Academic goal': 'Write;\n"three" drafts, then 3/4 of a fourth' },
  cleo,
];
const text = fileText(students);

const wide = (written: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(written, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

/** The letters that windows-1252 has where Latin-1 has none. */
const windows1252 = (written: string): Buffer =>
  Buffer.from(
    [...written].map((letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0)),
  );

const rowsOf = (bytes: Uint8Array) => {
  const read = readTable(bytes, decodeText);
  if (read.kind === 'refused') throw new Error(inSentences([read.problem]).join());
  return read.rows;
};

describe('a caseload in whatever form a program has saved it', () => {
  const plain = rowsOf(Buffer.from(text));

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE with a byte order mark', wide(`\uFEFF${text}`, false)],
    ['UTF-16LE without', wide(text, false)],
    ['UTF-16BE with a byte order mark', wide(`\uFEFF${text}`, true)],
    ['UTF-16BE without', wide(text, true)],
    ['Windows-1252', windows1252(text)],
    ['semicolons', Buffer.from(fileText(students, ';'))],
    ['tabs', Buffer.from(fileText(students, '\t'))],
    ['pipes', Buffer.from(fileText(students, '|'))],
    [
      'tabs in UTF-16LE, as Excel saves "Unicode Text"',
      wide(`\uFEFF${fileText(students, '\t')}`, false),
    ],
    ['line feeds alone', Buffer.from(text.replace(/\r\n/g, '\n'))],
    ['returns alone', Buffer.from(text.replace(/\r\n/g, '\r'))],
    ['blank lines below', Buffer.from(`${text}\r\n,,,\r\n\r\n`)],
    ['blank columns beside', Buffer.from(text.replace(/(?<=^Student ID.*)(?=\r\n)/, ', ,'))],
  ])('comes out the same: %s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(plain);
  });

  it('comes out below its title and blank lines, which keep their places', () => {
    const titled = rowsOf(Buffer.from(`GT caseload 2026-27\r\n\r\n${text}`));
    expect(titled).toEqual([['GT caseload 2026-27'], [''], ...plain]);
  });

  it('comes out to the letter', () => {
    const cell = (row: number, header: (typeof fileHeaders)[number]) =>
      plain[row]?.[fileHeaders.indexOf(header)];
    expect(plain).toHaveLength(4);
    expect(plain[0]).toEqual(fileHeaders);
    expect(cell(1, 'Student ID')).toBe('000101');
    expect(cell(1, 'First name')).toBe('Zoë');
    expect(cell(1, 'Last name')).toBe('García Márquez');
    expect(cell(1, 'Strengths')).toBe('chess, “go” & más');
    expect(cell(2, 'Academic goal')).toBe('Write;\n"three" drafts, then 3/4 of a fourth');
  });
});

describe('a file that is no caseload', () => {
  const zip = (...names: readonly string[]) =>
    Buffer.from(`PK\x03\x04\x14\0${names.join('\0')}`, 'latin1');

  it.each([
    [
      'half an Excel workbook',
      zip('[Content_Types].xml', 'xl/workbook.xml'),
      'This Excel file could not be read. Open it in Excel, choose File > Save As > "CSV UTF-8", then import that file.',
    ],
    [
      'an old Excel workbook',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'This is an older Excel workbook (.xls). Open it in Excel and save it as .xlsx, or choose File > Save As > "CSV UTF-8", then import that file.',
    ],
    [
      'a LibreOffice workbook',
      zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'This is an OpenDocument spreadsheet, not a CSV file. In LibreOffice choose File > Save As > "Text CSV", then import that file.',
    ],
    [
      'a ZIP file',
      zip('caseload.csv'),
      'This is a ZIP file, not a CSV file. If it holds your caseload, unpack it and import the CSV file inside.',
    ],
    [
      'a PDF',
      Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1'),
      'This is a PDF, and its table cannot be read reliably. Ask for the list as a CSV file or a spreadsheet, then import the CSV file.',
    ],
    [
      'a PNG',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'This is a picture, not a CSV file. Open the list where it is kept, save it as CSV, then import that file.',
    ],
    [
      'a web page',
      Buffer.from('<!DOCTYPE html>\n<html><body><table><tr><td>Name</td></tr></table>'),
      'This is a web page, not a CSV file. Open it, copy the table into a spreadsheet, save that as CSV, then import the file.',
    ],
    [
      'an empty file',
      Buffer.from(''),
      'This file is empty. Choose another file, or save your list as CSV again.',
    ],
    [
      'a byte order mark alone',
      Buffer.from('\uFEFF'),
      'This file is empty. Choose another file, or save your list as CSV again.',
    ],
    [
      'blank lines',
      Buffer.from('\r\n \r\n\r\n'),
      'This file is empty. Choose another file, or save your list as CSV again.',
    ],
    [
      'one column',
      Buffer.from('Students\nAda Alvarez\nBen Begay\n'),
      'This file has only one column. Save your list as CSV again, with commas, semicolons or tabs between the columns, then import that file.',
    ],
    [
      'no headers',
      Buffer.from('Ada,Alvarez,x\nBen,Begay,y\n'),
      'No line of this file looks like column headers. Add a first line with headers such as "Student ID", "Student name" and "Grade", then import the file again.',
    ],
    [
      'a quotation mark that never closes',
      Buffer.from('Student ID,Name,Grade\n1,"Lee, Hana,6\n2,"Kim, Bo",7\n'),
      'On line 2 a quotation mark stands inside a quoted cell, so the columns cannot be told apart. Double it or remove it, then import the file again.',
    ],
    [
      'a quotation mark that never closes, on the last line',
      Buffer.from('Student ID,Name,Grade\n1,"Lee, Hana",6\n2,"Kim, Bo,7\n'),
      'A quotation mark that opens on line 3 is never closed, so the rest of the file cannot be told apart. Close or remove it, then import the file again.',
    ],
    [
      'a program',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 5, 6, 7, 8]),
      'This file is not text, so it cannot be read. Open it in the program it came from, save it as CSV, then import that file.',
    ],
  ])('is refused in one sentence: %s', (_, bytes, sentence) => {
    expect(inWords(readTable(bytes, decodeText))).toEqual({ kind: 'refused', problem: sentence });
  });
});

describe('a caseload that is more than an import takes', () => {
  const wide = fileText(students).split('\r\n', 1)[0];
  const lines = (count: number) => `${text}\r\n${'1,Ann\r\n'.repeat(count - 4)}`;

  it.each([
    ['20,000 lines', lines(20_000)],
    ['200 columns', `${wide}${',x'.repeat(200 - fileHeaders.length)}\r\n1,Ann`],
    ['a cell of 50,000 characters', `${wide}\r\n1,${'x'.repeat(50_000)}`],
  ])('is still taken with %s', (_, written) => {
    expect(readTable(Buffer.from(written), decodeText).kind).toBe('table');
  });

  it.each([
    [
      '20,001 lines',
      lines(20_001),
      'This file has 20,001 lines, more than the 20,000 of one import. Divide it into files with the headers at the top of each, then import one after the other.',
    ],
    [
      '201 columns',
      `Caseload\r\n${wide}${',x'.repeat(201 - fileHeaders.length)}\r\n1,Ann`,
      'Line 2 has more than 200 columns. Delete the columns that the caseload has no use for, save the list as CSV again, then import that file.',
    ],
    [
      'a cell of 50,001 characters',
      `${wide}\r\n1,"A\nB"\r\n2,${'x'.repeat(50_001)}`,
      'A cell on line 4 has more than 50,000 characters, which no cell of a spreadsheet can hold. Shorten it, then import the file again.',
    ],
  ])('is refused in one sentence: %s', (_, written, sentence) => {
    expect(inWords(readTable(Buffer.from(written), decodeText))).toEqual({
      kind: 'refused',
      problem: sentence,
    });
  });
});
