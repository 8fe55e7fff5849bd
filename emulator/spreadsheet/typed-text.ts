// What a spreadsheet makes of text that a person types, or that a script writes as a string.

import type { CellContent } from './cell';
import { isDateFormat, TEXT_FORMAT } from './number-format';
import { parseTypedDate } from './typed-date';

const ERROR_CODE = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!)$/;

interface TypedContent extends CellContent {
  /** The number format that the cell has afterwards; null is the default. */
  readonly numberFormat: string | null;
}

/** How numbers, dates, booleans and formulas begin; most text is told apart by this alone. */
const MAY_BE_MORE = /^\s*(?:[\d$(+.-]|true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * Reads `text` as typed into a cell that has the format `current` (null = default), in the year
 * `thisYear` of the spreadsheet's zone. Platform §4.2: strings are parsed as USER_ENTERED.
 */
export function parseTyped(text: string, current: string | null, thisYear: number): TypedContent {
  const keep = (value: CellContent['value']): TypedContent => ({
    value,
    formula: null,
    numberFormat: current,
  });
  if (text === '') return keep(null);
  // The quote is never returned [TK 2022/09/06]. That it also works in "@" cells is [U], but is
  // how text that begins with "=" is kept there.
  if (text.startsWith("'")) return keep(text.slice(1));
  if (/^=./s.test(text)) return { value: null, formula: text, numberFormat: current };
  if (current === TEXT_FORMAT) return keep(text);
  // Google makes an error of it, as a formula would [U].
  if (ERROR_CODE.test(text)) return { value: null, formula: `=${text}`, numberFormat: current };
  if (!MAY_BE_MORE.test(text)) return keep(text);
  const word = text.trim();
  // Blanks around it [U].
  if (/^(true|false)$/i.test(word)) return keep(/^true$/i.test(word));
  const number = parseNumber(text.trim()) ?? dated(text.trim(), thisYear);
  if (number !== null)
    return {
      value: number.value,
      formula: null,
      numberFormat: formatAfter(current, number.format),
    };
  // A sign begins a formula (platform §4.2 [code]); for "-" that is the unfavorable reading [U].
  if (/^[+-]./s.test(text)) return { value: null, formula: `=${text}`, numberFormat: current };
  return keep(text);
}

interface TypedNumber {
  readonly value: number;
  /** The format that the way of typing asks for; null asks for none. */
  readonly format: string | null;
}

const NUMBER = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?\s*(%?)$/i;

function parseNumber(text: string): TypedNumber | null {
  const bracketed = /^\((\$?[\d.,]+)\)$/.exec(text)?.[1];
  const parts = NUMBER.exec(bracketed === undefined ? text : `-${bracketed}`);
  if (parts === null) return null;
  const [, sign = '', currency = '', whole = '', decimals = '', power = '', percent = ''] = parts;
  if (!/\d/.test(whole + decimals) || (power !== '' && currency + percent !== '')) return null;
  const size = Number(`${whole.replaceAll(',', '')}${decimals}${power}`.replace(/^\./, '0.'));
  if (!Number.isFinite(size)) return null;
  const signed = sign === '-' ? -size : size;
  const fraction = decimals.length > 1;
  if (percent !== '') return { value: signed / 100, format: fraction ? '0.00%' : '0%' };
  if (currency !== '') return { value: signed, format: fraction ? '$#,##0.00' : '$#,##0' };
  if (power !== '') return { value: signed, format: '0.00E+00' };
  if (whole.includes(',')) return { value: signed, format: fraction ? '#,##0.00' : '#,##0' };
  return { value: signed, format: null };
}

function dated(text: string, thisYear: number): TypedNumber | null {
  const date = parseTypedDate(text, thisYear);
  return date && { value: date.serial, format: date.format };
}

/** A format that somebody chose stays, unless it would hide that a date was typed. */
function formatAfter(current: string | null, typed: string | null): string | null {
  if (typed === null || current === null) return typed ?? current;
  return isDateFormat(typed) && !isDateFormat(current) ? typed : current;
}
