// Reads the value of one cell as the kind of its column, or says what is wrong with it.

import { calendarDate, dateFromSerial, isCalendarDate } from '../calendar/calendar-date';
import { plain } from '../plain';
import type { Column } from './column';

/** A cell as a spreadsheet hands it over: '' when empty, a number for dates. */
export type Cell = string | number | boolean;

export type CellReading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'problem'; readonly sentence: string };

const asValue = (read: unknown): CellReading => ({ kind: 'value', value: read });
const asProblem = (sentence: string): CellReading => ({ kind: 'problem', sentence });

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
  return day ? asValue(day) : asProblem(`"${written}" is not a date; write it like 2026-09-30`);
}

function readChoice(cell: Cell, options: readonly string[]): CellReading {
  const written = String(cell).trim();
  if (written === '') return asValue('');
  const option = options.find((each) => each.toLowerCase() === written.toLowerCase());
  return option === undefined
    ? asProblem(`"${written}" is not one of ${options.join(', ')}`)
    : asValue(option);
}

function readYesNo(cell: Cell): CellReading {
  const written = plain(String(cell));
  if (yes.has(written)) return asValue(true);
  return no.has(written) ? asValue(false) : asProblem(`"${String(cell)}" is neither yes nor no`);
}

function readNumber(cell: Cell): CellReading {
  const written = String(cell).trim();
  if (written === '') return asValue(null);
  const read = Number(written);
  return Number.isFinite(read) ? asValue(read) : asProblem(`"${String(cell)}" is not a number`);
}

/** The items of a list cell, however people have set them apart. */
export const splitList = (written: string): readonly string[] =>
  written
    .split(/[;,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

export function decodeCell(column: Column, cell: Cell): CellReading {
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
    case 'email':
      return asValue(String(cell).trim());
    case 'text':
      return asValue(String(cell));
  }
}
