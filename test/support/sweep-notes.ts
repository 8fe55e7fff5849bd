// How much a sweep has tried, for the table that the run ends with (sweep-table.cjs).
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** EFFORT=full tries everything, where the suite tries a part that is the same every time. */
export const isWhole = process.env.EFFORT === 'full';

/** So many of them are enough where not everything is tried. */
export const enough = (count: number): number => (isWhole ? Number.POSITIVE_INFINITY : count);

/** Of outcomes that are much alike, one in so many where not everything is tried. */
export const oneIn =
  (count: number) =>
  (_call: number, outcome: number): boolean =>
    isWhole || outcome % count === 0;

export interface SweepNote {
  /** How many times something went wrong on purpose. */
  readonly points: number;
  /** How many different ends that had. */
  readonly outcomes: number;
  /** Service calls of what it went wrong in. */
  readonly calls: number;
  /** What kind it was, where a file has several. */
  readonly kind?: string | undefined;
  readonly remark?: string;
}

export function noteSweep(note: SweepNote): void {
  const folder = process.env.SWEEP_NOTES;
  if (folder === undefined) return;
  const line = JSON.stringify({ ...note, file: expect.getState().testPath });
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${line}\n`);
}
