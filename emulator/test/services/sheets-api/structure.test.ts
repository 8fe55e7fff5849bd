import { batch, type Filled, openFilled } from './filled-file';

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

describe('duplicateSheet', () => {
  const copied = () => {
    const filled = openFilled();
    filled.tasks.change(1, 0, { note: 'First' });
    filled.book.metadata.add('mark', 'ids', 'DOCUMENT', {
      type: 'COLUMN',
      sheetId: filled.tasks.id,
      span: { start: 0, end: 1 },
    });
    const request = { sourceSheetId: filled.tasks.id, insertSheetIndex: 3, newSheetId: 7 };
    const { replies } = batch(filled, {
      duplicateSheet: { ...request, newSheetName: 'Old tasks' },
    });
    return { ...filled, replies, copy: filled.book.sheetById(7) };
  };

  it('has the cells, formulas, notes and marks of the tab, and leaves the tab as it was', () => {
    const { book, tasks, copy, replies } = copied();
    expect(replies?.[0]?.duplicateSheet?.properties).toMatchObject({ sheetId: 7, index: 3 });
    expect(copy?.name).toBe('Old tasks');
    expect(tasks.name).toBe('Tasks');
    expect(copy?.hasSameCells(tasks)).toBe(true);
    expect(copy?.cell(1, 0).note).toBe('First');
    expect(copy && book.read(copy, 2, 3).value).toBe(40);
    expect(book.metadata.all().map(({ location }) => location)).toMatchObject([
      { sheetId: tasks.id },
      { sheetId: 7 },
    ]);
  });

  it('is a tab of its own: what is written there stands nowhere else', () => {
    const { user, tasks } = copied();
    user.type('Old tasks', 'A2', 'changed');
    expect(tasks.cell(1, 0).value).toBe('007');
  });

  it.each([
    [{ sourceSheetId: 99 }, 'No sheet with id: 99'],
    [{ newSheetName: 'Projects' }, 'already exists'],
    [{ newSheetId: 7, newSheetName: 'Once more' }, 'Sheet with id 7 already exists'],
  ])('refuses %j and changes nothing', (change, message) => {
    const filled = copied();
    const before = filled.book.sheets.map(({ name }) => name);
    const duplicateSheet = { sourceSheetId: filled.tasks.id, insertSheetIndex: 0, ...change };
    expect(() => batch(filled, { duplicateSheet })).toThrow(message);
    expect(filled.book.sheets.map(({ name }) => name)).toEqual(before);
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
    const { user, tasks } = changedBy((sheetId) => ({
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } },
    }));
    expect([user.read('Tasks', 'A2'), tasks.maxRows]).toEqual(['G-2', 999]);
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
      ({ user }) => user.type('Check-ins', 'A2', 'By phone'),
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
    const { user } = ruled(condition);
    user.type('Tasks', 'A6', good);
    expect(() => user.type('Tasks', 'A6', bad)).toThrow('data validation rules');
    expect(() => user.type('Tasks', 'A7', bad)).not.toThrow();
  });

  it('setDataValidation that is not strict lets anything pass', () => {
    const { user } = ruled({ type: 'ONE_OF_LIST', values: values('Yes') }, false);
    user.type('Tasks', 'A6', 'Perhaps');
    expect(user.read('Tasks', 'A6')).toBe('Perhaps');
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
