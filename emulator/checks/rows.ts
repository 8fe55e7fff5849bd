// Rows and columns that come, go and change places.
import { type Check, onTab, refusesOnTab, type Tab } from './check';

type Row = readonly [source: string, what: string, run: (tab: Tab) => unknown, after: unknown[][]];

function fill({ sheet }: Tab): void {
  sheet.getRange('A1:B3').setValues([
    ['ID', 'Name'],
    ['S-2', 'Ada'],
    ['S-1', 'Ben'],
  ]);
}

const changes: readonly Row[] = [
  [
    '§4.2 [D]',
    'appendRow goes below the last content',
    ({ sheet }) => sheet.appendRow(['S-3', 'Cy']),
    [
      ['ID', 'Name'],
      ['S-2', 'Ada'],
      ['S-1', 'Ben'],
      ['S-3', 'Cy'],
    ],
  ],
  [
    '§4.3',
    'range.sort takes absolute columns',
    ({ sheet }) => sheet.getRange('A2:B3').sort(1),
    [
      ['ID', 'Name'],
      ['S-1', 'Ben'],
      ['S-2', 'Ada'],
    ],
  ],
  [
    '§4.3',
    'range.sort descending',
    ({ sheet }) => sheet.getRange('A2:B3').sort({ column: 2, ascending: false }),
    [
      ['ID', 'Name'],
      ['S-1', 'Ben'],
      ['S-2', 'Ada'],
    ],
  ],
  [
    '§4.3 [U]',
    'sheet.sort leaves frozen rows',
    ({ sheet }) => {
      sheet.setFrozenRows(1);
      sheet.sort(1);
    },
    [
      ['ID', 'Name'],
      ['S-1', 'Ben'],
      ['S-2', 'Ada'],
    ],
  ],
  [
    '§4.3',
    'deleteRow',
    ({ sheet }) => sheet.deleteRow(2),
    [
      ['ID', 'Name'],
      ['S-1', 'Ben'],
    ],
  ],
  [
    '§4.3',
    'insertColumnsBefore',
    ({ sheet }) => sheet.insertColumnsBefore(2, 1),
    [
      ['ID', '', 'Name'],
      ['S-2', '', 'Ada'],
      ['S-1', '', 'Ben'],
    ],
  ],
];

export const rows: readonly Check[] = [
  ...changes.map(([source, what, run, after]) =>
    onTab(
      `${what} (platform ${source})`,
      (tab) => {
        fill(tab);
        run(tab);
        return tab.sheet.getDataRange().getValues();
      },
      after,
    ),
  ),
  onTab(
    'a row of insertRowsAfter takes over format and rule, not the note (platform §4.3)',
    (tab) => {
      fill(tab);
      const { sheet } = tab;
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      sheet.getRange('A3').setNumberFormat('@').setDataValidation(rule).setNote('n');
      sheet.insertRowsAfter(3, 1);
      const fresh = sheet.getRange('A4');
      return [fresh.getNumberFormat(), fresh.getDataValidation() !== null, fresh.getNote()];
    },
    ['@', true, ''],
  ),
  onTab(
    'appendRow grows the tab without the formats of the rows above (platform §4.3 [code])',
    (tab) => {
      fill(tab);
      const { sheet } = tab;
      sheet.deleteRows(4, 997);
      sheet.getRange('A1:A3').setNumberFormat('@');
      sheet.appendRow(['007']);
      return [sheet.getMaxRows(), sheet.getRange('A4').getValue()];
    },
    [4, 7],
  ),
  refusesOnTab(
    'more than 18,278 columns are refused (platform §2), in words that are not known',
    ({ sheet }) => {
      sheet.deleteRows(2, 999);
      sheet.insertColumnsAfter(10, 18_253);
    },
    '',
  ),
  onTab(
    'a wider appended row grows the tab by columns',
    ({ sheet }) => {
      sheet.appendRow(Array.from({ length: 28 }, (_, index) => index));
      return sheet.getMaxColumns();
    },
    28,
  ),
];
