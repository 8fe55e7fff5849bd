// Student numbers as files have them. A number names a student only beside a name or a birth date:
// spreadsheets cut zeros and digits off, and systems give old numbers to new students.

import { oneLine } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import { isErrorValue, longestId } from '../../schema/decode-cell';

export interface StudentNumber {
  /** '' where the cell has none. */
  readonly number: string;
  readonly warnings: readonly Failure[];
}

/** What people and systems write where there is no number. */
const saysNone =
  /^(n\.?\s*\/?\s*a\.?|none|no|no (id|number)|nil|null|undefined|nan|tbd|tba|unknown|unk|pending|new|missing|not (yet )?(assigned|given|available)|ninguno|sin (numero|número)|x+|[-–—_?.*]+|0+([.,]0+)?)$/i;

/** "1.23457E+11": the digits that it stood for are gone. */
const isCutShort = (text: string): boolean => /^\d+([.,]\d+)?e\+?\d+$/i.test(text);

/** An error of the spreadsheet, also in a language other than English: "#¡REF!", "#BEZUG!", "#####". */
const isDebris = (text: string): boolean => isErrorValue(text) || /^#+([^\d].*)?$/.test(text);

/** Marks with which spreadsheets keep a number as text: '018666, ="018666", and signs that nobody sees. */
const withoutMarks = (cell: string): string =>
  oneLine(cell.replace(/\p{Cf}/gu, ''))
    .replace(/^="?([^"]*)"?$/, '$1')
    .replace(/^['’`‘]+|['’`‘]+$/g, '')
    .trim();

/** "111575.0" and "111,575" are what a spreadsheet makes of 111575. */
const asWhole = (text: string): string =>
  /^\d{1,3}(,\d{3})+(\.0+)?$/.test(text)
    ? text.replace(/\.0+$/, '').replace(/,/g, '')
    : text.replace(/^(\d+)[.,]0+$/, '$1');

export function readStudentNumber(cell: string): StudentNumber {
  const bare = withoutMarks(cell);
  const none = (warnings: readonly Failure[]): StudentNumber => ({ number: '', warnings });
  if (bare === '') return none([]);
  const number = asWhole(bare);
  if (saysNone.test(number)) return none([]);
  if (isCutShort(number) || isDebris(number) || number.length > longestId)
    return none([failure('not a number', cell.trim().slice(0, longestId))]);
  return { number, warnings: [] };
}

/** What stays of a number whose leading zeros are lost; capitals count, as they do in IDs. */
export const withoutZeros = (number: string): string =>
  /^\d+$/.test(number) ? number.replace(/^0+(?=\d)/, '') : number;
