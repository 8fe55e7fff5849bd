import { readCells } from '../../../../src/import/domain/file/cells';
import { inSentences, inWords } from '../../../support/in-words';
import { mesaView } from '../file-text';

const header = ['Student ID', 'Student name', 'Grade', 'Goal'];
const student = ['007', '"Lee, Hana"', '6', '"one, two; three | four"'];
const withSign = (sign: string) => [header, student].map((row) => row.join(sign)).join('\n');

describe('a file with a known header', () => {
  it.each([',', ';', '\t', '|'])('is cut at %j', (sign) => {
    const cells = readCells(withSign(sign));
    expect(cells).toMatchObject({
      kind: 'cells',
      delimiter: sign,
      rows: [header, ['007', 'Lee, Hana', '6', 'one, two; three | four']],
    });
  });

  it.each([
    ['a title with commas', 'Caseload, Mesa View, 2026-27, printed 8/14, by me\n'],
    ['a title without any', 'Caseload 2026-27\n\n'],
    ['a byte order mark', '\uFEFF'],
  ])('is cut at semicolons below %s', (_, above) => {
    expect(readCells(above + withSign(';'))).toMatchObject({ kind: 'cells', delimiter: ';' });
  });

  it('is cut at semicolons although most cells are full of commas', () => {
    const goals = Array.from({ length: 9 }, (_, i) => `${i};Lee, Hana;6;a, b, c, d, e, f`);
    const text = [header.join(';'), ...goals].join('\n');
    expect(readCells(text)).toMatchObject({ kind: 'cells', delimiter: ';' });
  });

  it.each(['\n', '\r\n', '\r'])('knows the line of each row when lines end with %j', (end) => {
    const text = ['Student ID,Name,Teachers', '1,Ana Lee,"a', '', 'b"', '', '2,Bo Ray,c'].join(end);
    const cells = readCells(text);
    if (cells.kind !== 'cells') throw new Error(inSentences([cells.problem]).join());
    expect(cells.rows[1]).toEqual(['1', 'Ana Lee', 'a\n\nb']);
    expect(cells.rows.map((_, row) => cells.lineOf(row))).toEqual([1, 2, 5, 6]);
  });

  it('finds the lines of the example', () => {
    const cells = readCells(mesaView());
    if (cells.kind !== 'cells') throw new Error(inSentences([cells.problem]).join());
    const lineOfId = (id: string) => cells.lineOf(cells.rows.findIndex((row) => row[0] === id));
    expect([lineOfId('111575'), lineOfId('169771'), lineOfId('217246')]).toEqual([3, 7, 142]);
  });
});

describe('a text that is no caseload', () => {
  it.each([
    [
      'one column',
      'Student name\nLee\nRay',
      'This file has only one column. Save your list as CSV again, with commas, semicolons or tabs between the columns, then import that file.',
    ],
    [
      'no header',
      '111,"Lee, Ana",7,Guardian\n112,"Ray, Bo",8,Mother',
      'No line of this file looks like column headers. Add a first line with headers such as "Student ID", "Student name" and "Grade", then import the file again.',
    ],
    [
      'an open quotation mark',
      'Student ID,Name,Grade\n1,Ana Lee,6\n2,"Bo Ray,7\n3,Cy Poe,8\n',
      'A quotation mark that opens on line 3 is never closed, so the rest of the file cannot be told apart. Close or remove it, then import the file again.',
    ],
    [
      'a stray quotation mark',
      'Student ID,Name,Grade\n1,"Ana "the ace" Lee",6\n2,Bo Ray,7\n',
      'On line 2 a quotation mark stands inside a quoted cell, so the columns cannot be told apart. Double it or remove it, then import the file again.',
    ],
    [
      'nothing',
      '\uFEFF \n',
      'This file is empty. Choose another file, or save your list as CSV again.',
    ],
  ])('with %s is refused, with the way on', (_, text, sentence) => {
    expect(inWords(readCells(text))).toEqual({ kind: 'unreadable', problem: sentence });
  });
});
