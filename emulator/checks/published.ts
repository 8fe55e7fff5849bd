// What published measurements and the tests of others say of the live platform; where none was found
// the reading is marked [U].
import { type Check, gives, onTab, refuses, refusesOnTab, sheetsApi, type Tab } from './check';

const CELL = 'A1';
const cell = ({ sheet }: Tab) => sheet.getRange(CELL);
const update = ({ id, at }: Tab, cells: string, values: unknown[][], options: object = {}) =>
  sheetsApi().values.update({ values, ...options }, id, at(cells), { valueInputOption: 'RAW' });

function enter({ id, sheetId }: Tab, userEnteredValue: object): void {
  const start = { sheetId, rowIndex: 0, columnIndex: 0 };
  const rows = [{ values: [{ userEnteredValue }] }];
  sheetsApi().spreadsheets.batchUpdate(
    { requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }] },
    id,
  );
}

const colors: readonly Check[] = (
  [
    ['aliceblue', '#f0f8ff'],
    ['Red', '#ff0000'],
    ['#ABCDEF', '#abcdef'],
  ] as const
).map(([written, read]) =>
  onTab(
    `the color ${written} reads ${read} [GF]`,
    (tab) => [
      cell(tab).setBackground(written).getBackground(),
      cell(tab).setFontColor(written).getFontColor(),
    ],
    [read, read],
  ),
);

const looks: readonly Check[] = [
  ...colors,
  onTab('a cell that nobody has formatted wraps [GF]', (tab) => cell(tab).getWrap(), true),
  onTab('one that shall not, does not', (tab) => cell(tab).setWrap(false).getWrap(), false),
];

const ranges: readonly Check[] = [
  onTab(
    'a formula over a range moves along [GF]',
    ({ sheet }) => sheet.getRange('C1:D2').setFormula('=A1&$A$1&"A1"').getFormulas(),
    [
      ['=A1&$A$1&"A1"', '=B1&$A$1&"A1"'],
      ['=A2&$A$1&"A1"', '=B2&$A$1&"A1"'],
    ],
  ),
  onTab(
    'a value that is a formula, too [GF]',
    ({ sheet }) => sheet.getRange('C1:C2').setValue('=A$1+A1').getFormulas(),
    [['=A$1+A1'], ['=A$1+A2']],
  ),
  ...(
    [
      ['R2C2:R4C5', 'B2:E4'],
      ['r1c1', 'A1'],
      ['!c2:e5', 'C2:E5'],
    ] as const
  ).map(([written, read]) =>
    onTab(
      `getRange("${written}") is ${read} [GF]`,
      ({ sheet }) => sheet.getRange(written).getA1Notation(),
      read,
    ),
  ),
  onTab(
    'R1C1 to the API [brekkylab/backlot#174]',
    (tab) => {
      update(tab, 'B2', [['x']]);
      return sheetsApi().values.get(tab.id, tab.at('R2C2:R3C3')).values;
    },
    [['x']],
  ),
];

