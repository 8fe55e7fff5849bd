// Reads the value of one cell as the kind of its column, or tells by a code what is wrong with it.

import { calendarDate, dateFromSerial, isCalendarDate } from '../core/calendar-date';
import { normalizeText } from '../core/normalize-text';
import type { Column, ColumnKind } from './column';
import type { cellProblems } from './messages/failures.en';
import type { Coded } from './problem';

/** A cell as a spreadsheet hands it over: '' when empty, a number for dates. */
export type Cell = string | number | boolean;

export type CellProblem = Coded<typeof cellProblems>;

export type CellReading =
  | { readonly kind: 'value'; readonly value: unknown }
  /** The row can be read without it: the value is that of an empty cell. */
  | { readonly kind: 'left out'; readonly value: unknown; readonly problem: CellProblem }
  | { readonly kind: 'problem'; readonly problem: CellProblem };

/** The only place where a code is put together with its params. */
export const cellProblem = <Code extends CellProblem['code']>(
  code: Code,
  ...params: Extract<CellProblem, { readonly code: Code }>['params']
): CellProblem => ({ code, params }) as unknown as CellProblem;

const asValue = (read: unknown): CellReading => ({ kind: 'value', value: read });
const asProblem = (problem: CellProblem): CellReading => ({ kind: 'problem', problem });

/** So much of a cell is quoted: an email, or a cell of Start here, holds many sentences about cells. */
const longestQuote = 60;

/** As much of a cell as a sentence quotes. */
export function shortCell(cell: Cell): string {
  // Half of a character made of two would spoil the sentence.
  const characters = [...String(cell).slice(0, 2 * longestQuote + 2)];
  return characters.length > longestQuote
    ? `${characters.slice(0, longestQuote - 1).join('')}…`
    : characters.join('');
}

/**
 * An ID is repeated in the ledger, in the names of emails and in what is remembered of a run, where
 * one of thousands of characters would stop everybody's emails.
 */
export const longestId = 100;

/** What a cell shows whose formula has no result. A text that was pasted from one looks the same. */
const errorValues: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#ERROR!',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  'Loading...',
  'Loading…',
]);

/**
 * The error that the cell is, as the grid shows it: the Sheets API adds Google's message in brackets.
 * The whole cell: "#1 goal" and "see #REF!" are what somebody has written.
 */
function errorIn(cell: Cell): string | null {
  const shown = typeof cell === 'string' ? cell.trim().replace(/ \(.*\)$/s, '') : '';
  return errorValues.has(shown) ? shown : null;
}

export const isErrorValue = (cell: Cell): boolean => errorIn(cell) !== null;

/** 9999-12-31, the last day that spreadsheets know; a phone number in a date column lies beyond. */
const lastSerial = 2_958_465;

export const yesWords = ['yes', 'y', 'true', 'x', 'si', 'sí'] as const;

const yes = new Set<string>(yesWords);
const no = new Set(['', 'no', 'n', 'false']);

export function readDate(cell: Cell): CellReading {
  const written = String(cell).trim();
  if (written === '') return asValue(null);
  if (typeof cell === 'number' && cell >= 0 && cell < lastSerial + 1) {
    return asValue(dateFromSerial(cell));
  }
  if (isCalendarDate(written)) return asValue(written);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  const day =
    american && calendarDate(Number(american[3]), Number(american[1]), Number(american[2]));
  return day ? asValue(day) : asProblem(cellProblem('cell not a date', shortCell(written)));
}

function readChoice(cell: Cell, { options, unclearAs }: Column): CellReading {
  const written = String(cell).trim();
  if (written === '') return asValue('');
  if (options.includes(written)) return asValue(written);
  const option = options.find((each) => each.toLowerCase() === written.toLowerCase());
  if (option !== undefined) return asValue(option);
  const problem = cellProblem('cell not an option', shortCell(written), options);
  return unclearAs === null ? asProblem(problem) : { kind: 'left out', value: unclearAs, problem };
}

function readYesNo(cell: Cell): CellReading {
  const written = normalizeText(String(cell));
  if (yes.has(written)) return asValue(true);
  return no.has(written)
    ? asValue(false)
    : asProblem(cellProblem('cell not yes or no', shortCell(cell)));
}

function readNumber(cell: Cell): CellReading {
  const written = String(cell).trim();
  if (written === '') return asValue(null);
  const read = Number(written);
  return Number.isFinite(read)
    ? asValue(read)
    : asProblem(cellProblem('cell not a number', shortCell(cell)));
}

/** The items of a list cell, however people have set them apart. */
export const splitList = (written: string): readonly string[] =>
  written
    .split(/[;,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Values of kinds in which any text can stand, as an empty cell has them. */
const emptyValues: Readonly<Partial<Record<ColumnKind, unknown>>> = {
  text: '',
  list: [],
  moment: null,
};

/**
 * An error is no value where a row is known by the cell or cannot do without it. Where others than
 * staff would be shown it, the row is read without it. What only staff see may say what it likes.
 */
function readError({ kind, required, audience }: Column, error: string): CellReading | null {
  if (required || !(kind in emptyValues)) return asProblem(cellProblem('cell shows error', error));
  if (audience.length === 0) return null;
  const problem = cellProblem('cell left out', error);
  return { kind: 'left out', value: emptyValues[kind], problem };
}

function readId(cell: Cell): CellReading {
  const written = String(cell).trim();
  return written.length > longestId
    ? asProblem(cellProblem('ID too long', shortCell(written), longestId))
    : asValue(written);
}

export function decodeCell(column: Column, cell: Cell): CellReading {
  const error = errorIn(cell);
  return (error === null ? null : readError(column, error)) ?? readValue(column, cell);
}

function readValue(column: Column, cell: Cell): CellReading {
  switch (column.kind) {
    case 'date':
      return readDate(cell);
    case 'choice':
      return readChoice(cell, column);
    case 'yesNo':
      return readYesNo(cell);
    case 'number':
      return readNumber(cell);
    case 'moment':
      return asValue(cell === '' ? null : String(cell));
    case 'list':
      return asValue(splitList(String(cell)));
    case 'id':
      return readId(cell);
    case 'email':
      return asValue(String(cell).trim());
    case 'text':
      return asValue(String(cell));
  }
}
