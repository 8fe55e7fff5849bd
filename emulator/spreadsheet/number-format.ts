// Number formats: which of them make a number a date, and what a value looks like in a cell.

import { newModel } from './engine';
import type { Scalar } from './scalar';
import { serialToDate } from './serial-date';

/** What getNumberFormat answers for a cell that nobody has formatted (platform §4.1 [GF]). */
export const DEFAULT_FORMAT = '0.###############';
export const TEXT_FORMAT = '@';

const QUOTED_OR_MARKED = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** A cell is a date exactly when its format shows a part of a date or of a time (platform §4.1 [D]). */
export function isDateFormat(format: string | null): boolean {
  if (format === null || /^general$/i.test(format)) return false;
  return /[ymdhs]/i.test(format.replace(QUOTED_OR_MARKED, ''));
}

/** null for the names of the default format, the format itself otherwise. */
export function canonicalFormat(format: string): string | null {
  return /^general$/i.test(format) || format === DEFAULT_FORMAT || format === '' ? null : format;
}

/** The text that the cell shows; '' for a blank. */
export function displayText(value: Scalar | null, format: string | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === null || format === TEXT_FORMAT) return generalNumber(value);
  return formatted(value, format);
}

const DIGITS = 15;
const EXPONENT_FROM = 1e15;

/** The default format: up to 15 digits, and "1E+15" from there on (platform §4.1 [TK]). */
function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= EXPONENT_FROM || size < 1e-9))
    return Number(value.toPrecision(DIGITS))
      .toExponential()
      .toUpperCase()
      .replace(/E([+-])(\d)$/, 'E$1$2');
  const rounded = Number(value.toPrecision(DIGITS));
  return /e/.test(String(rounded)) ? rounded.toFixed(DIGITS).replace(/0+$/, '') : String(rounded);
}

const HALF_A_MILLISECOND = 0.5 / 86_400_000;
const shown = new Map<string, string>();
/** Formatting crosses into the engine; a sheet shows the same few dates over and over. */
const SHOWN_AT_MOST = 20_000;
let sample: { readonly model: ReturnType<typeof newModel>; format: string } | null = null;

function formatted(value: number, format: string): string {
  const key = `${format}\n${value}`;
  const before = shown.get(key);
  if (before !== undefined) return before;
  if (shown.size >= SHOWN_AT_MOST) shown.clear();
  // The engine cuts seconds off; a double just below a full one would show a second less.
  const whole = isDateFormat(format) ? value + HALF_A_MILLISECOND : value;
  const isEarly = whole < FIRST_ENGINE_DAY && isDateFormat(format) && !DURATION.test(format);
  const text = isEarly
    ? earlyDate(whole, engineFormat(format))
    : formattedByEngine(whole, engineFormat(format));
  shown.set(key, text);
  return text;
}

const FIRST_ENGINE_DAY = 1;
/** Hours and minutes that are counted on beyond a day. */
const DURATION = /\[(h+|m+|s+)\]/i;
/** The calendar repeats, weekdays too, after so many years. */
const [CYCLE_YEARS, CYCLE_DAYS] = [400, 146_097];

/** The engine knows no day before 1899-12-31. */
function earlyDate(value: number, format: string): string {
  const year = serialToDate(value, 'UTC').getUTCFullYear();
  const text = formattedByEngine(value + CYCLE_DAYS, format);
  return text.replace(String(year + CYCLE_YEARS), String(year));
}

function formattedByEngine(value: number, format: string): string {
  sample ??= { model: newModel('sample'), format: '' };
  const typed = String(value);
  sample.model.setUserInput(0, 1, 1, typed);
  // A number that is typed with an exponent makes the engine format the cell in its own way.
  if (sample.format !== format || typed.includes('e')) {
    sample.model.updateRangeStyle(
      { sheet: 0, row: 1, column: 1, width: 1, height: 1 },
      'num_fmt',
      format,
    );
    sample.format = format;
  }
  return sample.model.getFormattedCellValue(0, 1, 1);
}

/** Google takes date letters in either case ("M/d/yyyy"), the engine only small ones. */
export function engineFormat(format: string): string {
  return format.replace(/("[^"]*")|(AM\/PM)|([YMDHS]+)/g, (all, quoted: string | undefined) =>
    quoted === undefined ? all.toLowerCase() : all,
  );
}
