// Sheets.Spreadsheets.batchUpdate, and what Sheets.Spreadsheets.get tells afterwards (platform §4.7).
import { type Check, gives, messageOf, onTab, refusesOnTab, sheetsApi, type Tab } from './check';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const batch = ({ id }: Pick<Tab, 'id'>, ...requests: Request[]) =>
  sheetsApi().spreadsheets.batchUpdate({ requests }, id);

const texts = (...line: string[]) => ({
  values: line.map((stringValue) => ({ userEnteredValue: { stringValue } })),
});

const write = ({ sheetId }: Tab, ...line: string[]): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: 0, columnIndex: 0 },
    rows: [texts(...line)],
    fields: 'userEnteredValue',
  },
});

const NO_TAB = 1_999_999_999;

/** The code of the API's refusal. */
function codeOf(run: () => unknown): unknown {
  try {
    run();
    return 'nothing was thrown';
  } catch (error) {
    return Object(Reflect.get(Object(error), 'details')).code;
  }
}

export const batchUpdate: readonly Check[] = [
  ...['007', '3/4', '=x', '+1', "'x", 'TRUE'].map((text) =>
    onTab(
      `a stringValue keeps ${JSON.stringify(text)} to the letter`,
      (tab) => {
        batch(tab, write(tab, text));
        return tab.sheet.getRange('A1').getValue();
      },
      text,
    ),
  ),
  onTab(
    'applies nothing when a later request is refused',
    (tab) => {
      const message = messageOf(() =>
        batch(tab, write(tab, 'x'), { deleteSheet: { sheetId: NO_TAB } }),
      );
      return [message !== null, tab.sheet.getRange('A1').getValue()];
    },
    [true, ''],
  ),
  refusesOnTab(
    'says which request it refuses',
    (tab) => batch(tab, write(tab, 'x'), { deleteSheet: { sheetId: NO_TAB } }),
    `Invalid requests[1].deleteSheet: No sheet with id: ${NO_TAB}`,
  ),
  onTab(
    'a refusal has the code 400',
    (tab) => codeOf(() => batch(tab, { deleteSheet: { sheetId: NO_TAB } })),
    400,
  ),
  gives(
    'a file that does not exist has the code 404',
    () => codeOf(() => batch({ id: '1NoSuchSpreadsheet0000000000000000000000000000' }, {})),
    404,
  ),
  onTab(
    'appendCells goes below the last content',
    (tab) => {
      const { sheetId, sheet } = tab;
      sheet.getRange('B3').setValue('x');
      SpreadsheetApp.flush();
      batch(tab, { appendCells: { sheetId, rows: [texts('y')], fields: 'userEnteredValue' } });
      return sheet.getRange('A4').getValue();
    },
    'y',
  ),
  onTab(
    'a field that is named and not given is cleared, one that is not named stays',
    (tab) => {
      tab.sheet.getRange('A1').setValue('x').setNote('n');
      SpreadsheetApp.flush();
      const start = { sheetId: tab.sheetId, rowIndex: 0, columnIndex: 0 };
      batch(tab, { updateCells: { start, rows: [{ values: [{}] }], fields: 'userEnteredValue' } });
      return [tab.sheet.getRange('A1').getValue(), tab.sheet.getRange('A1').getNote()];
    },
    ['', 'n'],
  ),
  onTab(
    'reads back what it wrote in the same call',
    (tab) => {
      const { updatedSpreadsheet } = sheetsApi().spreadsheets.batchUpdate(
        {
          requests: [write(tab, 'x')],
          includeSpreadsheetInResponse: true,
          responseIncludeGridData: true,
          responseRanges: [tab.at('A1')],
        },
        tab.id,
      );
      const [row] = updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData ?? [];
      return row?.values?.[0]?.formattedValue;
    },
    'x',
  ),
  onTab(
    'deleteDimension takes rows out',
    (tab) => {
      const { sheet, sheetId } = tab;
      sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
      SpreadsheetApp.flush();
      const range = { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
      batch(tab, { deleteDimension: { range } });
      return sheet.getRange('A1:A3').getValues();
    },
    [['a'], ['c'], ['']],
  ),
  onTab(
    'findReplace empties whole cells by what they hold, wherever they stand',
    (tab) => {
      const { sheet, sheetId } = tab;
      sheet.getRange('A1:B3').setValues([
        ['id', 'E-1'],
        ['E-1', 'x'],
        ['E-10', 'e-1'],
      ]);
      SpreadsheetApp.flush();
      const range = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
      const how = { matchCase: true, matchEntireCell: true, range };
      const { replies } = batch(tab, { findReplace: { find: 'E-1', replacement: '', ...how } });
      return [
        sheet.getRange('A1:B3').getValues(),
        sheet.getRange('A2').isBlank(),
        replies?.[0]?.findReplace?.occurrencesChanged,
      ];
    },
    [
      [
        ['id', 'E-1'],
        ['', 'x'],
        ['E-10', 'e-1'],
      ],
      true,
      1,
    ],
  ),
  onTab(
    'a protected range that only warns says so',
    (tab) => {
      const range = { sheetId: tab.sheetId, startRowIndex: 0, endRowIndex: 1 };
      const protectedRange = { range, warningOnly: true, description: 'check' };
      const { replies } = batch(tab, { addProtectedRange: { protectedRange } });
      const told = replies?.[0]?.addProtectedRange?.protectedRange;
      return [
        told?.warningOnly,
        told?.description,
        tab.sheet.getRange('A1').setValue('x').getValue(),
      ];
    },
    [true, 'check', 'x'],
  ),
  onTab(
    'a tab is added, marked and searched in one request and the next',
    ({ sheet, id }) => {
      const sheetId = sheet.getSheetId() + 1;
      const dimensionRange = { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };
      const key = `check ${sheetId}`;
      batch(
        { id },
        { addSheet: { properties: { sheetId, title: key } } },
        {
          createDeveloperMetadata: {
            developerMetadata: {
              metadataKey: key,
              metadataValue: 'v',
              visibility: 'DOCUMENT',
              location: { dimensionRange },
            },
          },
        },
      );
      const { matchedDeveloperMetadata = [] } = sheetsApi().metadata.search(
        { dataFilters: [{ developerMetadataLookup: { metadataKey: key } }] },
        id,
      );
      batch({ id }, { deleteSheet: { sheetId } });
      return matchedDeveloperMetadata.map(({ developerMetadata }) => [
        developerMetadata?.metadataValue,
        developerMetadata?.location?.dimensionRange?.startIndex,
      ]);
    },
    [['v', 1]],
  ),
  onTab(
    'metadata of a column is found by its key',
    ({ sheet, id }) => {
      const key = `check ${sheet.getSheetId()}`;
      sheet.getRange('B:B').addDeveloperMetadata(key, 'v');
      SpreadsheetApp.flush();
      const { matchedDeveloperMetadata = [] } = sheetsApi().metadata.search(
        { dataFilters: [{ developerMetadataLookup: { metadataKey: key } }] },
        id,
      );
      return matchedDeveloperMetadata.map(({ developerMetadata }) => [
        developerMetadata?.metadataValue,
        developerMetadata?.location?.dimensionRange?.startIndex,
      ]);
    },
    [['v', 1]],
  ),
  onTab(
    'a mask leaves all other fields out',
    ({ id }) => Object.keys(sheetsApi().spreadsheets.get(id, { fields: 'spreadsheetId' })),
    ['spreadsheetId'],
  ),
  refusesOnTab(
    'a mask with a space is refused',
    ({ id }) => sheetsApi().spreadsheets.get(id, { fields: 'spreadsheetId, properties' }),
    "Cannot find matching fields for path ' properties'",
  ),
  refusesOnTab(
    'an update without a mask is refused',
    ({ id, sheetId }) =>
      batch({ id }, { updateSheetProperties: { properties: { sheetId, hidden: false } } }),
    "At least one field must be listed in 'fields'.",
  ),
];
