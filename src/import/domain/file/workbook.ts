// Reads an Excel workbook (.xlsx, ECMA-376): each sheet as the text that Excel shows in its cells, as far
// as a caseload has use for it. Libraries that give values without their formats lose the zeros in
// front of student numbers.
import { strFromU8, unzipSync } from 'fflate';
import { isBlank } from '../../../core/normalize-words';
import { type Failure, failure } from '../../../rpc/result';
import type { Rows } from '../mapping';
import { eachTag } from './each-tag';
import { type NumberFormat, numberFormats, shownNumber } from './number-format';

export interface Sheet {
  readonly name: string;
  /** Line ends inside a cell are "\n". */
  readonly rows: Rows;
}

export type ReadWorkbook =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'unreadable'; readonly problem: Failure };

/** Unpacked. A file of a few kilobytes can hold more than a page has room for. */
const largestPart = 200 * 1024 * 1024;

/** @returns the sheets that are not hidden and have something in them, in their order */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  try {
    const parts = partsOf(bytes);
    const styles = numberFormats(parts.get('xl/styles.xml') ?? '');
    const strings = sharedStrings(parts.get('xl/sharedStrings.xml') ?? '');
    const sheets: Sheet[] = [];
    for (const { name, path, startsIn1904 } of sheetsOf(parts)) {
      const rows = rowsOf(parts.get(path) ?? '', { strings, styles, startsIn1904 });
      if (typeof rows === 'string')
        return { kind: 'unreadable', problem: failure('formula without value', name, rows) };
      if (rows.some((row) => row.some((cell) => !isBlank(cell)))) sheets.push({ name, rows });
    }
    return sheets.length > 0
      ? { kind: 'sheets', sheets }
      : { kind: 'unreadable', problem: failure('empty file') };
  } catch {
    return { kind: 'unreadable', problem: failure('excel file') };
  }
}

/** Only what holds text: pictures, charts and macros stay packed. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isWanted =
        /^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]+)\.xml$/.test(name) ||
        name === 'xl/_rels/workbook.xml.rels';
      if (isWanted) size += originalSize;
      if (size > largestPart) throw new RangeError('The workbook is too large.');
      return isWanted;
    },
  });
  return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** Days are counted from 1904, as Excel for Mac once did. */
  readonly startsIn1904: boolean;
}

function sheetsOf(parts: ReadonlyMap<string, string>): readonly SheetPart[] {
  const targets = new Map<string, string>();
  eachTag(parts.get('xl/_rels/workbook.xml.rels') ?? '', ({ name, attributes }) => {
    if (name === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '');
  });
  const sheets: Omit<SheetPart, 'startsIn1904'>[] = [];
  let startsIn1904 = false;
  eachTag(parts.get('xl/workbook.xml') ?? '', ({ name, attributes, isEnd }) => {
    if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
    if (isEnd || name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
    const target = targets.get(attributes['r:id'] ?? '') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    sheets.push({ name: attributes.name ?? '', path });
  });
  if (sheets.length === 0) throw new TypeError('The workbook has no sheets.');
  return sheets.map((sheet) => ({ ...sheet, startsIn1904 }));
}

/** Texts that cells share. Hints on how to read Japanese stand inside them and are none of the text. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  eachTag(xml, ({ name, isEnd, text, isInside }) => {
    if (name === 'si' && !isEnd) strings.push('');
    if (name === 't' && isEnd && !isInside('rPh'))
      strings[strings.length - 1] = (strings.at(-1) ?? '') + unescaped(text);
  });
  return strings;
}

interface CellWords {
  readonly strings: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly startsIn1904: boolean;
}

/** @returns the place of a formula whose result the file does not have, if there is one */
function rowsOf(xml: string, words: CellWords): Rows | string {
  const rows: string[][] = [];
  let row = -1;
  let column = -1;
  let cell = { type: 'n', style: 0, value: null as string | null, hasFormula: false };
  let uncomputed: string | null = null;
  eachTag(xml, ({ name, attributes, isEnd, text, isInside }) => {
    if (name === 'row' && !isEnd) {
      row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
      column = -1;
    }
    if (name === 'c' && !isEnd) {
      column = columnOf(attributes.r) ?? column + 1;
      const style = Number(attributes.s ?? 0);
      cell = { type: attributes.t ?? 'n', style, value: null, hasFormula: false };
    }
    if (name === 'f' && !isEnd) cell.hasFormula = true;
    if (name === 'v' && isEnd) cell.value = text;
    if (name === 't' && isEnd && isInside('is') && !isInside('rPh'))
      cell.value = (cell.value ?? '') + text;
    if (name !== 'c' || !isEnd) return;
    if (cell.hasFormula && cell.value === null && cell.type !== 'str')
      uncomputed ??= attributes.r ?? `${row + 1}`;
    const shown = cell.value === null ? '' : shownValue(cell.type, cell.value, cell.style, words);
    if (shown === '') return;
    for (let at = rows.length; at <= row; at += 1) rows.push([]);
    const cells = rows[row] ?? [];
    for (let at = cells.length; at < column; at += 1) cells.push('');
    cells[column] = shown;
  });
  return uncomputed ?? rows;
}

/** Kinds of cells by their letters in the file (ECMA-376, 18.18.11). */
function shownValue(type: string, value: string, style: number, words: CellWords): string {
  switch (type) {
    case 's':
      return words.strings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return unescaped(value);
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return value;
    case 'd':
      return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
    default:
      return shownNumber(value, words.styles[style] ?? 'plain', words.startsIn1904);
  }
}

/** "AB12" is column 27, from 0. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]+/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Signs that XML cannot hold are written "_x000D_" (18.4.12). */
const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\r\n?/g, '\n');
