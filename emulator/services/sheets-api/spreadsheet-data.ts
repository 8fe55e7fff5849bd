// The Spreadsheet resource of the Sheets API: properties, tabs, and cells where they are asked for.

import { partial } from '../../runtime/partial-answer';
import type { Area } from '../../spreadsheet/area';
import type { Sheet } from '../../spreadsheet/sheet';
import type { Workbook } from '../../spreadsheet/workbook';
import { findApiRange } from './api-range';
import { type CellData, cellData, TOLD_CELL, UNTOUCHED } from './cell-data';
import { FILTER_VIEW, filterViewData } from './filter-view-data';
import type { ShapeOf } from './known-fields';
import { METADATA, metadataOf } from './metadata-data';
import { PROTECTED_RANGE, protectedRangeOf } from './protection-data';

type ApiSpreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type ApiSheet = GoogleAppsScript.Sheets.Schema.Sheet;
type GridData = GoogleAppsScript.Sheets.Schema.GridData;

/** The properties of a tab in an answer. */
export const TOLD_TAB = {
  sheetId: true,
  title: true,
  index: true,
  sheetType: true,
  hidden: true,
  gridProperties: {
    rowCount: true,
    columnCount: true,
    frozenRowCount: true,
    frozenColumnCount: true,
  },
} satisfies ShapeOf<ApiSheet['properties']>;

/** The fields of a file in an answer. */
export const SPREADSHEET = {
  spreadsheetId: true,
  spreadsheetUrl: true,
  properties: { title: true, locale: true, timeZone: true },
  developerMetadata: METADATA,
  sheets: {
    properties: TOLD_TAB,
    developerMetadata: METADATA,
    protectedRanges: PROTECTED_RANGE,
    filterViews: FILTER_VIEW,
    data: {
      startRow: true,
      startColumn: true,
      rowData: { values: TOLD_CELL },
      columnMetadata: { pixelSize: true, hiddenByUser: true, developerMetadata: METADATA },
    },
  },
} satisfies ShapeOf<ApiSpreadsheet>;

/** What Google's answers have, or may have, and these have not. */
const LACKING = {
  file: {
    of: 'Sheets.Spreadsheet',
    fields: ['dataSources', 'dataSourceSchedules', 'namedRanges'],
  },
  fileProperties: {
    of: 'Sheets.Spreadsheet.properties',
    fields: [
      'autoRecalc',
      'defaultFormat',
      'importFunctionsExternalUrlAccessAllowed',
      'iterativeCalculationSettings',
      'spreadsheetTheme',
    ],
  },
  tab: {
    of: 'Sheets.Sheet',
    fields: [
      'bandedRanges',
      'basicFilter',
      'charts',
      'columnGroups',
      'conditionalFormats',
      'merges',
      'rowGroups',
      'slicers',
      'tables',
    ],
  },
  tabProperties: {
    of: 'Sheets.Sheet.properties',
    fields: ['dataSourceSheetProperties', 'rightToLeft', 'tabColor', 'tabColorStyle'],
  },
  grid: { of: 'Sheets.GridData', fields: ['rowMetadata'] },
} as const;

interface SpreadsheetAnswer {
  readonly spreadsheet: ApiSpreadsheet;
  readonly cells: number;
}

/** With ranges, only their tabs are answered; without, all; cells only with `withCells`. */
export function spreadsheetOf(
  book: Workbook,
  ranges: readonly string[],
  withCells: boolean,
  caller: string,
): SpreadsheetAnswer {
  const found = ranges.map((range) => findApiRange(book, range));
  const asked = found.length > 0 ? found : book.sheets.map(wholeTab);
  const sheets = book.sheets.filter((sheet) => asked.some((range) => range.sheet === sheet));
  let cells = 0;
  const answered = sheets.map((sheet): ApiSheet => {
    const areas = asked.filter((range) => range.sheet === sheet).map(({ area }) => area);
    const data = withCells ? areas.map((area) => gridData(book, sheet, area)) : null;
    for (const grid of data ?? [])
      for (const row of grid.rowData ?? []) cells += row.values?.length ?? 0;
    const told = { ...sheetData(book, sheet, caller), ...(data === null ? {} : { data }) };
    return partial(told, LACKING.tab);
  });
  const ofFile = book.metadata.all().filter(({ location }) => location.type === 'SPREADSHEET');
  const properties = { title: book.name, locale: book.locale, timeZone: book.timeZone };
  const spreadsheet = {
    spreadsheetId: book.id,
    properties: partial(properties, LACKING.fileProperties),
    sheets: answered,
    spreadsheetUrl: book.url,
    ...(ofFile.length === 0 ? {} : { developerMetadata: ofFile.map(metadataOf) }),
  };
  return { spreadsheet: partial(spreadsheet, LACKING.file), cells };
}

