// Adds the tabs and columns that the caseload lacks, all of them in one atomic request. What is there
// is left as people have made it.

import { doubtLine, withLines } from '../../caseload/domain/doubts';
import { hash32 } from '../../core/hash32';
import { type ColumnIndexes, isUntouched, locateColumns } from '../../schema/locate-columns';
import type { Tab } from '../../schema/tab';
import { allTabs, schemaVersion, type TabName } from '../../schema/tabs';
import type { PreparedTabs, Services } from '../../store/services';
import { StoreError } from '../../store/store-error';
import { markedColumns, marksOn, type SheetMark } from '../edits/edited-cells';
import { markOf } from './column-marks';
import { newDateFormats, newOptions } from './renewed-columns';
import type { Request, SheetsApi } from './sheets-api';
import { lookMarkKey, lookRequests } from './tab-look';
import { blankTabRequests, newColumnRequests, renameRequest } from './tab-requests';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as it stands in the spreadsheet. */
interface FoundTab {
  readonly name: TabName;
  readonly tab: Tab;
  readonly sheet: Sheet | null;
  /** Columns that hold something. */
  readonly width: number;
  readonly columnIndexes: ColumnIndexes;
  /** Names of columns that are nowhere. */
  readonly missing: readonly string[];
  /** Marks on blank columns, left over from headers that somebody has cleared. */
  readonly leftOver: readonly SheetMark[];
}

export function createPrepareTabs(
  open: () => Spreadsheet,
  api: SheetsApi,
): Services['store']['prepareTabs'] {
  return (expected): PreparedTabs => {
    const sheets = new Map(
      open()
        .getSheets()
        .map((sheet) => [comparedTitle(sheet.getName()), sheet]),
    );
    const found = (Object.keys(allTabs) as TabName[]).map((name) =>
      findTab(name, sheets.get(comparedTitle(allTabs[name].title)) ?? null),
    );
    if (!expected.isRepair) for (const each of found) refuseLoss(each, expected.version);
    const leftOver = found.flatMap((each) => each.leftOver);
    for (const { mark } of leftOver) mark.remove();
    // The store works through the API, which does not see writes that are still held back.
    if (leftOver.length > 0) SpreadsheetApp.flush();

    const ids = new Set([...sheets.values()].map((sheet) => sheet.getSheetId()));
    const requests: Request[] = [];
    found.forEach((each, index) => {
      const { name, tab, sheet, width, missing } = each;
      const sheetId = sheet?.getSheetId() ?? freeSheetId(tab.title, ids);
      if (isRenamed(each)) requests.push(renameRequest(tab, sheetId));
      if (width === 0) {
        const addAt = sheet === null ? index : null;
        const isProtected = tab.ledger && sheet !== null && isSheetProtected(sheet);
        requests.push(...blankTabRequests(tab, { sheetId, addAt, isProtected }));
      }
      const lacking = width + missing.length - (sheet?.getMaxColumns() ?? newSheetColumns);
      if (lacking > 0) {
        requests.push({ appendDimension: { sheetId, dimension: 'COLUMNS', length: lacking } });
      }
      missing.forEach((column, place) => {
        const definition = tab.columns[column];
        const mark = markOf({ tab: name, column });
        if (definition)
          requests.push(...newColumnRequests(definition, mark, sheetId, width + place));
      });
      if (expected.version < schemaVersion) requests.push(...newOptions(each));
      if (sheet === null || !hasLook(sheet)) {
        const added = missing.map((column, place) => [column, width + place]);
        const columnIndexes = { ...each.columnIndexes, ...Object.fromEntries(added) };
        const frozen = sheet?.getFrozenColumns() ?? 0;
        requests.push(
          ...lookRequests(tab, sheetId, columnIndexes, frozen),
          ...newDateFormats(each),
        );
      }
    });
    const guardians = found.find(({ name }) => name === 'guardians');
    const lost = found.flatMap((each) => lostHolds(each, expected.version));
    if (guardians && lost.length > 0) {
      const words = `this column was gone, and was added again without its cells on ${expected.at}`;
      const lines = lost.map((where) => doubtLine({ where, words }));
      requests.push(...waitRequests(guardians, lines));
    }
    // Last: Google refuses to take away the only tab of a file.
    const unused = unusedSheet([...sheets.values()], found);
    if (unused !== null) requests.push({ deleteSheet: { sheetId: unused.getSheetId() } });
    const renamedTabs = found.filter(isRenamed).map(({ tab }) => tab.title);
    if (requests.length > 0) api.update(requests, []);
    return {
      renamedTabs,
      addedTabs: found.filter(({ width }) => width === 0).map(({ tab }) => tab.title),
      addedColumns: found
        .filter(({ width }) => width > 0)
        .flatMap(({ tab, missing }) =>
          headersOf(tab, missing).map((header) => `${tab.title}: ${header}`),
        ),
    };
  };
}

