// Reads the value of one cell as the kind of its column, or says what is wrong with it.

import { calendarDate, dateFromSerial, isCalendarDate } from '../core/calendar-date';
import { normalizeText } from '../core/normalize-text';
import type { Column, ColumnKind } from './column';

/** A cell as a spreadsheet hands it over: '' when empty, a number for dates. */
export type Cell = string | number | boolean;

export type CellReading =
  | { readonly kind: 'value'; readonly value: unknown }
  /** The row can be read without it: the value is that of an empty cell. */
  | { readonly kind: 'left out'; readonly value: unknown; readonly sentence: string }
  | { readonly kind: 'problem'; readonly sentence: string };

const asValue = (read: unknown): CellReading => ({ kind: 'value', value: read });
const asProblem = (sentence: string): CellReading => ({ kind: 'problem', sentence });

/** So much of a cell is quoted in a sentence: a mail, or a cell of Start here, holds many of these. */
const longestQuote = 60;

/** A cell as a sentence names it, in quotation marks. */
export function quotedCell(cell: Cell): string {
  // Half of a character made of two would spoil the sentence.
  const characters = [...String(cell).slice(0, 2 * longestQuote + 2)];
  return characters.length > longestQuote
    ? `"${characters.slice(0, longestQuote - 1).join('')}…"`
    : `"${characters.join('')}"`;
}

/**
 * An ID is repeated in the ledger, in the names of mails and in what is remembered of a run, where
 * one of thousands of characters would stop everybody's mails.
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

/** The whole cell: "#1 goal" and "see #REF!" are what somebody has written. */
export const isErrorValue = (cell: Cell): boolean =>
  typeof cell === 'string' && errorValues.has(cell.trim());

/** 9999-12-31, the last day that spreadsheets know; a phone number in a date column lies beyond. */
const lastSerial = 2_958_465;

export const yesWords = ['yes', 'y', 'true', 'x', 'si', 'sí'] as const;

const yes = new Set<string>(yesWords);
const no = new Set(['', 'no', 'n', 'false']);

function readDate(cell: Cell): CellReading {
  const written = String(cell).trim();
  if (written === '') return asValue(null);
  if (typeof cell === 'number' && cell >= 0 && cell < lastSerial + 1) {
    return asValue(dateFromSerial(cell));
  }
  if (isCalendarDate(written)) return asValue(written);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  const day =
    american && calendarDate(Number(american[3]), Number(american[1]), Number(american[2]));
  return day
    ? asValue(day)
    : asProblem(`${quotedCell(written)} is not a date; write it like 2026-09-30`);
}

function readChoice(cell: Cell, options: readonly string[]): CellReading {
  const written = String(cell).trim();
  if (written === '') return asValue('');
  if (options.includes(written)) return asValue(written);
  const option = options.find((each) => each.toLowerCase() === written.toLowerCase());
  return option === undefined
    ? asProblem(`${quotedCell(written)} is not one of ${options.join(', ')}`)
    : asValue(option);
}

function readYesNo(cell: Cell): CellReading {
  const written = normalizeText(String(cell));
  if (yes.has(written)) return asValue(true);
  return no.has(written) ? asValue(false) : asProblem(`${quotedCell(cell)} is neither yes nor no`);
}

function readNumber(cell: Cell): CellReading {
  const written = String(cell).trim();
  if (written === '') return asValue(null);
  const read = Number(written);
  return Number.isFinite(read) ? asValue(read) : asProblem(`${quotedCell(cell)} is not a number`);
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
  const advice = 'correct the formula, or type what belongs there';
  if (required || !(kind in emptyValues)) return asProblem(`shows the error ${error}; ${advice}`);
  if (audience.length === 0) return null;
  const sentence = `shows the error ${error} and is left out; ${advice}`;
  return { kind: 'left out', value: emptyValues[kind], sentence };
}

function readId(cell: Cell): CellReading {
  const written = String(cell).trim();
  return written.length > longestId
    ? asProblem(`${quotedCell(written)} is longer than ${longestId} characters; an ID is short`)
    : asValue(written);
}

export function decodeCell(column: Column, cell: Cell): CellReading {
  const error = isErrorValue(cell) ? readError(column, String(cell).trim()) : null;
  return error ?? readValue(column, cell);
}

function readValue(column: Column, cell: Cell): CellReading {
  switch (column.kind) {
    case 'date':
      return readDate(cell);
    case 'choice':
      return readChoice(cell, column.options);
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
