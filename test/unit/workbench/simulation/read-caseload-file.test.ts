import { readCaseloadFile } from '../../../../workbench/simulate/read-caseload-file';

const rows = [
  ['Student ID', 'Student name', 'Strengths'],
  ['007', 'Gómez, Zoë', 'chess, “go”;\na\tb'],
];
const written = (sign: string, end = '\r\n') =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(sign)).join(end) + end;

const wide = (text: string) => Buffer.from(text, 'utf16le');
const windows1252 = (text: string) =>
  Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1');

describe('a caseload file', () => {
  it.each([
    ['commas', Buffer.from(written(','))],
    ['semicolons', Buffer.from(written(';'))],
    ['tabs', Buffer.from(written('\t'))],
    ['returns alone', Buffer.from(written(',', '\r'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${written(',')}`)],
    ['UTF-16LE with a byte order mark', wide(`\uFEFF${written('\t')}`)],
    ['UTF-16BE with a byte order mark', wide(`\uFEFF${written(',')}`).swap16()],
    ['Windows-1252', windows1252(written(';'))],
  ])('is read: %s', (_, bytes) => {
    expect(readCaseloadFile('caseload.csv', bytes)).toEqual({ name: 'caseload.csv', rows });
  });
});

describe('a file that is none', () => {
  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), /^Cannot read a\.csv\. .*picture/],
    ['nothing', Buffer.from('\uFEFF \r\n'), /^Cannot read a\.csv\. .*empty/],
    [
      'an open quotation mark',
      Buffer.from('ID,Name\n1,"Lee\n'),
      /^Cannot read a\.csv\. .*quotation mark/,
    ],
  ])('is answered with a sentence: %s', (_, bytes, sentence) => {
    expect(readCaseloadFile('a.csv', bytes)).toEqual({ sentence: expect.stringMatching(sentence) });
  });
});
