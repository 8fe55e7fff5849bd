import { saveWorkbook } from '../../../spreadsheet/saved-workbook';
import { GUEST, OWNER } from '../spreadsheet/script-fixture';
import { type Filled, openFilled } from './filled-file';

const batch = ({ sheets, id }: Filled, ...requests: object[]) =>
  sheets.batchUpdate({ requests }, id);

/** What the Tasks are like after one request about them. */
function changedBy(
  request: (sheetId: number) => object,
  before: (filled: Filled) => void = () => {},
) {
  const filled = openFilled();
  before(filled);
  batch(filled, request(filled.tasks.id));
  return filled;
}

describe('addSheet', () => {
  it('answers with the properties of the new tab', () => {
    const filled = openFilled();
    const properties = {
      title: 'My projects',
      index: 1,
      gridProperties: { rowCount: 50, columnCount: 5, frozenRowCount: 1 },
    };
    const reply = batch(filled, { addSheet: { properties } }).replies?.[0]?.addSheet;
    expect(reply?.properties).toMatchObject({ ...properties, sheetType: 'GRID' });
    expect(filled.book.sheetById(reply?.properties?.sheetId ?? -1)?.name).toBe('My projects');
  });

  it('takes an ID of the script’s own choice, and a name of its own without a title', () => {
    const filled = openFilled();
    batch(filled, { addSheet: { properties: { sheetId: 99, hidden: true } } });
    expect(filled.book.sheetById(99)).toMatchObject({ name: 'Sheet4', hidden: true });
  });
});

