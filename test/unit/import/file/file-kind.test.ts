import { recognizeFile } from '../../../../src/import/domain/file/file-kind';
import { decodeText } from '../../../../src/import/page/read-file';
import { inWords } from '../../../support/in-words';

const latin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const utf8 = (text: string): number[] => [...Buffer.from(text, 'utf8')];
const wide = (text: string): number[] => [...Buffer.from(text, 'utf16le')];
const swapped = (bytes: number[]): number[] => [...Buffer.from(bytes).swap16()];

const line = 'Student ID,Student Name\n007,"García, Zoë"\n';

describe('a text', () => {
  it.each([
    ['UTF-8', utf8(line), 'UTF-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(line)], 'UTF-8'],
    ['plain letters', latin('a,b\n1,2'), 'UTF-8'],
    ['four-byte characters', utf8('name\n😀'), 'UTF-8'],
    ['Windows accents', latin(line), 'windows-1252'],
    ['a cut-off UTF-8 character', [...latin('ab'), 0xc3], 'windows-1252'],
    ['an overlong UTF-8 character', [...latin('ab'), 0xc0, 0xaf], 'windows-1252'],
    ['half a UTF-16 pair in UTF-8', [...latin('ab'), 0xed, 0xa0, 0x80], 'windows-1252'],
    ['UTF-16LE with a mark', [0xff, 0xfe, ...wide(line)], 'UTF-16LE'],
    ['UTF-16BE with a mark', [0xfe, 0xff, ...swapped(wide(line))], 'UTF-16BE'],
    ['UTF-16LE without a mark', wide(line), 'UTF-16LE'],
    ['UTF-16BE without a mark', swapped(wide(line)), 'UTF-16BE'],
  ] as const)('%s is recognized', (_, bytes, charset) => {
    expect(recognizeFile(Uint8Array.from(bytes), decodeText)).toEqual({ kind: 'text', charset });
  });

  it.each([
    ['Excel', latin('PK\x03\x04....[Content_Types].xml....xl/workbook.xml')],
    [
      'a long one, which names its sheets at the end',
      [...latin('PK\x03\x04'), ...Array<number>(20_000).fill(200), ...latin('xl/workbook.xml')],
    ],
  ] as const)('%s is a workbook', (_, bytes) => {
    expect(recognizeFile(Uint8Array.from(bytes), decodeText)).toEqual({ kind: 'workbook' });
  });
});

describe('a file that is no text', () => {
  it.each([
    [
      'old Excel',
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1],
      'This is an older Excel workbook (.xls). Open it in Excel and save it as .xlsx, or choose File > Save As > "CSV UTF-8", then import that file.',
    ],
    [
      'Excel with a password',
      [0xd0, 0xcf, 0x11, 0xe0, ...latin([...'EncryptedPackage'].join('\0'))],
      'This Excel file is locked with a password. Open it in Excel, remove the password under File > Info, save it, then choose it again.',
    ],
    [
      'LibreOffice',
      latin('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK'),
      'This is an OpenDocument spreadsheet, not a CSV file. In LibreOffice choose File > Save As > "Text CSV", then import that file.',
    ],
    [
      'ZIP',
      latin('PK\x03\x04caseload.csv'),
      'This is a ZIP file, not a CSV file. If it holds your caseload, unpack it and import the CSV file inside.',
    ],
    [
      'PDF',
      latin('%PDF-1.7 x'),
      'This is a PDF, and its table cannot be read reliably. Ask for the list as a CSV file or a spreadsheet, then import the CSV file.',
    ],
    [
      'PNG',
      latin('\x89PNG\r\n\x1a\n'),
      'This is a picture, not a CSV file. Open the list where it is kept, save it as CSV, then import that file.',
    ],
    [
      'JPEG',
      [0xff, 0xd8, 0xff, 0xe0, 0],
      'This is a picture, not a CSV file. Open the list where it is kept, save it as CSV, then import that file.',
    ],
    [
      'RTF',
      latin('{\\rtf1\\ansi'),
      'This is a word-processor document, not a CSV file. Copy its table into a spreadsheet, save that as CSV, then import the file.',
    ],
    [
      'HTML',
      latin('\n  <!DOCTYPE html><html>'),
      'This is a web page, not a CSV file. Open it, copy the table into a spreadsheet, save that as CSV, then import the file.',
    ],
    [
      'XML',
      latin('<?xml version="1.0"?><Workbook/>'),
      'This is an XML file, not a CSV file. If it opens in Excel, choose File > Save As > "CSV UTF-8", then import that file.',
    ],
    [
      'binary',
      latin('ab\x00\x01\x02cd\x03\x00efghijklmnopqrstuvwxyz'),
      'This file is not text, so it cannot be read. Open it in the program it came from, save it as CSV, then import that file.',
    ],
    ['nothing', [], 'This file is empty. Choose another file, or save your list as CSV again.'],
    [
      'blank lines',
      latin('\n \r\n'),
      'This file is empty. Choose another file, or save your list as CSV again.',
    ],
  ] as const)('%s is named, with the way on', (_, bytes, sentence) => {
    expect(inWords(recognizeFile(Uint8Array.from(bytes), decodeText))).toEqual({
      kind: 'not text',
      problem: sentence,
    });
  });
});
