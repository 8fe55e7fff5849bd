// What one cell holds: content, look, note and validation rule, as one value that moves as a whole.

import type { Scalar } from './scalar';
import type { ValidationRule } from './validation-rule';

export interface CellStyle {
  /** As the user set it; null is the default format, which setNumberFormat('general') restores. */
  readonly numberFormat: string | null;
  /** "#rrggbb", or null for the default. */
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  /** null where nobody has chosen: then long text runs on over blank cells. */
  readonly wrap: boolean | null;
  readonly verticalAlignment: 'top' | 'middle' | 'bottom';
}

export interface CellContent {
  /** null in a blank cell and in a formula cell, whose result the engine computes. */
  readonly value: Scalar | null;
  /** With its leading "=". */
  readonly formula: string | null;
}

export interface Cell extends CellContent {
  readonly style: CellStyle;
  readonly note: string | null;
  readonly validation: ValidationRule | null;
}

export const PLAIN_STYLE: CellStyle = {
  numberFormat: null,
  background: null,
  fontColor: null,
  bold: false,
  wrap: null,
  verticalAlignment: 'bottom',
};

export const BLANK_CONTENT: CellContent = { value: null, formula: null };

export const BLANK_CELL: Cell = {
  ...BLANK_CONTENT,
  style: PLAIN_STYLE,
  note: null,
  validation: null,
};

const known = new Map<string, CellStyle>();

/** Equal looks share one object, so that a formatted column costs no memory per cell. */
export function restyled(style: CellStyle, change: Partial<CellStyle>): CellStyle {
  const next = { ...style, ...change };
  const key = JSON.stringify(next);
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  known.set(key, next);
  return next;
}

export function isBlankContent(content: CellContent): boolean {
  return content.value === null && content.formula === null;
}
