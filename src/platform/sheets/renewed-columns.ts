// What a later version changes in the columns of caseloads in use: dropdowns learn new options, and days
// get another format. Only where they are as an earlier version has made them.

import type { ColumnIndexes } from '../../schema/locate-columns';
import type { Tab } from '../../schema/tab';
import { numberFormats, type Request } from './sheets-api';
import { dropdown } from './tab-requests';

interface TabInUse {
  readonly tab: Tab;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet | null;
  readonly columnIndexes: ColumnIndexes;
}

/** The dropdowns of an earlier version learn what has come since; one that a person has made stays. */
export function newOptions({ tab, sheet, columnIndexes }: TabInUse): readonly Request[] {
  return Object.entries(tab.columns).flatMap(([name, column]): readonly Request[] => {
    const columnIndex = columnIndexes[name];
    const rows = (sheet?.getMaxRows() ?? 0) - 1;
    if (!sheet || columnIndex === undefined || column.laterOptions.length === 0 || rows < 1)
      return [];
    const before = column.options.filter((option) => !column.laterOptions.includes(option));
    const isOurs = sheet
      .getRange(2, columnIndex + 1, rows, 1)
      .getDataValidations()
      .map(([rule]) => isDropdown(rule ?? null, before));
    return runsOf(isOurs).map(({ first, count }) =>
      dropdown(
        {
          sheetId: sheet.getSheetId(),
          startRowIndex: first + 1,
          endRowIndex: first + 1 + count,
          startColumnIndex: columnIndex,
          endColumnIndex: columnIndex + 1,
        },
        column.options,
      ),
    );
  });
}

/** What dates looked like before version 5. A format that a person has chosen stays. */
const firstDateFormat = 'yyyy-mm-dd';

export function newDateFormats({ tab, sheet, columnIndexes }: TabInUse): readonly Request[] {
  const rows = (sheet?.getMaxRows() ?? 0) - 1;
  if (!sheet || rows < 1) return [];
  return Object.entries(tab.columns).flatMap(([name, { kind }]): readonly Request[] => {
    const columnIndex = columnIndexes[name];
    if (kind !== 'date' || columnIndex === undefined) return [];
    const isOurs = sheet
      .getRange(2, columnIndex + 1, rows, 1)
      .getNumberFormats()
      .map(([format]) => format === firstDateFormat);
    return runsOf(isOurs).map(({ first, count }) => ({
      repeatCell: {
        range: {
          sheetId: sheet.getSheetId(),
          startRowIndex: first + 1,
          endRowIndex: first + 1 + count,
          startColumnIndex: columnIndex,
          endColumnIndex: columnIndex + 1,
        },
        cell: { userEnteredFormat: { numberFormat: numberFormats.date } },
        fields: 'userEnteredFormat.numberFormat',
      },
    }));
  });
}

/** Exactly as set-up makes it, for these options. */
function isDropdown(
  rule: GoogleAppsScript.Spreadsheet.DataValidation | null,
  options: readonly string[],
): boolean {
  if (rule?.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return false;
  const [values] = rule.getCriteriaValues() as readonly (readonly string[])[];
  return rule.getAllowInvalid() && JSON.stringify(values) === JSON.stringify(options);
}

function runsOf(isIn: readonly boolean[]): readonly { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  isIn.forEach((is, index) => {
    const last = runs[runs.length - 1];
    if (!is) return;
    if (last && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  });
  return runs;
}
