// What an edit of the grid has to do with school years: rows of a closed plan are told apart in History,
// and a goal that somebody types gets its year. SpreadsheetApp only, as everything that a simple
// trigger does.

import type { ColumnIndexes } from '../../schema/locate-columns';
import { allTabs } from '../../schema/tabs';
import { readSchoolYear, schoolYearOf, yearOfGoal } from '../../years/domain/school-year';
import { cellsBelow } from './edited-cells';
import { type EditedRow, writeColumn } from './edited-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface EditedPart {
  readonly sheet: Sheet;
  readonly columnIndexes: ColumnIndexes;
  readonly rows: readonly EditedRow[];
  /** Calendar date. */
  readonly today: string;
}

/** The goals that say no year yet get that of today. */
export function giveYear(part: EditedPart): void {
  if (part.columnIndexes.schoolYear === undefined) return;
  const text = schoolYearOf(part.today);
  const rows = part.rows.filter(({ cell }) => cell('schoolYear') === '');
  writeColumn(
    part.sheet,
    part.columnIndexes.schoolYear,
    rows.map(({ row }) => ({ row, text })),
  );
}

/** Row numbers of what belongs to a closed plan, for this call only. */
export function closedAmong(
  name: 'goals' | 'progress' | 'plans' | 'students' | 'guardians',
  part: EditedPart,
): ReadonlySet<number> {
  if (name === 'students' || name === 'guardians') return new Set();
  const closed = closedPlans(part.sheet);
  if (closed.size === 0) return new Set();
  const yearsByGoal = name === 'progress' ? goalYears(part) : null;
  const yearIn = (cell: EditedRow['cell']): string =>
    yearsByGoal
      ? (yearsByGoal.get(cell('goalId')) ?? '')
      : (readSchoolYear(cell('schoolYear')) ?? '');
  const inClosed = part.rows.filter(({ cell }) =>
    closed.has(`${cell('studentId')} ${yearIn(cell)}`),
  );
  return new Set(inClosed.map(({ row }) => row));
}

/** "S1 2026-27" for each. Whoever has just reopened one by hand has edited a closed plan all the same. */
function closedPlans(sheet: Sheet): ReadonlySet<string> {
  const rows = rowsOf(sheet, 'plans');
  return new Set(
    rows
      .filter((cell) => cell('closedContent') !== '' || cell('state').toLowerCase() === 'closed')
      .map((cell) => `${cell('studentId')} ${readSchoolYear(cell('schoolYear')) ?? ''}`),
  );
}

/** By goal ID; a goal without a year has that of its dates. */
const goalYears = ({ sheet, today }: EditedPart): ReadonlyMap<string, string> =>
  new Map(
    rowsOf(sheet, 'goals').map((cell) => {
      const dated = { schoolYear: cell('schoolYear'), start: null, updatedAt: cell('updatedAt') };
      return [cell('goalId'), yearOfGoal(dated, schoolYearOf(today)) ?? ''];
    }),
  );

function rowsOf(beside: Sheet, name: 'plans' | 'goals'): readonly ((column: string) => string)[] {
  const sheet = beside.getParent().getSheetByName(allTabs[name].title);
  if (!sheet) return [];
  const [headers = [], ...rows] = sheet.getDataRange().getDisplayValues();
  if (rows.length === 0) return [];
  const places = cellsBelow(headers, name, sheet);
  return rows.map((cells) => (column) => {
    const index = places[column];
    return index === undefined ? '' : (cells[index] ?? '').trim();
  });
}
