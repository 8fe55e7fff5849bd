import { openFilled } from './filled-file';

describe('Spreadsheets.get', () => {
  it('keeps to the field mask', () => {
    const { sheets, id, tasks } = openFilled();
    const fields = 'sheets.properties(sheetId,title)';
    expect(sheets.get(id, { ranges: ['Tasks'], fields })).toEqual({
      sheets: [{ properties: { sheetId: tasks.id, title: 'Tasks' } }],
    });
  });

  it('tells size, order, frozen rows and hidden tabs', () => {
    const { sheets, id, tasks } = openFilled();
    tasks.frozenRows = 1;
    tasks.hidden = true;
    const tab = sheets.get(id).sheets?.[1];
    expect(tab?.properties).toMatchObject({
      index: 1,
      hidden: true,
      gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 1 },
    });
    expect(tab?.data).toBeUndefined();
  });

  it('gives cells with value, format and note, and columns with their metadata', () => {
    const { sheets, id, book, tasks, user } = openFilled();
    user.note('Tasks', 'C2', 'first day');
    user.hideColumn('Tasks', 3);
    book.metadata.add('column', 'start', 'DOCUMENT', {
      type: 'COLUMN',
      sheetId: tasks.id,
      span: { start: 2, end: 3 },
    });
    const data = sheets.get(id, { ranges: ['Tasks!C2:D3'], includeGridData: true }).sheets?.[0]
      ?.data?.[0];
    expect(data).toMatchObject({ startRow: 1, startColumn: 2 });
    expect(data?.rowData?.[0]?.values?.[0]).toEqual({
      userEnteredValue: { numberValue: 46_251 },
      effectiveValue: { numberValue: 46_251 },
      formattedValue: '2026-08-17',
      userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } },
      note: 'first day',
    });
    expect(data?.rowData?.[1]?.values?.[1]).toMatchObject({
      userEnteredValue: { formulaValue: '=B2*2' },
      effectiveValue: { numberValue: 40 },
    });
    expect(data?.columnMetadata?.[0]).toMatchObject({
      hiddenByUser: true,
      developerMetadata: [{ metadataKey: 'column', metadataValue: 'start' }],
    });
  });

  it('gives what a formula spills beyond all that was typed, and nothing after it', () => {
    const { sheets, id, user } = openFilled();
    user.type('Tasks', 'F2', '=SEQUENCE(3)');
    const fields = 'sheets.data.rowData.values.formattedValue';
    const tab = sheets.get(id, { ranges: ['Tasks!F1:Z1000'], fields }).sheets?.[0];
    const shown = tab?.data?.[0]?.rowData?.map(({ values }) =>
      values?.map(({ formattedValue }) => formattedValue),
    );
    expect(shown).toEqual([undefined, ['1'], ['2'], ['3']]);
  });
});

describe('DeveloperMetadata.search', () => {
  const search = (lookup: object) => {
    const { metadata, book, tasks, id } = openFilled();
    book.metadata.add('column', 'taskId', 'DOCUMENT', {
      type: 'COLUMN',
      sheetId: tasks.id,
      span: { start: 0, end: 1 },
    });
    book.metadata.add('file', null, 'PROJECT', { type: 'SPREADSHEET' });
    return metadata.search({ dataFilters: [{ developerMetadataLookup: lookup }] }, id);
  };

  it('answers key, value, place and visibility', () => {
    const found = search({ metadataKey: 'column' }).matchedDeveloperMetadata?.[0];
    expect(found?.developerMetadata).toMatchObject({
      metadataId: 1,
      metadataKey: 'column',
      metadataValue: 'taskId',
      visibility: 'DOCUMENT',
      location: {
        locationType: 'COLUMN',
        dimensionRange: { dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
      },
    });
  });

  it.each([
    [{ metadataKey: 'none' }, undefined],
    [{ metadataKey: 'column', locationType: 'ROW' }, undefined],
    [{ locationType: 'COLUMN' }, 1],
    [{ visibility: 'PROJECT' }, 1],
    [{}, 2],
  ])('for %j finds %p', (lookup, count) => {
    expect(search(lookup).matchedDeveloperMetadata?.length).toBe(count);
  });
});
