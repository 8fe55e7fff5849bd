// Teachers' own files at Google: made, read and written through the Sheets API, and shared through
// SpreadsheetApp, which can do that without a right to the whole of Drive.
import type { FileReading, TeacherFiles } from '../../application/teachers/file-ports';
import {
  type FileCell,
  type FilePage,
  type FileTab,
  type FileTabName,
  fileTabs,
} from '../../domain/teachers/file/file-page';
import { wholeTab } from '../sheets/a1';
import { type CellData, type Request, SheetsServiceOff } from '../sheets/sheets-api';
import { dressNewTabs, newSheet, newSheets, writeRequests } from './file-requests';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

/** The typings lack the last argument, which every method of an advanced service takes. */
type Updating = {
  readonly batchUpdate: (
    body: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest,
    id: string,
    options: { readonly fields: string },
  ) => GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
};

const names = Object.keys(fileTabs) as readonly FileTabName[];
const titleFields = 'sheets(properties(sheetId,title))';
const pageFields =
  'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),data(rowData(values(userEnteredValue,effectiveValue(numberValue),formattedValue))))';

export function createTeacherFiles(): TeacherFiles {
  let [reads, writes] = [0, 0];
  const spreadsheets = () => {
    if (typeof Sheets === 'undefined' || !Sheets.Spreadsheets) throw new SheetsServiceOff();
    return Sheets.Spreadsheets;
  };
  const get = (id: string, options: { fields: string; ranges?: string[] }): Spreadsheet => {
    reads += 1;
    return spreadsheets().get(id, options);
  };
  const batchUpdate = (id: string, requests: readonly Request[], titles: readonly string[]) => {
    writes += 1;
    return (spreadsheets() as Updating).batchUpdate(
      {
        requests: [...requests],
        includeSpreadsheetInResponse: titles.length > 0,
        responseRanges: titles.map(wholeTab),
        responseIncludeGridData: titles.length > 0,
      },
      id,
      { fields: titles.length > 0 ? `updatedSpreadsheet(${pageFields})` : 'spreadsheetId' },
    ).updatedSpreadsheet;
  };

  const pageWith = (id: string, titles: readonly string[]): FilePage | null =>
    pageOf(get(id, { fields: pageFields, ranges: titles.map(wholeTab) }));

  /** The tabs where she has renamed them; those that she has deleted are made anew. */
  const mendedPage = (id: string): FilePage | null => {
    const there = (get(id, { fields: titleFields }).sheets ?? []).map(({ properties }) => ({
      sheetId: properties?.sheetId ?? 0,
      title: properties?.title ?? '',
    }));
    const titleOf = (name: FileTabName): string | undefined =>
      there.find(({ sheetId }) => sheetId === fileTabs[name].sheetId)?.title;
    const isTaken = (title: string) => there.some((each) => each.title === title);
    const titles = names.map((name) => {
      const own = fileTabs[name].title;
      return titleOf(name) ?? (isTaken(own) ? `${own} (Living ALP)` : own);
    });
    const missing = names.filter((name) => titleOf(name) === undefined);
    if (missing.length > 0) {
      const add = missing.map((name): Request => {
        const { properties = {} } = newSheet(name, titles[names.indexOf(name)]);
        return { addSheet: { properties } };
      });
      batchUpdate(id, add, []);
    }
    return pageWith(id, titles);
  };
  const standing = (id: string): FilePage | null => {
    try {
      const page = pageWith(
        id,
        names.map((name) => fileTabs[name].title),
      );
      if (page) return page;
    } catch (error) {
      // A range that names no tab is a bad request.
      if (codeOf(error) !== badRequest) throw error;
    }
    return mendedPage(id);
  };

  return {
    make: (title) => {
      writes += 1;
      const made = spreadsheets().create({ properties: { title }, sheets: newSheets() });
      return made.spreadsheetId ?? '';
    },
    read: (id) => reading(() => standing(id)),
    write: (id, page, cells) => {
      const titles = names.map((name) => page[name].title);
      const requests = [
        ...writeRequests(page, cells),
        ...dressNewTabs(page, Session.getEffectiveUser().getEmail()),
      ];
      return reading(() => {
        try {
          return pageOf(batchUpdate(id, requests, titles));
        } catch (error) {
          // A row or a tab is no longer where it was: nothing was written.
          if (codeOf(error) !== badRequest) throw error;
          return standing(id);
        }
      });
    },
    share: (id, address) => refusalOf(() => SpreadsheetApp.openById(id).addEditor(address)),
    unshare: (id, address) => refusalOf(() => SpreadsheetApp.openById(id).removeEditor(address)),
    linkTo: (id) => `https://docs.google.com/spreadsheets/d/${id}/edit`,
    requests: () => ({ reads, writes }),
  };
}

const badRequest = 400;

/** The status of a refused request; its text is for people, and localised. */
function codeOf(error: unknown): number | null {
  const { details } = Object(error) as { details?: { code?: number } };
  return details?.code ?? null;
}

function reading(look: () => FilePage | null): FileReading {
  try {
    const page = look();
    return page ? { kind: 'page', page } : { kind: 'trouble', detail: 'its tabs cannot be read.' };
  } catch (error) {
    switch (codeOf(error)) {
      case 404:
        return { kind: 'gone' };
      case 403:
        return { kind: 'no access' };
      case 429:
        return { kind: 'too fast' };
      default:
        return { kind: 'trouble', detail: textOf(error) };
    }
  }
}

function refusalOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return textOf(error);
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Null where a tab of ours is not among those that were read. */
function pageOf(spreadsheet: Spreadsheet | undefined): FilePage | null {
  const tabs = names.map((name): [FileTabName, FileTab] | null => {
    const sheet = spreadsheet?.sheets?.find(
      ({ properties }) => (properties?.sheetId ?? 0) === fileTabs[name].sheetId,
    );
    if (!sheet) return null;
    const { title = '', gridProperties } = sheet.properties ?? {};
    const rows = (sheet.data?.[0]?.rowData ?? []).map(({ values }) => (values ?? []).map(cellOf));
    const { rowCount = 0, columnCount = 0 } = gridProperties ?? {};
    return [name, { title, rowCount, columnCount, rows }];
  });
  return tabs.includes(null)
    ? null
    : (Object.fromEntries(tabs as [FileTabName, FileTab][]) as unknown as FilePage);
}

function cellOf({ userEnteredValue, effectiveValue, formattedValue }: CellData): FileCell {
  const { stringValue, formulaValue, numberValue, boolValue } = userEnteredValue ?? {};
  const isOther = formulaValue ?? numberValue ?? boolValue;
  return {
    shown: formattedValue ?? '',
    text: stringValue ?? (isOther === undefined ? '' : null),
    serial: effectiveValue?.numberValue ?? null,
    formula: formulaValue ?? null,
  };
}