function wholeTab(sheet: Sheet): { readonly sheet: Sheet; readonly area: Area } {
  return {
    sheet,
    area: { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns },
  };
}

function sheetData(book: Workbook, sheet: Sheet, caller: string): ApiSheet {
  const own = book.metadata
    .all()
    .filter(({ location }) => location.type === 'SHEET' && location.sheetId === sheet.id);
  const views = book.filterViews.of(sheet.id);
  const ranges = book.protections
    .onSheet(sheet.id)
    .map((protection) => protectedRangeOf(book, protection, caller));
  return {
    properties: propertiesOf(book, sheet),
    ...(own.length === 0 ? {} : { developerMetadata: own.map(metadataOf) }),
    ...(ranges.length === 0 ? {} : { protectedRanges: ranges }),
    ...(views.length === 0 ? {} : { filterViews: views.map(filterViewData) }),
  };
}

export function propertiesOf(book: Workbook, sheet: Sheet): NonNullable<ApiSheet['properties']> {
  const told = {
    sheetId: sheet.id,
    title: sheet.name,
    index: book.sheets.indexOf(sheet),
    sheetType: 'GRID',
    ...(sheet.hidden ? { hidden: true } : {}),
    gridProperties: {
      rowCount: sheet.maxRows,
      columnCount: sheet.maxColumns,
      ...(sheet.frozenRows > 0 ? { frozenRowCount: sheet.frozenRows } : {}),
      ...(sheet.frozenColumns > 0 ? { frozenColumnCount: sheet.frozenColumns } : {}),
    },
  };
  return partial(told, LACKING.tabProperties);
}

/**
 * Rows after the last that has anything are left out, and so are such cells within a row. What lies
 * beyond everything that was written or spilled is not even looked at: a tab is mostly blank.
 */
function gridData(book: Workbook, sheet: Sheet, area: Area): GridData {
  const spilled = book.engine.spilledExtent(sheet);
  const rows = Math.min(area.rows, Math.max(sheet.writtenRows, spilled.rows) - area.row);
  const rowData: { values?: CellData[] }[] = [];
  let full = 0;
  for (let down = 0; down < rows; down++) {
    const row = area.row + down;
    const width = Math.max(sheet.writtenColumns(row), spilled.columns) - area.column;
    const values = rowValues(book, sheet, row, area.column, Math.min(area.columns, width));
    if (values.length > 0) full = down + 1;
    rowData.push(values.length === 0 ? {} : { values });
  }
  rowData.length = full;
  const told = {
    ...(area.row > 0 ? { startRow: area.row } : {}),
    ...(area.column > 0 ? { startColumn: area.column } : {}),
    ...(rowData.length === 0 ? {} : { rowData }),
    columnMetadata: columnMetadata(book, sheet, area),
  };
  return partial(told, LACKING.grid);
}

function rowValues(
  book: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  width: number,
): CellData[] {
  const values: CellData[] = [];
  let full = 0;
  for (let right = 0; right < width; right++) {
    const data = cellData(book, sheet, row, column + right);
    if (data !== UNTOUCHED) full = right + 1;
    values.push(data);
  }
  values.length = full;
  return values;
}

function columnMetadata(book: Workbook, sheet: Sheet, area: Area): GridData['columnMetadata'] {
  const entries = book.metadata.all().flatMap((entry) => {
    const { location } = entry;
    return location.type === 'COLUMN' && location.sheetId === sheet.id
      ? [{ entry, column: location.span.start }]
      : [];
  });
  return Array.from({ length: area.columns }, (_, right) => {
    const column = area.column + right;
    const { hidden, width } = sheet.column(column);
    const own = entries.filter((other) => other.column === column);
    return {
      pixelSize: width ?? 100,
      ...(hidden ? { hiddenByUser: true } : {}),
      ...(own.length === 0 ? {} : { developerMetadata: own.map(({ entry }) => metadataOf(entry)) }),
    };
  });
}
