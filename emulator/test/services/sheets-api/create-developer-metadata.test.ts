import { type Filled, openFilled } from './filled-file';

const given = (location: object, more: object = {}) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: 'key',
      metadataValue: 'value',
      visibility: 'DOCUMENT',
      location,
      ...more,
    },
  },
});

const send = ({ sheets, id }: Filled, ...requests: object[]) =>
  sheets.batchUpdate({ requests }, id);

const column = (sheetId: number, startIndex = 1, endIndex = startIndex + 1) => ({
  dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex, endIndex },
});

describe('createDeveloperMetadata', () => {
  it.each([
    ['the file', () => ({ spreadsheet: true }), { type: 'SPREADSHEET' }],
    ['a tab', (sheetId: number) => ({ sheetId }), { type: 'SHEET' }],
    [
      'a column',
      (sheetId: number) => column(sheetId),
      { type: 'COLUMN', span: { start: 1, end: 2 } },
    ],
    [
      'a row',
      (sheetId: number) => ({
        dimensionRange: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 },
      }),
      { type: 'ROW', span: { start: 2, end: 3 } },
    ],
  ])('marks %s', (_, location, wanted) => {
    const filled = openFilled();
    const reply = send(filled, given(location(filled.tasks.id))).replies?.[0];
    expect(filled.book.metadata.all()).toEqual([
      expect.objectContaining({
        key: 'key',
        value: 'value',
        visibility: 'DOCUMENT',
        location: expect.objectContaining(wanted),
      }),
    ]);
    expect(reply?.createDeveloperMetadata?.developerMetadata).toMatchObject({
      metadataId: 1,
      metadataKey: 'key',
    });
  });

  it.each([
    ['no key', (id: number) => given(column(id), { metadataKey: '' }), 'key must be set'],
    ['no visibility', (id: number) => given(column(id), { visibility: undefined }), 'visibility'],
    ['two columns', (id: number) => given(column(id, 1, 3)), 'single row or column'],
    ['a column beyond the grid', (id: number) => given(column(id, 26)), 'exceeds grid limits'],
    ['no tab of that ID', () => given(column(77)), 'No grid with id: 77'],
    ['no location', () => given({}), 'must be ROWS or COLUMNS'],
  ])('is refused for %s, with all that came before it', (_, request, message) => {
    const filled = openFilled();
    const one = given(column(filled.tasks.id));
    expect(() => send(filled, one, request(filled.tasks.id))).toThrow(message);
    expect(filled.book.metadata.all()).toEqual([]);
  });

  it('marks a column of a tab that the same request adds', () => {
    const filled = openFilled();
    const add = { addSheet: { properties: { sheetId: 99, title: 'New' } } };
    send(filled, add, given(column(99)));
    expect(filled.book.metadata.all()).toMatchObject([{ location: { sheetId: 99 } }]);
  });

  it('does not know IDs of the script’s choice', () => {
    const filled = openFilled();
    const request = given(column(filled.tasks.id), { metadataId: 5 });
    expect(() => send(filled, request)).toThrow('createDeveloperMetadata with an id');
  });
});
