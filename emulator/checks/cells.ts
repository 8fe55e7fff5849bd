// What cells of a fresh tab read as, what they make of what is written, and how ranges are found.
import { type Check, onTab, refusesOnTab, type Tab } from './check';

type Row = readonly [source: string, what: string, run: (tab: Tab) => unknown, answer: unknown];

const a1 = ({ sheet }: Tab) => sheet.getRange('A1');

const reading: readonly Row[] = [
  ['§4.1 [D]', 'a blank cell is ""', (o) => a1(o).getValue(), ''],
  ['§4.1 [D]', 'a blank cell shows ""', (o) => a1(o).getDisplayValue(), ''],
  ['§4.1', 'an untouched format', (o) => a1(o).getNumberFormat(), '0.###############'],
  [
    '§4.1',
    'the format after setNumberFormat("general")',
    (o) => a1(o).setNumberFormat('0.0').setNumberFormat('general').getNumberFormat(),
    '0.###############',
  ],
  ['§4.1', 'getLastRow of an empty tab', ({ sheet }) => sheet.getLastRow(), 0],
  ['§4.1', 'getLastColumn of an empty tab', ({ sheet }) => sheet.getLastColumn(), 0],
  [
    '§4.1',
    'getDataRange of an empty tab',
    ({ sheet }) => sheet.getDataRange().getA1Notation(),
    'A1',
  ],
  [
    '§4.1 [U]',
    'formats and notes alone are no content',
    (o) => {
      o.sheet.getRange('C5').setNumberFormat('@').setNote('n').setBackground('#ff0000');
      return o.sheet.getLastRow();
    },
    0,
  ],
  [
    '§4.1 [U]',
    'a formula that gives "" counts',
    ({ sheet }) => {
      sheet.getRange('C5').setFormula('=IF(TRUE,"","x")');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange('C5').getValue()];
    },
    [5, 3, ''],
  ],
  ['§4.1 [U]', 'an error is its text', (o) => a1(o).setFormula('=1/0').getValue(), '#DIV/0!'],
  [
    '§4.1',
    '1E+15 shows short, its value is exact',
    (o) => [a1(o).setValue(1e15).getDisplayValue(), a1(o).getValue()],
    ['1E+15', 1e15],
  ],
  [
    '§4.1',
    'a double keeps its digits',
    (o) =>
      a1(o)
        .setValue(0.1 + 0.2)
        .getValue(),
    0.1 + 0.2,
  ],
  [
    '§4.1 [GF]',
    'isBlank after clearContent',
    (o) => a1(o).setValue('x').clearContent().isBlank(),
    true,
  ],
];

const writing: readonly Row[] = [
  ['§4.2', '"007" loses its zeros', (o) => a1(o).setValue('007').getValue(), 7],
  ['§4.2', '"TRUE" becomes a boolean', (o) => a1(o).setValue('TRUE').getValue(), true],
  ['§4.2', '"10%" becomes 0.1', (o) => a1(o).setValue('10%').getValue(), 0.1],
  ['§4.2', '"10%" still shows 10%', (o) => a1(o).setValue('10%').getDisplayValue(), '10%'],
  [
    '§4.2',
    '"$100.15" takes a currency format',
    (o) => [a1(o).setValue('$100.15').getValue(), a1(o).getDisplayValue()],
    [100.15, '$100.15'],
  ],
  ['§4.2', '"1e5" becomes 100000', (o) => a1(o).setValue('1e5').getValue(), 100_000],
  ['§4.2 [D]', '"=1+2" is a formula', (o) => a1(o).setValue('=1+2').getValue(), 3],
  ['§4.2', '"+1 x" is a broken formula', (o) => a1(o).setValue('+1 x').getValue(), '#ERROR!'],
  [
    '§4.2',
    '"+91 98765 43210" is lost',
    (o) => a1(o).setValue('+91 98765 43210').getValue(),
    '#ERROR!',
  ],
  ['§4.2', 'a quote keeps text', (o) => a1(o).setValue("'007").getValue(), '007'],
  [
    '§4.2 [GF]',
    'a leading space keeps "=" text',
    (o) => a1(o).setValue('   =SUM(1,2)').getValue(),
    '   =SUM(1,2)',
  ],
  [
    '§4.2',
    'in an "@" cell "007" stays',
    (o) => a1(o).setNumberFormat('@').setValue('007').getValue(),
    '007',
  ],
  [
    '§4.2',
    'in an "@" cell "3/4" stays',
    (o) => a1(o).setNumberFormat('@').setValue('3/4').getValue(),
    '3/4',
  ],
  [
    '§4.2 [U], unfavorable',
    'in an "@" cell "=1+2" is a formula',
    (o) => a1(o).setNumberFormat('@').setValue('=1+2').getValue(),
    3,
  ],
  ['§4.2 [D]', 'null clears', (o) => a1(o).setValue('x').setValue(null).getValue(), ''],
  ['§1.1 [D]', 'undefined clears', (o) => a1(o).setValue('x').setValue(undefined).getValue(), ''],
  [
    '§4.2',
    'null within setValues clears',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setValues([[1, null]])
        .getValues(),
    [[1, '']],
  ],
  [
    '§4.2',
    'one value fills the range',
    ({ sheet }) => sheet.getRange('A1:B2').setValue(5).getValues(),
    [
      [5, 5],
      [5, 5],
    ],
  ],
  [
    '§4.3',
    'notes written as numbers get ".0"',
    (o) =>
      a1(o)
        .setNote(25 as never)
        .getNote(),
    '25.0',
  ],
  [
    '§4.3 [GF]',
    'clearContent leaves note and color',
    (o) => {
      a1(o).setValue('x').setNote('n').setBackground('#ff0000').clearContent();
      return [a1(o).getValue(), a1(o).getNote(), a1(o).getBackground()];
    },
    ['', 'n', '#ff0000'],
  ],
];

