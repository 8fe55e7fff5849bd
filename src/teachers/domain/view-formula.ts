// The conditions by which a teacher's views choose rows: the same rows as `ownStudents` and
// `isShownToTeachers` choose, said with functions that every spreadsheet has.
//
// "Text contains" would not do: lee@x.example is contained in ashlee@x.example. So the address has to
// fill a part of the list, and the parts are set apart and trimmed as `splitList` does it.

import { isPresent } from '../../caseload/domain/student-status';
import { enrollments, studentStatuses } from '../../schema/choices';
import { yesWords } from '../../schema/decode-cell';
import type { SchoolYear } from '../../years/domain/school-year';

/** A reference to the cell of a column in the row that is looked at: "$L2" for the first one. */
export type CellOf = (column: string) => string;

export const studentsFormula = (cell: CellOf, address: string): string =>
  all(
    hasPart(cell('teachers'), address),
    isOneOf(cell('status'), ['', ...stayingStatuses]),
    isOneOf(cell('enrollment'), ['', ...stayingEnrollments]),
  );

/** @param year of which goals are shown, beside those that say none; '' where no column says it */
export const goalsFormula = (cell: CellOf, address: string, year: SchoolYear): string =>
  all(
    hasPart(cell('teachers'), address),
    isOneOf(cell('status'), ['active']),
    isOneOf(cell('shareWithTeachers'), yesWords),
    ...(year === '' ? [] : [isOneOf(cell('schoolYear'), ['', year])]),
  );

const stayingStatuses = studentStatuses
  .filter((status) => isPresent({ status, enrollment: '' }))
  .map((status) => status.toLowerCase());

const stayingEnrollments = enrollments
  .filter((enrollment) => isPresent({ status: '', enrollment }))
  .map((enrollment) => enrollment.toLowerCase());

const all = (...conditions: readonly string[]): string => `=AND(${conditions.join(',')})`;

/** A text of a formula; quotes of its own are doubled. */
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

const replaced = (text: string, marks: readonly string[], by: string): string =>
  marks.reduce((inner, mark) => `SUBSTITUTE(${inner},${mark},${quoted(by)})`, text);

/** TRIM knows the plain space only: tabs, line ends and the hard spaces of pasted text become one. */
const trimmed = (text: string): string =>
  `TRIM(${replaced(text, ['CHAR(9)', 'CHAR(10)', 'CHAR(13)', 'CHAR(160)'], ' ')})`;

function hasPart(cell: string, part: string): string {
  const parts = trimmed(replaced(`LOWER(${cell})`, ['";"', '","', 'CHAR(10)'], ' ; '));
  return `ISNUMBER(FIND(${quoted(`; ${part} ;`)},"; "&${parts}&" ;"))`;
}

/** @param words in lower case */
function isOneOf(cell: string, words: readonly string[]): string {
  const list = quoted(`|${words.join('|')}|`);
  return `ISNUMBER(FIND("|"&LOWER(${trimmed(cell)})&"|",${list}))`;
}
