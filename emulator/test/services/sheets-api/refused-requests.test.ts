import { saveWorkbook } from '../../../spreadsheet/saved-workbook';
import { batch, openFilled } from './filled-file';

describe('a request that is refused', () => {
  const columns = { sheetId: 0, dimension: 'COLUMNS' };
  const rows = { sheetId: 0, dimension: 'ROWS' };
  const refusals: readonly (readonly [string, object, string])[] = [
    [
      'a name that is taken',
      { addSheet: { properties: { title: 'tasks' } } },
      'addSheet: A sheet with the name "tasks" already exists. Please enter another name.',
    ],
    ['an ID that is taken', { addSheet: { properties: { sheetId: 0 } } }, 'id 0 already exists'],
    [
      'a long name',
      { addSheet: { properties: { title: 'x'.repeat(101) } } },
      'addSheet: The sheet name cannot be greater than 100 characters.',
    ],
    [
      'no name',
      { updateSheetProperties: { properties: { sheetId: 0 }, fields: 'title' } },
      'updateSheetProperties: The sheet name cannot be empty.',
    ],
    [
      'an unknown tab',
      { updateSheetProperties: { properties: { sheetId: 7, title: 'x' }, fields: 'title' } },
      'updateSheetProperties: No sheet with id: 7',
    ],
    ['an unknown tab to delete', { deleteSheet: { sheetId: 7 } }, 'No sheet with id: 7'],
    [
      'cells of an unknown tab',
      { repeatCell: { range: { sheetId: 7 }, cell: {}, fields: 'note' } },
      'repeatCell: No grid with id: 7',
    ],
    [
      'no field',
      { repeatCell: { range: { sheetId: 0 }, cell: {} } },
      "repeatCell: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [
      'a row that is not there',
      { deleteDimension: { range: { ...rows, startIndex: 999, endIndex: 1_001 } } },
      "Cannot delete a row that doesn't exist. Tried to delete row index 1000 but there are only 1000 rows.",
    ],
    [
      'all columns',
      { deleteDimension: { range: columns } },
      "You can't delete all the columns on the sheet.",
    ],
    [
      'all rows below the header',
      { deleteDimension: { range: { ...rows, startIndex: 1 } } },
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [
      'a column beyond the grid',
      {
        updateDimensionProperties: {
          range: { ...columns, endIndex: 27 },
          properties: { pixelSize: 9 },
          fields: 'pixelSize',
        },
      },
      'exceeds grid limits',
    ],
    [
      'a list without values',
      { setDataValidation: { range: {}, rule: { condition: { type: 'ONE_OF_LIST' } } } },
      'ONE_OF_LIST must have values',
    ],
    [
      'editors of a warning',
      { addProtectedRange: { protectedRange: { warningOnly: true, editors: { users: [] } } } },
      'ProtectedRange is warningOnly. Editors cannot be set on it.',
    ],
    [
      'a file without a name',
      { updateSpreadsheetProperties: { properties: {}, fields: 'title' } },
      'cannot be empty',
    ],
  ];
  it.each(refusals)('says so for %s', (_what, request, message) => {
    const filled = openFilled();
    const projects = filled.book.sheetById(0);
    if (projects) projects.frozenRows = 1;
    expect(() => batch(filled, request)).toThrow(
      expect.objectContaining({ code: 400, message: expect.stringContaining(message) }),
    );
  });

  it.each([
    ['heights', { updateDimensionProperties: { range: rows, fields: 'pixelSize' } }],
    ['a size', { updateSheetProperties: { fields: 'gridProperties.rowCount' } }],
    ['a zone', { updateSpreadsheetProperties: { fields: 'timeZone' } }],
    ['an alignment', { repeatCell: { fields: 'userEnteredFormat.horizontalAlignment' } }],
    ['a date rule', { setDataValidation: { rule: { condition: { type: 'DATE_BEFORE' } } } }],
  ])('is loud about %s, which is not emulated', (_what, request) => {
    expect(() => batch(openFilled(), request)).toThrow('NotEmulated');
  });

  it('takes back every kind of request before it', () => {
    const filled = openFilled();
    const { book, tasks, user } = filled;
    const sheetId = tasks.id;
    user.type('Projects', 'A1', '=Tasks!B3');
    book.filterViews.put({
      id: 5,
      sheetId,
      title: 'x',
      range: { startRow: 0, endRow: 9, startColumn: 0, endColumn: 4 },
      specs: [],
      sorts: [],
    });
    book.protections.add(sheetId, null).description = 'All of it';
    book.metadata.add('tasks', null, 'DOCUMENT', { type: 'SHEET', sheetId });
    const before = saveWorkbook(book);
    const range = { sheetId, startRowIndex: 1, endRowIndex: 2 };
    expect(() =>
      batch(
        filled,
        { updateSpreadsheetProperties: { properties: { title: 'G' }, fields: 'title' } },
        { addProtectedRange: { protectedRange: { range, warningOnly: true } } },
        { addSheet: { properties: { title: 'New' } } },
        { updateSheetProperties: { properties: { sheetId, title: 'G' }, fields: 'title' } },
        { repeatCell: { range, cell: { note: 'x' }, fields: 'note,userEnteredValue' } },
        { setDataValidation: { range, rule: { condition: { type: 'BOOLEAN' } } } },
        { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } },
        {
          updateDimensionProperties: {
            range: { sheetId, dimension: 'COLUMNS' },
            properties: { pixelSize: 9 },
            fields: 'pixelSize',
          },
        },
        { deleteSheet: { sheetId } },
        { deleteSheet: { sheetId } },
      ),
    ).toThrow('Invalid requests[9].deleteSheet: No sheet with id');
    expect(saveWorkbook(book)).toEqual(before);
    expect([user.read('Tasks', 'D3'), book.sheetNamed('Tasks')]).toEqual(['40', tasks]);
  });
});
