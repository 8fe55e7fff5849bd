// The columns of a file that are left out, as a person is shown them to judge.

import { isBlank, oneLine } from '../../core/normalize-words';
import { isOfFamily } from './harmless-cells';
import { cellReaders } from './harmless-kinds';
import type { Mapping, Rows } from './mapping';
import { isDelicateHeader } from './staff-notes';

export interface LeftOutColumn {
  /** From 0. */
  readonly index: number;
  readonly header: string;
  /** Cells in which something stands. */
  readonly filled: number;
  /** Of these, the ones that are no values of a kind that the header names: what is to be judged. */
  readonly unclear: number;
  /** Up to three different cells, the ones first that matter most. */
  readonly samples: readonly string[];
  /** The header or a cell may be about emails: it is judged by itself, never together with others. */
  readonly isDelicate: boolean;
}

const mostSamples = 3;
const longestSample = 120;

const sample = (cell: string): string => {
  const text = oneLine(cell);
  return text.length > longestSample ? `${text.slice(0, longestSample)}…` : text;
};

/** Those in which something stands, in the order of the file. */
export const leftOutColumns = (
  rows: Rows,
  { headerRow, columns }: Pick<Mapping, 'headerRow' | 'columns'>,
): readonly LeftOutColumn[] => {
  const isUnderstood = cellReaders(rows, { headerRow, columns });
  return columns.flatMap(({ index, header, field }) => {
    if (field !== null) return [];
    const cells = rows
      .slice(headerRow + 1)
      .map((row) => row[index] ?? '')
      .filter((cell) => !isBlank(cell));
    if (cells.length === 0) return [];
    const unclear = cells.filter((cell) => !isUnderstood(index, cell));
    const restricting = unclear.filter(isOfFamily);
    const samples = [...new Set([...restricting, ...unclear, ...cells].map(sample))];
    return {
      index,
      header,
      filled: cells.length,
      unclear: unclear.length,
      samples: samples.slice(0, mostSamples),
      isDelicate: unclear.length > 0 && (restricting.length > 0 || isDelicateHeader(header)),
    };
  });
};
