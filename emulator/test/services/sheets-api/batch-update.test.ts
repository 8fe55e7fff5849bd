import { type Filled, openFilled, text } from './filled-file';

describe('batchUpdate appendCells', () => {
  const append = ({ sheets, tasks, id }: Filled, rows: object[], fields = 'userEnteredValue') =>
    sheets.batchUpdate({ requests: [{ appendCells: { sheetId: tasks.id, rows, fields } }] }, id);

  it('writes below the last row with content, text to the letter', () => {
    const filled = openFilled();
    append(filled, [{ values: [text('007'), text('=1+2'), text("'x")] }]);
    const row = [0, 1, 2].map((column) => filled.tasks.cell(3, column).value);
    expect(row).toEqual(['007', '=1+2', "'x"]);
  });

  it('grows the grid, without formats', () => {
    const filled = openFilled();
    filled.book.delete(filled.tasks, 'ROWS', 3, 997);
    append(filled, [{ values: [text('a')] }, { values: [text('b')] }]);
    expect([filled.tasks.maxRows, filled.tasks.cell(4, 0).value]).toEqual([5, 'b']);
  });

  it('leaves formats and notes of the row alone', () => {
    const filled = openFilled();
    filled.user.note('Tasks', 'A4', 'keep');
    filled.user.color('Tasks', 'A4', '#ff0000');
    append(filled, [{ values: [text('a')] }]);
    expect(filled.tasks.cell(3, 0)).toMatchObject({
      value: 'a',
      note: 'keep',
      style: { background: '#ff0000' },
    });
  });

  it('answers with one empty reply', () => {
    const filled = openFilled();
    expect(append(filled, [{ values: [text('a')] }])).toEqual({
      spreadsheetId: filled.id,
      replies: [{}],
    });
  });
});

describe('batchUpdate updateCells', () => {
  const update = (filled: Filled, request: object) =>
    filled.sheets.batchUpdate(
      { requests: [{ updateCells: { fields: 'userEnteredValue', ...request } }] },
      filled.id,
    );
  const at = (filled: Filled, rowIndex: number, columnIndex: number) => ({
    sheetId: filled.tasks.id,
    rowIndex,
    columnIndex,
  });

  it.each([
    ['a string', { userEnteredValue: { stringValue: '3/4' } }, { value: '3/4', formula: null }],
    ['a number', { userEnteredValue: { numberValue: 4 } }, { value: 4, formula: null }],
    ['a boolean', { userEnteredValue: { boolValue: true } }, { value: true, formula: null }],
    ['a formula', { userEnteredValue: { formulaValue: '=1' } }, { value: null, formula: '=1' }],
    ['{}, which clears', {}, { value: null, formula: null }],
  ])('writes %s', (_what, cell, after) => {
    const filled = openFilled();
    filled.user.note('Tasks', 'A2', 'keep');
    update(filled, { start: at(filled, 1, 0), rows: [{ values: [cell] }] });
    expect(filled.tasks.cell(1, 0)).toMatchObject({ ...after, note: 'keep' });
  });

  it('leaves cells beyond the given row alone', () => {
    const filled = openFilled();
    update(filled, { start: at(filled, 1, 0), rows: [{ values: [text('x')] }] });
    expect(filled.tasks.cell(1, 1).value).toBe(20);
  });

  it('clears the rest of a range', () => {
    const filled = openFilled();
    const range = { sheetId: filled.tasks.id, startRowIndex: 1, endRowIndex: 3, endColumnIndex: 2 };
    update(filled, { range, rows: [{ values: [text('x')] }] });
    expect([filled.tasks.cell(1, 0).value, filled.tasks.cell(1, 1).value]).toEqual(['x', null]);
    expect(filled.tasks.cell(2, 3).formula).toBe('=B2*2');
  });

  it('writes a number format where the mask names it', () => {
    const filled = openFilled();
    const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } };
    const fields = 'userEnteredFormat.numberFormat';
    update(filled, { start: at(filled, 1, 1), rows: [{ values: [cell] }], fields });
    expect(filled.tasks.cell(1, 1)).toMatchObject({ value: 20, style: { numberFormat: '@' } });
  });
});

describe('batchUpdate with a bad request after good ones', () => {
  it('applies none of them, growth included', () => {
    const filled = openFilled();
    const { tasks, sheets, id } = filled;
    filled.book.delete(tasks, 'ROWS', 3, 997);
    const good = { sheetId: tasks.id, rows: [{ values: [text('x')] }], fields: 'userEnteredValue' };
    const requests = [
      { appendCells: good },
      { updateCells: { rows: good.rows, fields: good.fields, start: { sheetId: 12_345 } } },
    ];
    expect(() => sheets.batchUpdate({ requests }, id)).toThrow('No grid with id: 12345');
    expect([tasks.maxRows, tasks.cell(3, 0).value]).toEqual([3, null]);
  });

  it('takes back writes before a cell that is too long', () => {
    const { tasks, sheets, id, user } = openFilled();
    const rows = [{ values: [text('x'), text('y'.repeat(50_001))] }];
    const start = { sheetId: tasks.id, rowIndex: 1, columnIndex: 0 };
    const requests = [{ updateCells: { rows, start, fields: 'userEnteredValue' } }];
    expect(() => sheets.batchUpdate({ requests }, id)).toThrow('more than the maximum of 50000');
    expect(user.read('Tasks', 'A2')).toBe('007');
  });
});

describe('batchUpdate that asks for the file afterwards', () => {
  it('answers the state right after the update', () => {
    const { tasks, sheets, id } = openFilled();
    const answer = sheets.batchUpdate(
      {
        requests: [
          {
            appendCells: {
              sheetId: tasks.id,
              rows: [{ values: [text('G-3')] }],
              fields: 'userEnteredValue',
            },
          },
        ],
        includeSpreadsheetInResponse: true,
        responseRanges: ['Tasks!A:A'],
        responseIncludeGridData: true,
      },
      id,
      // The typings leave out the optional arguments that every API method takes last.
      ...([
        { fields: 'updatedSpreadsheet.sheets.data.rowData.values.formattedValue' },
      ] as unknown as []),
    );
    const rows = answer.updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData;
    expect(rows?.map((row) => row.values?.[0]?.formattedValue)).toEqual([
      'Task ID',
      '007',
      'G-2',
      'G-3',
    ]);
  });
});
