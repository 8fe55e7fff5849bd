// Why a chosen file cannot be taken, and the way on; in English, like what the script says.
import { tableLimits } from '../../contract/import-calls';

const saveAgain = 'choose File > Save As > "CSV UTF-8", then import that file.';

/** Why a file is not a text, and the way on. */
export const notText = {
  excel: `This is an Excel workbook, not a CSV file. In Excel ${saveAgain}`,
  oldExcel: `This is an older Excel workbook (.xls), not a CSV file. In Excel ${saveAgain}`,
  openDocument:
    'This is an OpenDocument spreadsheet, not a CSV file. In LibreOffice choose File > Save As > "Text CSV", then import that file.',
  zip: 'This is a ZIP file, not a CSV file. If it holds your caseload, unpack it and import the CSV file inside.',
  pdf: 'This is a PDF, and its table cannot be read reliably. Ask for the list as a CSV file or a spreadsheet, then import the CSV file.',
  picture:
    'This is a picture, not a CSV file. Open the list where it is kept, save it as CSV, then import that file.',
  wordText:
    'This is a word-processor document, not a CSV file. Copy its table into a spreadsheet, save that as CSV, then import the file.',
  webPage:
    'This is a web page, not a CSV file. Open it, copy the table into a spreadsheet, save that as CSV, then import the file.',
  xml: `This is an XML file, not a CSV file. If it opens in Excel, ${saveAgain}`,
  binary:
    'This file is not text, so it cannot be read. Open it in the program it came from, save it as CSV, then import that file.',
  empty: 'This file is empty. Choose another file, or save your list as CSV again.',
} as const;

/** Why a text is not a caseload. */
export const unreadable = {
  empty: notText.empty,
  oneColumn:
    'This file has only one column. Save your list as CSV again, with commas, semicolons or tabs between the columns, then import that file.',
  noHeader:
    'No line of this file looks like column headers. Add a first line with headers such as "Student ID", "Student name" and "Grade", then import the file again.',
  openQuote: (line: number) =>
    `A quotation mark that opens on line ${line} is never closed, so the rest of the file cannot be told apart. Close or remove it, then import the file again.`,
  strayQuote: (line: number) =>
    `On line ${line} a quotation mark stands inside a quoted cell, so the columns cannot be told apart. Double it or remove it, then import the file again.`,
} as const;

const many = (count: number): string => count.toLocaleString('en-US');

/** Why a caseload is more than the script takes. */
export const tooLarge = {
  rows: (count: number) =>
    `This file has ${many(count)} lines, more than the ${many(tableLimits.rows)} of one import. Divide it into files with the headers at the top of each, then import one after the other.`,
  cells: (line: number) =>
    `Line ${line} has more than ${many(tableLimits.cells)} columns. Delete the columns that the caseload has no use for, save the list as CSV again, then import that file.`,
  characters: (line: number) =>
    `A cell on line ${line} has more than ${many(tableLimits.characters)} characters, which no cell of a spreadsheet can hold. Shorten it, then import the file again.`,
} as const;
