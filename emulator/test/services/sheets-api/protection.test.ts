import { GUEST, OWNER } from '../spreadsheet/script-fixture';
import { batch, openFilled } from './filled-file';

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
    expect(filled.user.read('Tasks', 'A1')).toBe('Task ID');
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
