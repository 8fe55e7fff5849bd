// CellFormat of the Sheets API: which parts of a look a mask names, and what they become.

import { NotEmulated } from '../../runtime/platform-error';
import { type CellStyle, restyled } from '../../spreadsheet/cell';
import { canonicalFormat } from '../../spreadsheet/number-format';
import type { ShapeOf } from './known-fields';

type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type Color = GoogleAppsScript.Sheets.Schema.Color;
type Part = (format: CellFormat) => Partial<CellStyle>;

export const COLOR = { red: true, green: true, blue: true } satisfies ShapeOf<Color>;

/** What of a look can be written. */
export const CELL_FORMAT = {
  numberFormat: { type: true, pattern: true },
  textFormat: { bold: true, foregroundColor: COLOR, foregroundColorStyle: { rgbColor: COLOR } },
  backgroundColor: COLOR,
  backgroundColorStyle: { rgbColor: COLOR },
  wrapStrategy: true,
  verticalAlignment: true,
} satisfies ShapeOf<CellFormat>;

/** By path under userEnteredFormat; a part that is not given goes back to its default. */
const PARTS: Readonly<Record<string, Part>> = {
  numberFormat: (format) => ({ numberFormat: numberFormatOf(format.numberFormat) }),
  'textFormat.bold': ({ textFormat }) => ({ bold: textFormat?.bold === true }),
  'textFormat.foregroundColor': ({ textFormat }) => ({
    fontColor: hexOf(textFormat?.foregroundColor ?? textFormat?.foregroundColorStyle?.rgbColor),
  }),
  backgroundColor: (format) => ({
    background: hexOf(format.backgroundColor ?? format.backgroundColorStyle?.rgbColor),
  }),
  wrapStrategy: (format) => ({ wrap: wrapOf(format.wrapStrategy) }),
  verticalAlignment: (format) => ({ verticalAlignment: alignmentOf(format.verticalAlignment) }),
};

const OTHER_NAMES: Readonly<Record<string, string>> = {
  backgroundColorStyle: 'backgroundColor',
  'textFormat.foregroundColorStyle': 'textFormat.foregroundColor',
  'numberFormat.pattern': 'numberFormat',
  'numberFormat.type': 'numberFormat',
};

/** The parts that a path names: one, all below it, or all of the look for "". */
export function formatParts(path: string): readonly string[] {
  const name = OTHER_NAMES[path] ?? path;
  const parts = Object.keys(PARTS).filter(
    (part) => name === '' || part === name || part.startsWith(`${name}.`),
  );
  if (parts.length === 0) throw new NotEmulated(`CellFormat.${path}`);
  return parts;
}

export function withFormat(
  style: CellStyle,
  format: CellFormat | undefined,
  parts: Iterable<string>,
): CellStyle {
  const changes = [...parts].map((part) => PARTS[part]?.(format ?? {}) ?? {});
  return restyled(style, Object.assign({}, ...changes));
}

function numberFormatOf(format: CellFormat['numberFormat']): string | null {
  if (format?.pattern !== undefined) return canonicalFormat(format.pattern);
  switch (format?.type) {
    case 'TEXT':
      return '@';
    case 'DATE':
      return 'm/d/yyyy';
    case 'DATE_TIME':
      return 'm/d/yyyy h:mm:ss';
    case undefined:
      return null;
    default:
      throw new NotEmulated(`CellFormat.numberFormat ${format?.type} without a pattern`);
  }
}

function wrapOf(given: string | undefined): boolean | null {
  if (given === undefined) return null;
  if (given === 'OVERFLOW_CELL') return false;
  if (given === 'WRAP') return true;
  throw new NotEmulated(`CellFormat.wrapStrategy ${given}`);
}

const ALIGNMENTS: Readonly<Record<string, CellStyle['verticalAlignment']>> = {
  TOP: 'top',
  MIDDLE: 'middle',
  BOTTOM: 'bottom',
};

function alignmentOf(given = 'BOTTOM'): CellStyle['verticalAlignment'] {
  const known = ALIGNMENTS[given];
  if (known === undefined) throw new NotEmulated(`CellFormat.verticalAlignment ${given}`);
  return known;
}

/** Parts of a color run from 0 to 1; an absent one is 0 (Color reference). */
export function hexOf(color: Color | undefined): string | null {
  if (color === undefined) return null;
  const parts = [color.red, color.green, color.blue].map((part = 0) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