const writes: readonly Check[] = [
  onTab(
    'a single cell takes as many values as there are',
    (tab) => {
      const { updatedCells } = update(tab, 'A9', [
        ['a', 'b'],
        ['c', 'd'],
      ]);
      return [updatedCells, tab.sheet.getRange('A9:B10').getValues()];
    },
    [
      4,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ),
  onTab(
    'by columns as well',
    (tab) => {
      update(tab, 'A9', [['a', 'b']], { majorDimension: 'COLUMNS' });
      return tab.sheet.getRange('A9:A10').getValues();
    },
    [['a'], ['b']],
  ),
  refusesOnTab(
    'a range takes no more, and its columns have letters',
    (tab) => update(tab, 'A9:A10', [['a', 'b']]),
    'but tried writing to column [B]',
  ),
  refusesOnTab(
    'nor rows below it',
    (tab) => update(tab, 'A9:B9', [['a'], ['b']]),
    'but tried writing to row [10]',
  ),
  refusesOnTab(
    'a dimension that is none',
    (tab) => update(tab, CELL, [['a']], { majorDimension: 'DIAGONAL' }),
    `Invalid value at 'major_dimension' (type.googleapis.com/google.apps.sheets.v4.Dimension), "DIAGONAL"`,
  ),
  refusesOnTab(
    'a number is no text',
    (tab) => enter(tab, { stringValue: 5 }),
    "user_entered_value.string_value' (TYPE_STRING), 5",
  ),
  onTab(
    'null is as though it were not there',
    (tab) => {
      enter(tab, { stringValue: 'x' });
      enter(tab, { stringValue: null });
      return cell(tab).getValue();
    },
    '',
  ),
  onTab(
    'a refusal carries the words of the API',
    ({ id }) => {
      try {
        return sheetsApi().values.get(id, 'No such tab!A1');
      } catch (error) {
        return (error as { details?: unknown }).details;
      }
    },
    {
      code: 400,
      message: 'Unable to parse range: No such tab!A1',
      errors: [
        {
          domain: 'global',
          reason: 'badRequest',
          message: 'Unable to parse range: No such tab!A1',
        },
      ],
    },
  ),
];

const rules: readonly Check[] = [
  gives('a builder tells what was set on it [GF]', () => {
    const builder = SpreadsheetApp.newDataValidation();
    builder.requireCheckbox('YES', 'NO').setAllowInvalid(false).setHelpText('one of two');
    return [builder.getAllowInvalid(), builder.getHelpText(), builder.getCriteriaValues()];
  }, [false, 'one of two', ['YES', 'NO']]),
  onTab(
    'a checkbox takes its own values [GF]',
    (tab) => {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox('YES', 'NO');
      cell(tab).setDataValidation(rule.setAllowInvalid(false).build()).setValue('YES');
      return cell(tab).getValue();
    },
    'YES',
  ),
  refusesOnTab(
    'and no others',
    (tab) => {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox('YES', 'NO');
      cell(tab).setDataValidation(rule.setAllowInvalid(false).build()).setValue('MAYBE');
      SpreadsheetApp.flush();
    },
    'violates the data validation rules',
  ),
];

const limits: readonly Check[] = [
  refuses(
    'a list of more than 500 items [U]',
    () => SpreadsheetApp.newDataValidation().requireValueInList(Array(501).fill('x')),
    'more items than the limit of 500',
  ),
  refusesOnTab('a tab without a name', ({ file }) => file.insertSheet(''), 'cannot be empty'),
  refusesOnTab(
    'a name of 101 characters',
    ({ sheet }) => sheet.setName('x'.repeat(101)),
    'The sheet name cannot be greater than 100 characters.',
  ),
  onTab(
    'its own name in another case',
    ({ sheet }) => {
      const name = sheet.getName().toUpperCase();
      return sheet.setName(name).getName() === name;
    },
    true,
  ),
  refusesOnTab('all rows frozen', ({ sheet }) => sheet.setFrozenRows(1000), 'freeze all'),
  refusesOnTab('all columns frozen', ({ sheet }) => sheet.setFrozenColumns(26), 'freeze all'),
  refusesOnTab('less than none frozen', ({ sheet }) => sheet.setFrozenRows(-1), 'invalid'),
  refusesOnTab('a width below nothing', ({ sheet }) => sheet.setColumnWidth(1, -5), 'invalid'),
  refusesOnTab(
    'all columns hidden',
    ({ sheet }) => {
      sheet.hideColumns(1, 20);
      sheet.hideColumns(21, 6);
    },
    'hide all the columns',
  ),
  refuses(
    'a key of more than 8,066 bytes [TK 2023/05/22]',
    () => PropertiesService.getScriptProperties().setProperty('k'.repeat(8_067), 'x'),
    'Argument too large: key',
  ),
  ...['a@x.example;b@x.example', 'a@x.example,', 'a..b@x.example', '.a@x.example'].map((to) =>
    refuses(`an email to ${to} [U]`, () => MailApp.sendEmail(to, 's', 'b'), 'Invalid email: '),
  ),
  ...[
    { subject: 'two\nlines', name: 'x' },
    { subject: 's', name: 'two\r\nlines' },
  ].map((fields) =>
    refuses(
      `${JSON.stringify(fields)} in an email [U]`,
      () => MailApp.sendEmail({ to: 'a@x.example', body: 'b', ...fields }),
      'Invalid argument: ',
    ),
  ),
  gives(
    'a recipient who is named twice counts twice [U]',
    () => {
      const before = MailApp.getRemainingDailyQuota();
      MailApp.sendEmail('a@x.example,a@x.example', 's', 'b', { cc: 'a@x.example' });
      return before - MailApp.getRemainingDailyQuota();
    },
    3,
  ),
];

const pages: readonly Check[] = [
  refuses(
    'a list of texts is no list of bytes [GF]',
    () => Utilities.base64Encode(['a'] as unknown as number[]),
    'Cannot convert',
  ),
  gives('a method without a result gives null [GF]', () => {
    const cache = CacheService.getScriptCache();
    return [cache.put('key', 'value'), cache.remove('key'), SpreadsheetApp.flush()];
  }, [null, null, null]),
  gives('a meta tag of a page is an object with getters [GF]', () => {
    const [tag] = HtmlService.createHtmlOutput('x').addMetaTag('viewport', 'y').getMetaTags();
    return [tag?.getName(), tag?.getContent()];
  }, ['viewport', 'y']),
];

export const published: readonly Check[] = [
  ...looks,
  ...ranges,
  ...writes,
  ...rules,
  ...limits,
  ...pages,
];
