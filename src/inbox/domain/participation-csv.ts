// The participation register as a file for the district.

import { compare } from '../../core/newest-first';
import type { Participation } from '../../schema/tabs';
import { participationTab } from '../../schema/tabs';

const columns = [
  'schoolYear',
  'studentId',
  'student',
  'kind',
  'person',
  'role',
  'way',
  'date',
] as const satisfies readonly (keyof Participation)[];

/** Excel takes a file for UTF-8 by it. */
const byteOrderMark = '\uFEFF';

/** A spreadsheet takes what begins so for a formula, whatever the quotes say. */
const looksLikeFormula = /^[\s]*[=+\-@]/;

const cell = (text: string): string =>
  `"${(looksLikeFormula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

export function participationCsv(rows: readonly Participation[]): string {
  const key = ({ schoolYear, student, studentId, date }: Participation): string =>
    [schoolYear, student, studentId, date ?? ''].join('\n');
  const lines = [...rows]
    .sort((one, other) => compare(key(one), key(other)))
    .map((row) => columns.map((column) => row[column] ?? ''));
  const headers = columns.map((column) => participationTab.columns[column].header);
  return `${byteOrderMark}${[headers, ...lines]
    .map((line) => line.map(cell).join(','))
    .join('\r\n')}\r\n`;
}