const geometry: readonly Row[] = [
  ['§4.3', '$C$3', ({ sheet }) => sheet.getRange('$C$3').getA1Notation(), 'C3'],
  ['§4.3 [GF]', 'C5:B2', ({ sheet }) => sheet.getRange('C5:B2').getA1Notation(), 'B2:C5'],
  ['§4.3 [GF]', '5:7', ({ sheet }) => sheet.getRange('5:7').getNumColumns(), 26],
  ['§4.3 [GF]', '5:7 again', ({ sheet }) => sheet.getRange('5:7').getA1Notation(), '5:7'],
  ['§4.3 [GF]', 'D:F', ({ sheet }) => sheet.getRange('D:F').getA1Notation(), 'D:F'],
  ['§4.3', 'A2:C', ({ sheet }) => sheet.getRange('A2:C').getNumRows(), 999],
  ['§4.3', 'offset', ({ sheet }) => sheet.getRange('B2').offset(1, 2, 2).getA1Notation(), 'D3:D4'],
  [
    '§4.3',
    "another tab's range",
    ({ sheet, at }) => sheet.getRange(at('B2')).getSheet().getName() === sheet.getName(),
    true,
  ],
  [
    '§4.3 [U]',
    'size of a new tab',
    ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
    [1000, 26],
  ],
];

/** Dates are told in the file's own zone, whatever it is. */
const shown = ({ file }: Tab, date: unknown): string =>
  Utilities.formatDate(date as Date, file.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');

const dates: readonly Row[] = [
  [
    '§4.1 [D]',
    '"2026-08-17" is midnight in the zone of the file',
    (o) => shown(o, a1(o).setValue('2026-08-17').getValue()),
    '2026-08-17 00:00',
  ],
  [
    '§4.1 [D]',
    '"1/2/2026 14:30" is a Date',
    (o) => shown(o, a1(o).setValue('1/2/2026 14:30').getValue()),
    '2026-01-02 14:30',
  ],
  [
    '§4.1 [TK 2023/09/03]',
    'a Date that is written reads as the same instant',
    (o) => {
      const noon = new Date('2026-08-17T12:00:00+09:00');
      const read: Date = a1(o).setValue(noon).getValue();
      return read.getTime() - noon.getTime();
    },
    0,
  ],
  [
    '§4.1',
    'a date under a number format is its serial number',
    (o) => a1(o).setValue('2026-08-17').setNumberFormat('0').getValue(),
    46_251,
  ],
];

export const cells: readonly Check[] = [
  ...[...reading, ...writing, ...geometry, ...dates].map(([source, what, run, answer]) =>
    onTab(`${what} (platform ${source})`, run, answer),
  ),
  onTab(
    'setValues parses as if typed (platform §4.2)',
    ({ sheet }) =>
      sheet
        .getRange('A1:E1')
        .setValues([['007', '=1+1', 'TRUE', '10%', "'x"]])
        .getValues(),
    [[7, 2, true, 0.1, 'x']],
  ),
  refusesOnTab(
    'setValues refuses rows of another height',
    ({ sheet }) => sheet.getRange('A1:B2').setValues([[1, 2]]),
    'The number of rows in the data does not match the number of rows in the range',
  ),
  refusesOnTab(
    'setValues refuses rows of another width',
    ({ sheet }) => sheet.getRange('A1:B1').setValues([[1, 2, 3]]),
    'The number of columns in the data does not match the number of columns in the range',
  ),
  refusesOnTab(
    'a range beyond the tab is refused',
    ({ sheet }) => sheet.getRange(1, 1, 1001, 1),
    'The coordinates of the range are outside the dimensions of the sheet.',
  ),
];