/** The blank tab with which Google makes a new spreadsheet, whatever it is called in that language. */
function unusedSheet(
  [only, ...others]: readonly Sheet[],
  found: readonly FoundTab[],
): Sheet | null {
  if (!only || others.length > 0 || found.some(({ sheet }) => sheet !== null)) return null;
  return only.getLastRow() === 0 ? only : null;
}

const headersOf = (tab: Tab, columns: readonly string[]): readonly string[] =>
  columns.flatMap((column) => tab.columns[column]?.header ?? []);

/** @throws StoreError where something is gone that a caseload of this version has had */
function refuseLoss({ tab, width, missing }: FoundTab, version: number): void {
  if (tab.since > version) return;
  if (width === 0) throw new StoreError('missing tab', tab.title);
  const lost = missing.filter((name) => {
    const column = tab.columns[name];
    const isKept = column?.required || (tab.ledger && column?.shows === null);
    return column && column.since <= version && isKept;
  });
  if (lost.length > 0) throw new StoreError('missing columns', tab.title, headersOf(tab, lost));
}

/** Headers of columns that held emails back in a caseload of this version, and are gone. */
const lostHolds = ({ tab, width, missing }: FoundTab, version: number): readonly string[] => {
  if (width === 0) return [];
  const lost = missing.filter((name) => {
    const column = tab.columns[name];
    return column?.holdsEmails && column.since <= version;
  });
  return headersOf(tab, lost);
};

/** Has every guardian wait, in the same step in which the columns come. */
function waitRequests(
  { sheet, width, missing, columnIndexes }: FoundTab,
  lines: readonly string[],
): readonly Request[] {
  const rows = (sheet?.getLastRow() ?? 0) - 1;
  const ids = columnIndexes.guardianId;
  if (!sheet || rows < 1 || ids === undefined) return [];
  const cells = (columnIndex: number): readonly string[] =>
    sheet
      .getRange(2, columnIndex + 1, rows, 1)
      .getDisplayValues()
      .map(([text = '']) => text);
  const there = columnIndexes.waitingBecause;
  const columnIndex = there ?? width + missing.indexOf('waitingBecause');
  const waiting = there === undefined ? [] : cells(there);
  return cells(ids).flatMap((id, index): readonly Request[] =>
    id.trim() === ''
      ? []
      : [
          {
            updateCells: {
              rows: [
                {
                  values: [
                    {
                      userEnteredValue: { stringValue: withLines(waiting[index] ?? '', lines) },
                    },
                  ],
                },
              ],
              fields: 'userEnteredValue',
              range: {
                sheetId: sheet.getSheetId(),
                startRowIndex: index + 1,
                endRowIndex: index + 2,
                startColumnIndex: columnIndex,
                endColumnIndex: columnIndex + 1,
              },
            },
          },
        ],
  );
}

const hasLook = (sheet: Sheet): boolean =>
  sheet.createDeveloperMetadataFinder().withKey(lookMarkKey).find().length > 0;

/** What Google gives a tab that is added without a size. */
const newSheetColumns = 26;

/**
 * For Google, "goals" and "Goals" are one name: a second tab is refused, and ranges of the one are
 * found by the other. Not so where titles are compared, so the tab gets the name of the schema.
 */
const comparedTitle = (title: string): string => title.toLowerCase();

const isRenamed = ({ sheet, tab }: FoundTab): boolean =>
  sheet !== null && sheet.getName() !== tab.title;

const isSheetProtected = (sheet: Sheet): boolean =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0;

/** Chosen here and not by Google, so that a tab can be added and filled in the same request. */
function freeSheetId(title: string, ids: Set<number>): number {
  let sheetId = hash32(title) % 2 ** 31;
  while (ids.has(sheetId)) sheetId = (sheetId + 1) % 2 ** 31;
  ids.add(sheetId);
  return sheetId;
}

function findTab(name: TabName, sheet: Sheet | null): FoundTab {
  const tab: Tab = allTabs[name];
  const width = sheet?.getLastColumn() ?? 0;
  const columns = Object.keys(tab.columns);
  const empty = { name, tab, sheet, width, columnIndexes: {}, missing: columns, leftOver: [] };
  if (sheet === null) return empty;
  const [headers = []] = width === 0 ? [] : sheet.getRange(1, 1, 1, width).getDisplayValues();
  // Looking up marks costs calls for every column; a tab that nobody has changed needs none.
  if (isUntouched(tab, headers))
    return { ...empty, columnIndexes: locateColumns(tab, headers).columnIndexes, missing: [] };
  // Marks stand on the tab's own columns; one to the right of all others is left over, and its
  // column is made anew.
  const marks = marksOn(name, sheet);
  const leftOver = marks.filter(({ columnNumber }) => columnNumber > width);
  const marked = markedColumns(marks.filter((mark) => !leftOver.includes(mark)));
  const { columnIndexes } = locateColumns(tab, headers, marked);
  const missing = columns.filter((column) => !(column in columnIndexes));
  return { ...empty, columnIndexes, missing, leftOver };
}
