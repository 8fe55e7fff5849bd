// The band of grades that a question is worded for.
import type { GradeBand } from '../schema/tabs';

/** @param grade as written in the caseload: "K", "7", "08", "11th"; null when it is none of these */
export function gradeBand(grade: string): GradeBand | null {
  const written = grade.trim().toUpperCase();
  if (/^(PK|K|KG|TK|PREK|PRE-K)$/.test(written)) return 'K-2';
  const year = Number(/^0?(\d{1,2})(ST|ND|RD|TH)?$/.exec(written)?.[1] ?? Number.NaN);
  if (!(year >= 1 && year <= 12)) return null;
  if (year <= 2) return 'K-2';
  if (year <= 5) return '3-5';
  return year <= 8 ? '6-8' : '9-12';
}
