// Sheets.Spreadsheets.Values: plain values in and out (platform §4.7).
import { type Check, onTab, refuses, refusesOnTab, sheetsApi, type Tab } from './check';

/** Texts that typing would turn into something else. */
const TRICKY = ['007', '3/4', '=x', '+1', '-1', 'TRUE', '10%', '1e5', "'x", '2026-08-17', ' x '];

const row = (sheet: Tab['sheet'], width: number): unknown[] =>
  sheet.getRange(1, 1, 1, width).getValues()[0] ?? [];

function write({ id, at }: Tab, cells: string, line: unknown[], valueInputOption = 'RAW'): void {
  sheetsApi().values.update({ values: [line] }, id, at(cells), { valueInputOption });
}

const read = ({ id, at }: Tab, cells: string, options: object = {}): unknown[][] | undefined =>
  sheetsApi().values.get(id, at(cells), options).values;

export const values: readonly Check[] = [
  ...TRICKY.map((text) =>
    onTab(
      `RAW keeps ${JSON.stringify(text)} to the letter`,
      (tab) => {
        write(tab, 'A1', [text]);
        return row(tab.sheet, 1);
      },
      [text],
    ),
  ),
  onTab(
    'RAW keeps numbers and booleans',
    (tab) => {
      write(tab, 'A1:B1', [7, true]);
      return row(tab.sheet, 2);
    },
    [7, true],
  ),
  onTab(
    'USER_ENTERED parses as if typed',
    (tab) => {
      write(tab, 'A1:D1', ['007', '=1+1', 'TRUE', '10%'], 'USER_ENTERED');
      return row(tab.sheet, 4);
    },
    [7, 2, true, 0.1],
  ),
  onTab(
    'null leaves a cell alone, "" clears it',
    (tab) => {
      write(tab, 'A1:B1', ['x', 'y']);
      write(tab, 'A1:B1', [null, '']);
      return row(tab.sheet, 2);
    },
    ['x', ''],
  ),
  onTab(
    'trailing blanks are left out, blanks between are ""',
    (tab) => {
      write(tab, 'A1:C1', ['x', '', 'z']);
      return read(tab, 'A1:E9');
    },
    [['x', '', 'z']],
  ),
  onTab('a blank range has no values', (tab) => read(tab, 'A1:B2') ?? 'none', 'none'),
  onTab(
    'values are shown, raw or as formulas',
    (tab) => {
      write(tab, 'A1:B1', ['10%', '=LEN("ab")'], 'USER_ENTERED');
      return ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'].map((valueRenderOption) =>
        read(tab, 'A1:B1', { valueRenderOption }),
      );
    },
    [[['10%', '2']], [[0.1, 2]], [[0.1, '=LEN("ab")']]],
  ),
  onTab(
    'a range is told with all its corners',
    ({ id, at }) => sheetsApi().values.get(id, at('A:C')).range === at('A1:C1000'),
    true,
  ),
  onTab(
    'clear leaves formats and notes',
    (tab) => {
      tab.sheet.getRange('A1').setNumberFormat('@').setValue('x').setNote('n');
      SpreadsheetApp.flush();
      sheetsApi().values.clear({}, tab.id, tab.at('A1'));
      const cell = tab.sheet.getRange('A1');
      return [cell.getValue(), cell.getNumberFormat(), cell.getNote()];
    },
    ['', '@', 'n'],
  ),
  onTab(
    'batchUpdate writes all its ranges',
    ({ id, at, sheet }) => {
      const data = [
        { range: at('A1'), values: [['x']] },
        { range: at('B1'), values: [['y']] },
      ];
      const { totalUpdatedCells } = sheetsApi().values.batchUpdate(
        { valueInputOption: 'RAW', data },
        id,
      );
      return [totalUpdatedCells, ...row(sheet, 2)];
    },
    [2, 'x', 'y'],
  ),
  onTab(
    'a tab is found whatever the case of its name',
    ({ id, at }) => sheetsApi().values.get(id, at('A1').toUpperCase()).range === at('A1'),
    true,
  ),
  refuses(
    'a tab that does not exist cannot be parsed',
    () => {
      const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      sheetsApi().values.get(id, 'No such tab!A1');
    },
    'Unable to parse range: No such tab!A1',
  ),
  ...['nonsense', 'A1:', 'A1:B2:C3', '!A1'].map((cells) =>
    refusesOnTab(
      `the cells ${JSON.stringify(cells)} cannot be parsed`,
      (tab) => read(tab, cells),
      'Unable to parse range',
    ),
  ),
  refusesOnTab(
    'without an input option a write is refused',
    ({ id, at }) => sheetsApi().values.update({ values: [['x']] }, id, at('A1')),
    'valueInputOption',
  ),
];
