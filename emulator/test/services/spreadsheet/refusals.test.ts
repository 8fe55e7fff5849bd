import { GUEST, OWNER, openBook, openSheet, runScript } from './script-fixture';

type Opened = ReturnType<typeof openSheet>;
type Row = readonly [source: string, call: string, run: (opened: Opened) => unknown, text: string];

/** Passes what the typings refuse, as a script without types may. */
const untyped = (value: unknown) => value as never;

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

const immediate: readonly Row[] = [
  ['§4.3', 'getRange below the grid', ({ sheet }) => sheet.getRange(1001, 1), OUTSIDE],
  ['§4.3', 'getRange right of the grid', ({ sheet }) => sheet.getRange(1, 26, 1, 2), OUTSIDE],
  ['§4.3', 'getRange("A1001")', ({ sheet }) => sheet.getRange('A1001'), OUTSIDE],
  [
    '§4.3',
    'getRange(0, 1)',
    ({ sheet }) => sheet.getRange(0, 1),
    'The coordinates or dimensions of the range are invalid.',
  ],
  [
    '§4.3',
    'getRange with 0 rows',
    ({ sheet }) => sheet.getRange(2, 1, 0, 3),
    'The number of rows in the range must be at least 1.',
  ],
  [
    '§4.3',
    'getRange with 0 columns',
    ({ sheet }) => sheet.getRange(2, 1, 3, 0),
    'The number of columns in the range must be at least 1.',
  ],
  [
    '§4.3',
    'offset to 0 rows',
    ({ sheet }) => sheet.getRange('A1').offset(1, 0, 0),
    'The number of rows in the range must be at least 1.',
  ],
  ['§4.3', 'getRange("rows")', ({ sheet }) => sheet.getRange('rows'), 'Range not found'],
  ['§4.3', 'getRange of no tab', ({ sheet }) => sheet.getRange('Nowhere!A1'), 'Range not found'],
  [
    '§4.2',
    'setValues with too few columns',
    ({ sheet }) => sheet.getRange('A1:C1').setValues([[1, 2]]),
    'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.',
  ],
  [
    '§4.2',
    'setValues with a ragged row',
    ({ sheet }) => sheet.getRange('A1:B2').setValues([[1, 2], [3]]),
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    '§4.2',
    'setValues with too many rows',
    ({ sheet }) => sheet.getRange('A1').setValues([[1], [2]]),
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
  ],
  [
    '§4.2',
    'setValues("x")',
    ({ sheet }) => sheet.getRange('A1').setValues(untyped('x')),
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    '§4.2',
    'setValues([1])',
    ({ sheet }) => sheet.getRange('A1').setValues(untyped([1])),
    "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    '§4.3',
    'deleteRows past the grid',
    ({ sheet }) => sheet.deleteRows(1000, 2),
    'Those rows are out of bounds.',
  ],
  [
    '§4.3',
    'insertRowsAfter past the grid',
    ({ sheet }) => sheet.insertRowsAfter(1001, 1),
    'Those rows are out of bounds.',
  ],
  [
    '§4.3',
    'deleteColumns past the grid',
    ({ sheet }) => sheet.deleteColumns(26, 2),
    'Those columns are out of bounds.',
  ],
  [
    '§4.3',
    'deleting every row that is not frozen',
    ({ sheet }) => {
      sheet.setFrozenRows(1);
      sheet.deleteRows(2, 999);
    },
    'Sorry, it is not possible to delete all non-frozen rows.',
  ],
  [
    '§4.3',
    'a second tab of the same name',
    ({ app }) => app.getActiveSpreadsheet().insertSheet('Tasks'),
    'A sheet with the name "Tasks" already exists. Please enter another name.',
  ],
  [
    '§4.3',
    'renaming to a name that is taken',
    ({ sheet }) => sheet.setName('Tasks'),
    'A sheet with the name "Tasks" already exists. Please enter another name.',
  ],
  [
    '§4.3 [D]',
    'hiding the last visible tab',
    ({ app }) => {
      for (const tab of app.getActiveSpreadsheet().getSheets()) tab.hideSheet();
    },
    "You can't hide all the sheets in a document.",
  ],
  [
    '§4.3 [U]',
    'deleting the last tab',
    ({ app }) => {
      const file = app.getActiveSpreadsheet();
      for (const tab of file.getSheets()) file.deleteSheet(tab);
    },
    "You can't remove all the sheets in a document.",
  ],
  [
    '§4.4',
    'openById of no file',
    ({ app }) => app.openById('1abc'),
    "Document 1abc is missing (perhaps it was deleted, or you don't have read access?)",
  ],
  [
    '§4.5 [GF]',
    'metadata on a cell',
    ({ sheet }) => sheet.getRange('A1').addDeveloperMetadata('k'),
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  ],
  [
    '§4.5 [GF]',
    'metadata without a key',
    ({ sheet }) => sheet.addDeveloperMetadata(untyped(5)),
    "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.addDeveloperMetadata.",
  ],
  [
    '§4.1 [GF]',
    'setNumberFormat(null)',
    ({ sheet }) => sheet.getRange('A1').setNumberFormat(untyped(null)),
    'Invalid argument: null',
  ],
  [
    '§3.4',
    'getUi where nobody sees it',
    ({ app }) => app.getUi(),
    'Cannot call SpreadsheetApp.getUi() from this context.',
  ],
];

