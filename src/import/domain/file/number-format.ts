// How Excel shows a number: as a day, with zeros in front, as a percentage, or as it is.
import { eachTag } from './each-tag';

/** A pattern is one of zeros and dashes, such as "000000": a number with as many digits. */
export type NumberFormat = 'plain' | 'date' | 'percent' | { readonly pattern: string };

/** Formats that a file need not explain (ECMA-376, 18.8.30), and those of East Asian Excels. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);
const builtInPercents: readonly number[] = [9, 10];

/** @returns one for each style that a cell can name */
export function numberFormats(styles: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  eachTag(styles, ({ name, attributes, isEnd, isInside }) => {
    if (isEnd) return;
    if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    if (name === 'xf' && isInside('cellXfs'))
      formats.push(formatOf(Number(attributes.numFmtId ?? 0), codes));
  });
  return formats;
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id);
  if (code === undefined) {
    if (isBuiltInDate(id)) return 'date';
    return builtInPercents.includes(id) ? 'percent' : 'plain';
  }
  // What is quoted, escaped or in brackets (a color, a currency) says nothing of the number itself.
  const [bare = ''] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').split(';');
  if (/^0[0-]*0$/.test(bare.trim())) return { pattern: bare.trim() };
  if (/[dmyhs]/i.test(bare.replace(/general/i, ''))) return 'date';
  return bare.includes('%') ? 'percent' : 'plain';
}

const day = 24 * 60 * 60 * 1000;

/** @param value as in the file: a decimal number, or anything else, which stays as it is */
export function shownNumber(value: string, format: NumberFormat, startsIn1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (format === 'date') return shownDay(number, startsIn1904);
  if (format === 'percent') return `${plainNumber(number * 100)}%`;
  return format === 'plain' ? plainNumber(number) : inPattern(number, format.pattern);
}

/** Excel keeps 15 digits; what a file has more of is how it wrote a fraction. */
const plainNumber = (number: number): string => String(Number(number.toPrecision(15)));

/** Days since the end of 1899, of which Excel counts one too many before March 1900; times after it. */
function shownDay(number: number, startsIn1904: boolean): string {
  const start = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, number < 60 ? 31 : 30);
  const moment = new Date(start + Math.round(number * 86_400) * 1000);
  if (Number.isNaN(moment.getTime())) return plainNumber(number);
  const [date = '', time = ''] = moment.toISOString().split('T');
  return moment.getTime() % day === 0 ? date : `${date} ${time.slice(0, 5)}`;
}

function inPattern(number: number, pattern: string): string {
  if (number < 0 || !Number.isInteger(number)) return plainNumber(number);
  const zeros = pattern.replace(/-/g, '').length;
  const digits = [...plainNumber(number).padStart(zeros, '0')];
  const shown: string[] = [];
  for (const sign of [...pattern].reverse())
    shown.unshift(sign === '-' ? '-' : (digits.pop() ?? ''));
  return [...digits, ...shown].join('');
}