describe('the tab after a request', () => {
  it('updateSheetProperties has the named properties and keeps the others', () => {
    const { tasks } = changedBy((sheetId) => ({
      updateSheetProperties: {
        properties: {
          sheetId,
          title: 'My tasks',
          hidden: true,
          gridProperties: { frozenRowCount: 1 },
        },
        fields: 'title,gridProperties.frozenRowCount',
      },
    }));
    expect(tasks).toMatchObject({ name: 'My tasks', hidden: false, frozenRows: 1 });
  });

  it('updateSheetProperties understands brackets in the mask', () => {
    const { tasks } = changedBy((sheetId) => ({
      updateSheetProperties: {
        properties: { sheetId, hidden: true, gridProperties: { frozenColumnCount: 2 } },
        fields: 'hidden,gridProperties(frozenColumnCount)',
      },
    }));
    expect(tasks).toMatchObject({ hidden: true, frozenColumns: 2 });
  });

  it('deleteSheet is gone', () => {
    const { book } = changedBy((sheetId) => ({ deleteSheet: { sheetId } }));
    expect(book.sheetNamed('Tasks')).toBeUndefined();
  });

  it('updateDimensionProperties has the width, or hides its columns', () => {
    const range = (sheetId: number) => ({
      sheetId,
      dimension: 'COLUMNS',
      startIndex: 1,
      endIndex: 3,
    });
    const { tasks } = changedBy((sheetId) => ({
      updateDimensionProperties: {
        range: range(sheetId),
        properties: { pixelSize: 240, hiddenByUser: true },
        fields: 'pixelSize',
      },
    }));
    expect([0, 1, 2, 3].map((column) => tasks.column(column).width)).toEqual([
      null,
      240,
      240,
      null,
    ]);
    expect(tasks.column(1).hidden).toBe(false);
  });

  it('deleteDimension lacks the rows', () => {
    const { hands, tasks } = changedBy((sheetId) => ({
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } },
    }));
    expect([hands.read('Tasks', 'A2'), tasks.maxRows]).toEqual(['G-2', 999]);
  });

  it('repeatCell has the look that the mask names and keeps the rest', () => {
    const cell = {
      userEnteredFormat: {
        textFormat: { bold: true },
        backgroundColor: { red: 1, green: 0.5 },
        wrapStrategy: 'WRAP',
        numberFormat: { type: 'TEXT' },
      },
    };
    const { tasks } = changedBy((sheetId) => ({
      repeatCell: {
        range: { sheetId, startRowIndex: 1, endRowIndex: 2 },
        cell,
        fields: 'userEnteredFormat(textFormat.bold,backgroundColor,wrapStrategy)',
      },
    }));
    expect(tasks.cell(1, 2)).toMatchObject({
      value: 46_251,
      style: { bold: true, background: '#ff8000', wrap: true, numberFormat: 'yyyy-mm-dd' },
    });
    expect(tasks.cell(2, 2).style.bold).toBe(false);
  });

  it('repeatCell with a number format has that', () => {
    const { tasks } = changedBy((sheetId) => ({
      repeatCell: {
        range: { sheetId, startColumnIndex: 0, endColumnIndex: 1 },
        cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    }));
    expect(tasks.cell(999, 0).style.numberFormat).toBe('@');
  });

  const ruled = (condition: object, strict = true) =>
    changedBy(
      (sheetId) => ({
        setDataValidation: {
          range: {
            sheetId,
            startRowIndex: 5,
            endRowIndex: 6,
            startColumnIndex: 0,
            endColumnIndex: 1,
          },
          rule: { condition, strict, showCustomUi: true },
        },
      }),
      ({ hands }) => hands.type('Check-ins', 'A2', 'By phone'),
    );
  const values = (...texts: string[]) => texts.map((userEnteredValue) => ({ userEnteredValue }));

  it.each([
    ['a list', { type: 'ONE_OF_LIST', values: values('Yes', 'Not yet') }, 'Not yet', 'Perhaps'],
    [
      'a range',
      { type: 'ONE_OF_RANGE', values: values("='Check-ins'!$A$2:$A$3") },
      'By phone',
      'G-2',
    ],
    ['a range of its tab', { type: 'ONE_OF_RANGE', values: values('=A2:A') }, 'G-2', 'Task ID'],
  ])('setDataValidation to one of %s refuses anything else', (_what, condition, good, bad) => {
    const { hands } = ruled(condition);
    hands.type('Tasks', 'A6', good);
    expect(() => hands.type('Tasks', 'A6', bad)).toThrow('data validation rules');
    expect(() => hands.type('Tasks', 'A7', bad)).not.toThrow();
  });

  it('setDataValidation that is not strict lets anything pass', () => {
    const { hands } = ruled({ type: 'ONE_OF_LIST', values: values('Yes') }, false);
    hands.type('Tasks', 'A6', 'Perhaps');
    expect(hands.read('Tasks', 'A6')).toBe('Perhaps');
  });

  it('setDataValidation without a rule has none', () => {
    const filled = ruled({ type: 'ONE_OF_LIST', values: values('Yes') });
    batch(filled, { setDataValidation: { range: { sheetId: filled.tasks.id } } });
    expect(filled.tasks.cell(5, 0).validation).toBeNull();
  });

  it('updateSpreadsheetProperties is in a file of another name', () => {
    const { book } = changedBy(() => ({
      updateSpreadsheetProperties: { properties: { title: 'For a guest' }, fields: 'title' },
    }));
    expect(book.name).toBe('For a guest');
  });
});

describe('addProtectedRange', () => {
  const protect = (change: object) => {
    const filled = openFilled();
    const range = { sheetId: filled.tasks.id, startRowIndex: 0, endRowIndex: 1 };
    const protectedRange = { range, description: 'Headers', ...change };
    const reply = batch(filled, { addProtectedRange: { protectedRange } }).replies?.[0];
    const header = { row: 0, column: 0, rows: 1, columns: 1 };
    return {
      filled,
      told: reply?.addProtectedRange?.protectedRange,
      mayEdit: (email: string) => filled.book.mayEditArea(filled.tasks, header, email),
    };
  };

  it('that warns stops nobody', () => {
    const { told, mayEdit, filled } = protect({ warningOnly: true });
    expect(told).toMatchObject({ protectedRangeId: 1, warningOnly: true, description: 'Headers' });
    expect(mayEdit(GUEST)).toBe(true);
    const got = filled.sheets.get(filled.id, { fields: 'sheets.protectedRanges.description' });
    expect(got.sheets?.[1]?.protectedRanges).toEqual([{ description: 'Headers' }]);
  });

  it('stops all but its editors, through the API too', () => {
    const { filled, mayEdit } = protect({ editors: { users: ['a@b.example'] } });
    expect(['a@b.example', GUEST, OWNER].map(mayEdit)).toEqual([true, false, true]);
    const { values, id } = filled.as(GUEST);
    const data = { valueInputOption: 'RAW', data: [{ range: 'Tasks!A1', values: [['x']] }] };
    expect(() => values.batchUpdate(data, id)).toThrow('protected cell or object');
    expect(() => values.clear({}, id, 'Tasks!A1:B5')).toThrow('protected cell or object');
    expect(filled.hands.read('Tasks', 'A1')).toBe('Task ID');
  });
});

