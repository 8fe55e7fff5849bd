import { contents, openSheet } from './script-fixture';

type Opened = ReturnType<typeof openSheet>;

describe('a tab with a header and two rows', () => {
  const filled = () => {
    const opened = openSheet();
    opened.sheet.getRange('A1:B3').setValues([
      ['ID', 'Name'],
      ['S-2', 'Ada'],
      ['S-1', 'Ben'],
    ]);
    return opened;
  };

  it.each<[string, string, (opened: Opened) => unknown, unknown[][]]>([
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
  ])('platform %s: %s', (_source, _what, run, after) => {
    const opened = filled();
    run(opened);
    expect(contents(opened.sheet)).toEqual(after);
  });

  it('lets a row inserted by insertRowsAfter take over format and rule, not the note (§4.3)', () => {
    const { sheet, app } = filled();
    const rule = app.newDataValidation().requireDate().build();
    sheet.getRange('A3').setNumberFormat('@').setDataValidation(rule).setNote('n');
    sheet.insertRowsAfter(3, 1);
    const fresh = sheet.getRange('A4');
    expect([fresh.getNumberFormat(), fresh.getDataValidation() !== null, fresh.getNote()]).toEqual([
      '@',
      true,
      '',
    ]);
  });

  it('grows by appendRow without the formats of the rows above (§4.3 [code])', () => {
    const { sheet } = filled();
    sheet.deleteRows(4, 997);
    sheet.getRange('A1:A3').setNumberFormat('@');
    sheet.appendRow(['007']);
    expect([sheet.getMaxRows(), sheet.getRange('A4').getValue()]).toEqual([4, 7]);
  });

  it('grows by columns when the appended row is wider', () => {
    const { sheet } = filled();
    sheet.appendRow(Array.from({ length: 28 }, (_, index) => index));
    expect(sheet.getMaxColumns()).toBe(28);
  });
});
