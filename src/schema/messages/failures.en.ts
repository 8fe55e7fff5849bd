// What is wrong with a cell of the spreadsheet, in English.
import { placeTexts } from '../problem';

const advice = 'correct the formula, or type what belongs there';

/** Without saying where. Cells come shortened. */
export const cellProblems = {
  'cell empty': () => 'is empty',
  'cell not a date': (cell: string) => `"${cell}" is not a date; write it like 2026-09-30`,
  'cell not an option': (cell: string, options: readonly string[]) =>
    `"${cell}" is not one of ${options.join(', ')}`,
  'cell not yes or no': (cell: string) => `"${cell}" is neither yes nor no`,
  'cell not a number': (cell: string) => `"${cell}" is not a number`,
  'cell not an address': (cell: string) => `"${cell}" cannot be an email address`,
  'cell not a language': (cell: string) =>
    `"${cell}" is no language that is known here, so the digest comes in English`,
  'cell not a school year': (cell: string) =>
    `"${cell}" is no school year, so nobody but staff hears of this goal; write it like 2026-27`,
  'cell without teacher': (cell: string) =>
    `"${cell}" cannot be an email address, so this teacher does not see the student`,
  'cell shows error': (error: string) => `shows the error ${error}; ${advice}`,
  'cell left out': (error: string) => `shows the error ${error} and is left out; ${advice}`,
  'ID too long': (id: string, most: number) =>
    `"${id}" is longer than ${most} characters; an ID is short`,
  'ID unknown': (id: string, tab: string) => `no row of the ${tab} tab has the ID "${id}"`,
  'ID of another student': (studentId: string, guardianId: string) =>
    `"${studentId}" is another student than the one in the Guardian ID "${guardianId}", so this guardian gets no email; correct one of the two`,
  'row pasted again': (id: string, first: number) =>
    `"${id}" stands in row ${first} already, with the same in every column; delete one of the two`,
  /** @param more how many rows there are beside those that are named */
  'ID in several rows': (id: string, rows: readonly number[], more: number) => {
    const named = rows.map(String);
    const last = more > 0 ? `${more} more` : named.pop();
    return `"${id}" stands in rows ${named.join(', ')} and ${last}, ${
      rows.length + more === 2
        ? 'so neither counts; correct or delete one'
        : 'so none of them counts; correct or delete all but one'
    }`;
  },
};

export const failures = placeTexts(
  cellProblems,
  (tab, row, column, what) => `${tab}, row ${row}, ${column}: ${what}.`,
);
