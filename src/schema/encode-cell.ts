// Writes a value of a row as the cell that it becomes, text to the letter.
import { daysBetween } from '../core/calendar-date';
import type { Column, ColumnKind } from './column';

export type StoredFormat = 'text' | 'date' | 'number';

export interface StoredCell {
  /** Null empties the cell. A string is text, whatever it looks like. */
  readonly value: string | number | null;
  readonly format: StoredFormat;
}

const formats: Readonly<Record<ColumnKind, StoredFormat>> = {
  text: 'text',
  id: 'text',
  list: 'text',
  date: 'date',
  moment: 'text',
  number: 'number',
  yesNo: 'text',
  choice: 'text',
  email: 'text',
};

export const storedFormat = (column: Column): StoredFormat => formats[column.kind];

/** @param value as `ValueOf` the column describes it */
export function encodeCell(column: Column, value: unknown): StoredCell {
  const format = storedFormat(column);
  if (value === null || value === undefined || value === '') return { value: null, format };
  if (typeof value === 'boolean') return { value: value ? 'yes' : 'no', format };
  if (Array.isArray(value)) return { value: value.length ? value.join('; ') : null, format };
  if (column.kind === 'date') return { value: daysBetween('1899-12-30', String(value)), format };
  return { value: typeof value === 'number' ? value : String(value), format };
}