describe('a fresh file with the tabs Projects and Tasks', () => {
  it.each(immediate)('refuses, platform %s: %s', (_source, _call, run, text) => {
    const opened = openSheet();
    expect(() => run(opened)).toThrow(new Error(text));
  });

  it('refuses with the name "Exception" (platform §6.2)', () => {
    const { sheet } = openSheet();
    expect(() => sheet.getRange('x')).toThrow(expect.objectContaining({ name: 'Exception' }));
  });
});

const strictList = ({ app, sheet }: Opened) => {
  const rule = app.newDataValidation().requireValueInList(['Active', 'Draft'], true);
  sheet.getRange('F1').setDataValidation(rule.setAllowInvalid(false).build());
};
const VIOLATES =
  'The data you entered in cell F1 violates the data validation rules set on this cell.';
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

const deferred: readonly Row[] = [
  [
    '§2',
    'text above 50,000 characters',
    ({ sheet }) => sheet.getRange('A1').setValue('x'.repeat(50_001)),
    TOO_LONG,
  ],
  [
    '§2',
    'an appended row with such text',
    ({ sheet }) => sheet.appendRow(['x'.repeat(50_001)]),
    TOO_LONG,
  ],
  [
    '§4.2',
    'a value outside a strict list',
    (opened) => {
      strictList(opened);
      opened.sheet.getRange('F1').setValue('Paused');
    },
    VIOLATES,
  ],
  [
    '§4.2',
    'text in a strict date cell',
    ({ app, sheet }) => {
      const rule = app.newDataValidation().requireDate().setAllowInvalid(false).build();
      sheet.getRange('F1').setDataValidation(rule).setValue('soon');
    },
    VIOLATES,
  ],
];

describe('a write that the file refuses', () => {
  it.each(deferred)('passes at first, platform %s: %s', (_source, _call, run, text) => {
    const opened = openSheet();
    expect(() => run(opened)).not.toThrow();
    expect(() => opened.app.flush()).toThrow(new Error(text));
  });

  it('surfaces at the next read, and then no more', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1').setValue('x'.repeat(50_001));
    expect(() => sheet.getRange('B1').getValue()).toThrow(TOO_LONG);
    expect(sheet.getRange('A1').getValue()).toBe('');
  });

  it('surfaces at the end of an execution that never reads', () => {
    const { sheet, service } = openSheet();
    sheet.getRange('A1').setValue('x'.repeat(50_001));
    expect(() => service.endOfExecution(false, 'lost')).toThrow(TOO_LONG);
  });

  it('fails the whole setValues', () => {
    const opened = openSheet();
    strictList(opened);
    opened.sheet.getRange('E1:F1').setValues([['kept out', 'Paused']]);
    expect(() => opened.app.flush()).toThrow(VIOLATES);
    expect(opened.sheet.getRange('E1').getValue()).toBe('');
  });

  it('passes a value that the list has, and a blank', () => {
    const opened = openSheet();
    strictList(opened);
    opened.sheet.getRange('F1').setValue('Active').setValue('');
    expect(() => opened.app.flush()).not.toThrow();
  });

  it('is only marked when the rule allows invalid values, the default (platform §4.2 [D])', () => {
    const { app, sheet } = openSheet();
    sheet
      .getRange('F1')
      .setDataValidation(app.newDataValidation().requireValueInList(['A']).build());
    sheet.getRange('F1').setValue('B');
    expect(sheet.getRange('F1').getValue()).toBe('B');
  });
});

describe('a protected range', () => {
  const PROTECTED =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
  const bob = { email: GUEST, locale: 'en' };
  const protect = (change: (p: GoogleAppsScript.Spreadsheet.Protection) => unknown) => {
    const open = openBook({ editors: [GUEST] });
    const owner = runScript(open);
    const range = owner.app.getActiveSpreadsheet().getRange('Tasks!A1:A5');
    change(range.protect());
    return open;
  };
  const write = (open: ReturnType<typeof openBook>, cell: string, email = bob.email) => {
    const { app } = runScript(open, { effectiveUser: { email, locale: 'en' } });
    app.getActiveSpreadsheet().getRange(`Tasks!${cell}`).setValue('x');
    app.flush();
  };

  it('stops another person once the editors were changed (platform §4.3)', () => {
    const open = protect((protection) => protection.removeEditors([GUEST]));
    expect(() => write(open, 'A2')).toThrow(PROTECTED);
    expect(() => write(open, 'B2')).not.toThrow();
    expect(() => write(open, 'A2', OWNER)).not.toThrow();
  });

  it.each<[string, (p: GoogleAppsScript.Spreadsheet.Protection) => unknown]>([
    ['until the editors are changed [D; GF]', (protection) => protection],
    ['when it only warns', (protection) => protection.removeEditors([GUEST]).setWarningOnly(true)],
    ['after it was removed', (p) => p.removeEditors([GUEST]).remove()],
  ])('stops nobody %s', (_when, change) => {
    expect(() => write(protect(change), 'A2')).not.toThrow();
  });
});
