// Teachers' own files at Google: made, read and written through the Sheets API, and shared through
// SpreadsheetApp, which can do that without a right to the whole of Drive.

import { wholeTab } from '../../core/a1';
import type { FileReading, TeacherFiles } from '../../store/teacher-files';
import { wordsOf } from '../../store/words-of';
import {
  type FileCell,
  type FilePage,
  type FileTab,
  type FileTabName,
  fileTabs,
} from '../../teacher-files/domain/file-page';
import {
  type CellData,
  codeOf,
  type Request,
  readingBack,
  spreadsheets,
  titleFields,
  titlesIn,
} from '../sheets/sheets-api';
import { formatNewTabs, newSheets, writeRequests } from './file-requests';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

/** The typings lack the last argument, which every method of an advanced service takes. */
type Updating = {
  readonly batchUpdate: (
    body: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest,
    id: string,
    options: { readonly fields: string },
  ) => GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
};

const tabNames = Object.keys(fileTabs) as readonly FileTabName[];
const pageFields =
  'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),data(rowData(values(userEnteredValue,effectiveValue(numberValue),formattedValue))))';

export function createTeacherFiles(): TeacherFiles {
  let [reads, writes] = [0, 0];
  const get = (id: string, options: { fields: string; ranges?: string[] }): Spreadsheet => {
    reads += 1;
    return spreadsheets().get(id, options);
  };
  const batchUpdate = (id: string, requests: readonly Request[], titles: readonly string[]) => {
    writes += 1;
    return (spreadsheets() as Updating).batchUpdate(
      readingBack(requests, titles.map(wholeTab)),
      id,
      { fields: titles.length > 0 ? `updatedSpreadsheet(${pageFields})` : 'spreadsheetId' },
    ).updatedSpreadsheet;
  };

  const pageWith = (id: string, titles: readonly string[]): FilePage | null =>
    pageOf(get(id, { fields: pageFields, ranges: titles.map(wholeTab) }));

  /** The tabs, under whatever names the teacher has given them; deleted ones are made anew. */
  const mendedPage = (id: string): FilePage | null => {
    const there = titlesIn(get(id, { fields: titleFields }));
    const titleOf = (own = 0) => there.find(({ sheetId }) => sheetId === own)?.title;
    const freeTitle = (title = '') =>
      there.some((each) => each.title === title) ? `${title} (Living ALP)` : title;
    const titles = tabNames.map((name) => {
      const { sheetId, title } = fileTabs[name];
      return titleOf(sheetId) ?? freeTitle(title);
    });
    if (tabNames.some((name) => titleOf(fileTabs[name].sheetId) === undefined)) {
      // “Read me” with them: it is written along with a new tab for notes.
      const missing = newSheets().filter(
        ({ properties }) => titleOf(properties?.sheetId) === undefined,
      );
      const add = missing.map(({ properties = {} }): Request => {
        return { addSheet: { properties: { ...properties, title: freeTitle(properties.title) } } };
      });
      batchUpdate(id, add, []);
    }
    return pageWith(id, titles);
  };
  const standing = (id: string): FilePage | null => {
    try {
      const page = pageWith(
        id,
        tabNames.map((name) => fileTabs[name].title),
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
      try {
        const file = { properties: { title }, sheets: newSheets() };
        const { spreadsheetId: id = '' } = spreadsheets().create(file);
        return { kind: 'made', id };
      } catch (error) {
        return troubleOf(error);
      }
    },
    read: (id) => readingOf(() => standing(id)),
    write: (id, page, cells) => {
      const titles = tabNames.map((name) => page[name].title);
      const requests = [
        ...writeRequests(page, cells),
        ...formatNewTabs(page, Session.getEffectiveUser().getEmail()),
      ];
      return readingOf(() => {
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
    unshare: (id, address) =>
      refusalOf(() => {
        const file = SpreadsheetApp.openById(id);
        const staying = [file.getOwner(), Session.getEffectiveUser()].map(emailOf);
        const leaving = (people: readonly string[]) =>
          [...new Set(people)].filter((each) => !staying.includes(each));
        for (const each of leaving([address, ...file.getEditors().map(emailOf)]))
          file.removeEditor(each);
        for (const each of leaving(file.getViewers().map(emailOf))) file.removeViewer(each);
      }),
    linkTo: (id) => `https://docs.google.com/spreadsheets/d/${id}/edit`,
    requests: () => ({ reads, writes }),
  };
}

const badRequest = 400;

const emailOf = (user: GoogleAppsScript.Base.User | null): string => user?.getEmail() ?? '';

function readingOf(look: () => FilePage | null): FileReading {
  try {
    const page = look();
    return page ? { kind: 'page', page } : { kind: 'trouble', detail: 'its tabs cannot be read.' };
  } catch (error) {
    switch (codeOf(error)) {
      case 404:
        return { kind: 'gone' };
      case 403:
        return { kind: 'no access' };
      default:
        return troubleOf(error);
    }
  }
}

const troubleOf = (error: unknown): Extract<FileReading, { kind: 'too fast' | 'trouble' }> =>
  codeOf(error) === 429 ? { kind: 'too fast' } : { kind: 'trouble', detail: wordsOf(error) };

function refusalOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return wordsOf(error);
  }
}

/** Null where a tab of ours is not among those that were read. */
function pageOf({ sheets = [] }: Spreadsheet = {}): FilePage | null {
  const tabs = tabNames.map((name): [FileTabName, FileTab] | null => {
    const own = sheets.find(
      ({ properties: { sheetId = 0 } = {} }) => sheetId === fileTabs[name].sheetId,
    );
    if (!own) return null;
    const { properties: { title = '', gridProperties = {} } = {}, data: [grid = {}] = [] } = own;
    const { rowCount = 0, columnCount = 0 } = gridProperties;
    const { rowData = [] } = grid;
    const rows = rowData.map(({ values = [] }) => values.map(cellOf));
    return [name, { title, rowCount, columnCount, rows }];
  });
  return tabs.includes(null)
    ? null
    : (Object.fromEntries(tabs as [FileTabName, FileTab][]) as unknown as FilePage);
}

function cellOf({
  userEnteredValue: { stringValue, formulaValue, numberValue, boolValue } = {},
  effectiveValue: { numberValue: serial } = {},
  formattedValue: shown = '',
}: CellData): FileCell {
  const other = formulaValue ?? numberValue ?? boolValue;
  return {
    shown,
    text: stringValue ?? (other === undefined ? '' : null),
    serial: serial ?? null,
    formula: formulaValue ?? null,
  };
}
