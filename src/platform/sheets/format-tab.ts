// How tabs and columns look and behave for people: formats, dropdowns, frozen headers, warnings.
import type { Column } from '../../schema/column';
import { type StoredFormat, storedFormat } from '../../schema/encode-cell';
import type { Tab } from '../../schema/tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const headerColor = '#e3ede8';
/** Headers of columns that the product fills. */
const shownOnlyColor = '#eeeeee';

const numberFormats: Readonly<Record<StoredFormat, string>> = {
  // Plain text, so that "007" and "3/4" stay what a person typed.
  text: '@',
  date: 'yyyy-mm-dd',
  number: '0',
};

/** Pixels. */
const widths: Readonly<Record<Column['kind'], number>> = {
  text: 200,
  id: 110,
  list: 180,
  date: 100,
  moment: 190,
  number: 80,
  yesNo: 90,
  choice: 120,
  email: 220,
};

export function formatTab(tab: Tab, sheet: Sheet): void {
  sheet.setFrozenRows(1);
  if (tab.ledger) {
    sheet
      .protect()
      .setDescription('Living ALP keeps this tab. Please change it only if you know why.')
      .setWarningOnly(true);
  }
}

/** @param columnNumber one-based */
export function formatColumn(column: Column, sheet: Sheet, columnNumber: number): void {
  const rows = sheet.getMaxRows() - 1;
  sheet
    .getRange(1, columnNumber)
    .setFontWeight('bold')
    .setBackground(column.shownOnly ? shownOnlyColor : headerColor);
  sheet.setColumnWidth(columnNumber, widths[column.kind]);
  const body = sheet.getRange(2, columnNumber, rows);
  body.setNumberFormat(numberFormats[storedFormat(column)]);
  if (column.kind === 'text') body.setWrap(true);
  const options = column.kind === 'yesNo' ? ['yes', 'no'] : column.options;
  if (options.length > 0) {
    // Only a warning: a value that a person needs is never refused, it is reported.
    body.setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...options], true)
        .setAllowInvalid(true)
        .build(),
    );
  }
}
