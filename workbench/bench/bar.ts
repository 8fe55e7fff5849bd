// A number that the project promises to hold, and how it was measured.

export interface Bar {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The value may be at most this; null where the number is for information. */
  readonly most: number | null;
}

export const holds = ({ value, most }: Bar): boolean => most === null || value <= most;

export function barTable(bars: readonly Bar[]): string {
  const rows = bars.map((bar) => [
    holds(bar) ? 'ok  ' : 'FAIL',
    bar.what,
    `${shown(bar.value)} ${bar.unit}`.trim(),
    bar.most === null ? '' : `≤ ${shown(bar.most)} ${bar.unit}`.trim(),
  ]);
  const head = ['', 'what', 'measured', 'bar'];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

const shown = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString('en-US') : value.toFixed(value < 10 ? 3 : 1);