describe('a tab whose header is protected', () => {
  const header = { sheetId: 0, endRowIndex: 1 };
  const cell = { note: 'x' };
  const rows = [{ values: [cell] }];
  it.each([
    ['updateCells of a range', { updateCells: { range: header, rows, fields: 'note' } }],
    ['updateCells from a cell', { updateCells: { start: { sheetId: 0 }, rows, fields: 'note' } }],
    ['appendCells', { appendCells: { sheetId: 0, rows, fields: 'note' } }],
    ['repeatCell', { repeatCell: { range: header, cell, fields: 'note' } }],
    ['setDataValidation', { setDataValidation: { range: header } }],
    [
      'deleteDimension',
      { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', endIndex: 1 } } },
    ],
    [
      'updateDimensionProperties',
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'COLUMNS' },
          properties: { pixelSize: 9 },
          fields: 'pixelSize',
        },
      },
    ],
    [
      'updateSheetProperties',
      { updateSheetProperties: { properties: { title: 'x' }, fields: 'title' } },
    ],
    ['addProtectedRange', { addProtectedRange: { protectedRange: { range: header } } }],
    ['deleteSheet', { deleteSheet: { sheetId: 0 } }],
  ])('refuses %s to all but its editors', (kind, request) => {
    const filled = openFilled();
    const area = { row: 0, column: 0, rows: 1, columns: 26 };
    filled.book.protections.add(0, area).editors = new Set([OWNER]);
    const { sheets, id } = filled.as(GUEST);
    expect(() => sheets.batchUpdate({ requests: [request] }, id)).toThrow(
      `Invalid requests[0].${kind.split(' ')[0]}: You are trying to edit a protected cell`,
    );
    expect(() => batch(filled, request)).not.toThrow();
  });
});

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
    const { book, tasks, hands } = filled;
    const sheetId = tasks.id;
    hands.type('Projects', 'A1', '=Tasks!B3');
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
    expect([hands.read('Tasks', 'D3'), book.sheetNamed('Tasks')]).toEqual(['40', tasks]);
  });
});

describe('Values.clear', () => {
  it('takes contents and leaves notes', () => {
    const { values, id, hands, tasks } = openFilled();
    hands.note('Tasks', 'A2', 'keep');
    expect(values.clear({}, id, 'Tasks!A2:B')).toEqual({
      spreadsheetId: id,
      clearedRange: 'Tasks!A2:B1000',
    });
    expect(tasks.cell(1, 0)).toMatchObject({ value: null, note: 'keep' });
    expect(hands.read('Tasks', 'C2')).toBe('2026-08-17');
  });

  it('clears several ranges, or none when one is wrong', () => {
    const { values, id, hands } = openFilled();
    expect(() => values.batchClear({ ranges: ['Tasks!A2', 'Nowhere!A1'] }, id)).toThrow('parse');
    expect(hands.read('Tasks', 'A2')).toBe('007');
    values.batchClear({ ranges: ['Tasks!A2', 'Tasks!B2:C2'] }, id);
    expect(['A2', 'B2', 'C2', 'A3'].map((cell) => hands.read('Tasks', cell))).toEqual([
      '',
      '',
      '',
      'G-2',
    ]);
  });
});
