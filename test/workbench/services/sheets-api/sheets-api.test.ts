import type { PlatformObject } from '../../../../workbench/runtime/platform-object';
import { READS_PER_MINUTE, SheetsApiQuota } from '../../../../workbench/services/sheets-api/quota';
import { NOW, openBook, runScript, TEACHER } from '../spreadsheet/script-fixture';

function openFilled() {
  const open = openBook();
  const cells = [
    ['A1', 'Goal ID'],
    ['B1', 'Minutes'],
    ['C1', 'Start'],
    ['A2', "'007"],
    ['B2', '20'],
    ['C2', '2026-08-17'],
    ['A3', 'G-2'],
    ['D3', '=B2*2'],
  ] as const;
  for (const [cell, text] of cells) open.hands.type('Goals', cell, text);
  open.book.insertSheet('Check-ins');
  const { api, ...script } = runScript(open);
  const sheets = api.Spreadsheets;
  const values = sheets.Values;
  const metadata = sheets.DeveloperMetadata;
  if (!values || !metadata) throw new Error('no collections');
  const goals = open.book.sheetNamed('Goals');
  if (!goals) throw new Error('no tab');
  return { ...open, ...script, sheets, values, metadata, id: open.book.id, goals };
}

type Filled = ReturnType<typeof openFilled>;
type Row = readonly [what: string, run: (filled: Filled) => unknown, answer: unknown];

const valuesOf = (range: string, options = {}) => (filled: Filled) =>
  filled.values.batchGet(filled.id, { ranges: [range], ...options }).valueRanges?.[0]?.values;

const reads: readonly Row[] = [
  [
    'whole columns, trailing blanks left out',
    valuesOf('Goals!A:B'),
    [['Goal ID', 'Minutes'], ['007', '20'], ['G-2']],
  ],
  ['a whole tab by name', valuesOf('Check-ins'), undefined],
  ['a quoted tab', valuesOf("'Check-ins'!A:C"), undefined],
  ['open rows', valuesOf('Goals!A2:A'), [['007'], ['G-2']]],
  ['dates as shown', valuesOf('Goals!C2'), [['2026-08-17']]],
  [
    'dates as serial numbers',
    valuesOf('Goals!C2', { valueRenderOption: 'UNFORMATTED_VALUE' }),
    [[46_251]],
  ],
  [
    'dates as text among raw numbers',
    valuesOf('Goals!B2:C2', {
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'FORMATTED_STRING',
    }),
    [[20, '2026-08-17']],
  ],
  ['formulas', valuesOf('Goals!D3', { valueRenderOption: 'FORMULA' }), [['=B2*2']]],
  ['results', valuesOf('Goals!D3', { valueRenderOption: 'UNFORMATTED_VALUE' }), [[40]]],
  [
    'blanks between as ""',
    valuesOf('Goals!A3:D3', { valueRenderOption: 'UNFORMATTED_VALUE' }),
    [['G-2', '', '', 40]],
  ],
  [
    'by columns',
    valuesOf('Goals!A1:B2', { majorDimension: 'COLUMNS' }),
    [
      ['Goal ID', '007'],
      ['Minutes', '20'],
    ],
  ],
  [
    'the range as Google repeats it',
    ({ values, id }) => values.get(id, "'Check-ins'!A:C").range,
    "'Check-ins'!A1:C1000",
  ],
  ['the first tab when none is named', ({ values, id }) => values.get(id, 'A1').range, 'Students!A1'],
];

describe('Values of a tab with a date and a formula', () => {
  it.each(reads)('reads %s', (_what, run, answer) => {
    expect(run(openFilled())).toEqual(answer);
  });

  const written: readonly Row[] = [
    ['RAW "007"', raw([['007']]), '007'],
    ['RAW "=1+2"', raw([['=1+2']]), '=1+2'],
    ['RAW "\'x"', raw([["'x"]]), "'x"],
    ['RAW 5', raw([[5]]), 5],
    ['RAW null, which skips', raw([[null]]), '007'],
    ['RAW "", which clears', raw([['']]), undefined],
    ['USER_ENTERED "10%"', raw([['10%']], 'USER_ENTERED'), 0.1],
    ['USER_ENTERED "=1+2"', raw([['=1+2']], 'USER_ENTERED'), 3],
  ];
  it.each(written)('writes %s (platform §4.2 [D])', (_what, run, answer) => {
    expect(run(openFilled())).toEqual(answer);
  });

  function raw(values: unknown[][], valueInputOption = 'RAW') {
    return ({ values: resource, id }: Filled) => {
      resource.batchUpdate({ valueInputOption, data: [{ range: 'Goals!A2', values }] }, id);
      return resource.get(id, 'Goals!A2', { valueRenderOption: 'UNFORMATTED_VALUE' }).values?.[0]?.[0];
    };
  }

  it('tells how much was updated', () => {
    const { values, id } = openFilled();
    const data = [
      { range: 'Goals!A2:B2', values: [['x', null]] },
      { range: 'Students!A1', values: [['y']] },
    ];
    expect(values.batchUpdate({ valueInputOption: 'RAW', data }, id)).toMatchObject({
      totalUpdatedCells: 2,
      totalUpdatedSheets: 2,
    });
  });

  it('writes nothing when one of several ranges is wrong', () => {
    const { values, id, hands } = openFilled();
    const data = [
      { range: 'Goals!A2', values: [['x']] },
      { range: 'Goals!B2', values: [['too', 'wide']] },
    ];
    expect(() => values.batchUpdate({ valueInputOption: 'RAW', data }, id)).toThrow(
      'tried writing to column [3]',
    );
    expect(hands.read('Goals', 'A2')).toBe('007');
  });
});

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });

describe('batchUpdate appendCells', () => {
  const append = ({ sheets, goals, id }: Filled, rows: object[], fields = 'userEnteredValue') =>
    sheets.batchUpdate({ requests: [{ appendCells: { sheetId: goals.id, rows, fields } }] }, id);

  it('writes below the last row with content, text to the letter', () => {
    const filled = openFilled();
    append(filled, [{ values: [text('007'), text('=1+2'), text("'x")] }]);
    const row = [0, 1, 2].map((column) => filled.goals.cell(3, column).value);
    expect(row).toEqual(['007', '=1+2', "'x"]);
  });

  it('grows the grid, without formats', () => {
    const filled = openFilled();
    filled.book.delete(filled.goals, 'ROWS', 3, 997);
    append(filled, [{ values: [text('a')] }, { values: [text('b')] }]);
    expect([filled.goals.maxRows, filled.goals.cell(4, 0).value]).toEqual([5, 'b']);
  });

  it('leaves formats and notes of the row alone', () => {
    const filled = openFilled();
    filled.hands.note('Goals', 'A4', 'keep');
    filled.hands.colour('Goals', 'A4', '#ff0000');
    append(filled, [{ values: [text('a')] }]);
    expect(filled.goals.cell(3, 0)).toMatchObject({
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
    sheetId: filled.goals.id,
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
    filled.hands.note('Goals', 'A2', 'keep');
    update(filled, { start: at(filled, 1, 0), rows: [{ values: [cell] }] });
    expect(filled.goals.cell(1, 0)).toMatchObject({ ...after, note: 'keep' });
  });

  it('leaves cells beyond the given row alone', () => {
    const filled = openFilled();
    update(filled, { start: at(filled, 1, 0), rows: [{ values: [text('x')] }] });
    expect(filled.goals.cell(1, 1).value).toBe(20);
  });

  it('clears the rest of a range', () => {
    const filled = openFilled();
    const range = { sheetId: filled.goals.id, startRowIndex: 1, endRowIndex: 3, endColumnIndex: 2 };
    update(filled, { range, rows: [{ values: [text('x')] }] });
    expect([filled.goals.cell(1, 0).value, filled.goals.cell(1, 1).value]).toEqual(['x', null]);
    expect(filled.goals.cell(2, 3).formula).toBe('=B2*2');
  });

  it('writes a number format where the mask names it', () => {
    const filled = openFilled();
    const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } };
    const fields = 'userEnteredFormat.numberFormat';
    update(filled, { start: at(filled, 1, 1), rows: [{ values: [cell] }], fields });
    expect(filled.goals.cell(1, 1)).toMatchObject({ value: 20, style: { numberFormat: '@' } });
  });
});

describe('batchUpdate with a bad request after good ones', () => {
  it('applies none of them, growth included', () => {
    const filled = openFilled();
    const { goals, sheets, id } = filled;
    filled.book.delete(goals, 'ROWS', 3, 997);
    const good = { sheetId: goals.id, rows: [{ values: [text('x')] }], fields: 'userEnteredValue' };
    const requests = [
      { appendCells: good },
      { updateCells: { ...good, start: { sheetId: 12_345 } } },
    ];
    expect(() => sheets.batchUpdate({ requests }, id)).toThrow('No grid with id: 12345');
    expect([goals.maxRows, goals.cell(3, 0).value]).toEqual([3, null]);
  });

  it('takes back writes before a cell that is too long', () => {
    const { goals, sheets, id, hands } = openFilled();
    const rows = [{ values: [text('x'), text('y'.repeat(50_001))] }];
    const start = { sheetId: goals.id, rowIndex: 1, columnIndex: 0 };
    const requests = [{ updateCells: { rows, start, fields: 'userEnteredValue' } }];
    expect(() => sheets.batchUpdate({ requests }, id)).toThrow('more than the maximum of 50000');
    expect(hands.read('Goals', 'A2')).toBe('007');
  });
});

describe('batchUpdate that asks for the file afterwards', () => {
  it('answers the state right after the update', () => {
    const { goals, sheets, id } = openFilled();
    const answer = sheets.batchUpdate(
      {
        requests: [
          {
            appendCells: {
              sheetId: goals.id,
              rows: [{ values: [text('G-3')] }],
              fields: 'userEnteredValue',
            },
          },
        ],
        includeSpreadsheetInResponse: true,
        responseRanges: ['Goals!A:A'],
        responseIncludeGridData: true,
      },
      id,
      { fields: 'updatedSpreadsheet.sheets.data.rowData.values.formattedValue' },
    );
    const rows = answer.updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData;
    expect(rows?.map((row) => row.values?.[0]?.formattedValue)).toEqual([
      'Goal ID',
      '007',
      'G-2',
      'G-3',
    ]);
  });
});

describe('Spreadsheets.get', () => {
  it('keeps to the field mask', () => {
    const { sheets, id, goals } = openFilled();
    const fields = 'sheets.properties(sheetId,title)';
    expect(sheets.get(id, { ranges: ['Goals'], fields })).toEqual({
      sheets: [{ properties: { sheetId: goals.id, title: 'Goals' } }],
    });
  });

  it('tells size, order, frozen rows and hidden tabs', () => {
    const { sheets, id, goals } = openFilled();
    goals.frozenRows = 1;
    goals.hidden = true;
    const tab = sheets.get(id).sheets?.[1];
    expect(tab?.properties).toMatchObject({
      index: 1,
      hidden: true,
      gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 1 },
    });
    expect(tab?.data).toBeUndefined();
  });

  it('gives cells with value, format and note, and columns with their metadata', () => {
    const { sheets, id, book, goals, hands } = openFilled();
    hands.note('Goals', 'C2', 'first day');
    hands.hideColumn('Goals', 3);
    book.metadata.add('column', 'start', 'DOCUMENT', {
      type: 'COLUMN',
      sheetId: goals.id,
      span: { start: 2, end: 3 },
    });
    const data = sheets.get(id, { ranges: ['Goals!C2:D3'], includeGridData: true }).sheets?.[0]
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
});

describe('DeveloperMetadata.search', () => {
  const search = (lookup: object) => {
    const { metadata, book, goals, id } = openFilled();
    book.metadata.add('column', 'goalId', 'DOCUMENT', {
      type: 'COLUMN',
      sheetId: goals.id,
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
      metadataValue: 'goalId',
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

describe('a refused call', () => {
  const refusals: readonly (readonly [string, (filled: Filled) => unknown, string])[] = [
    [
      'an unknown tab',
      ({ values, id }) => values.batchGet(id, { ranges: ['Nowhere!A:B'] }),
      'API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: Nowhere!A:B',
    ],
    [
      'an unknown tab without cells',
      ({ values, id }) => values.get(id, 'Nowhere'),
      'API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Nowhere',
    ],
    [
      'no such file',
      ({ sheets }) => sheets.get('1abc'),
      'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
    ],
    [
      'no input option',
      ({ values, id }) => values.update({ values: [['x']] }, id, 'Goals!A1'),
      "API call to sheets.spreadsheets.values.update failed with error: 'valueInputOption' is required but not specified (RAW or USER_ENTERED).",
    ],
    [
      'no requests',
      ({ sheets, id }) => sheets.batchUpdate({ requests: [] }, id),
      'API call to sheets.spreadsheets.batchUpdate failed with error: Must specify at least one request.',
    ],
    [
      'a mask of no field',
      ({ sheets, id }) =>
        sheets.batchUpdate({ requests: [{ updateCells: { rows: [], start: {} } }] }, id),
      "API call to sheets.spreadsheets.batchUpdate failed with error: Invalid value at 'fields': At least one field must be listed.",
    ],
  ];
  it.each(refusals)('says so for %s (platform §4.7 [GF])', (_what, run, message) => {
    expect(() => run(openFilled())).toThrow(
      expect.objectContaining({ name: 'GoogleJsonResponseException', message }),
    );
  });

  it('is loud about a request that is not emulated', () => {
    const { sheets, id } = openFilled();
    expect(() => sheets.batchUpdate({ requests: [{ addFilterView: {} }] }, id)).toThrow(
      'NotEmulated: Sheets.Spreadsheets.batchUpdate addFilterView',
    );
  });

  it('is loud about unflushed SpreadsheetApp writes (platform §4.7 [U])', () => {
    const { app, values, id } = openFilled();
    app.getActiveSpreadsheet().getRange('Goals!A1').setValue('x');
    expect(() => values.get(id, 'Goals!A1')).toThrow(
      expect.objectContaining({ code: 'unflushed-writes' }),
    );
    app.flush();
    expect(values.get(id, 'Goals!A1').values).toEqual([['x']]);
  });

  it('demands the full scope, not that of the current file (platform §0.1)', () => {
    const { sheets, values, metadata } = openFilled();
    const demanded = [
      [sheets, 'batchUpdate'],
      [values, 'batchGet'],
      [metadata, 'search'],
    ] as const;
    for (const [resource, method] of demanded)
      expect((resource as unknown as PlatformObject).rule(method).scopes).toEqual([
        'https://www.googleapis.com/auth/spreadsheets',
      ]);
  });
});

describe('the quota of one minute', () => {
  const refusalOf = (count: number, users: readonly string[], seconds = 0) => {
    const quota = new SheetsApiQuota();
    const answers = users.flatMap((user) =>
      Array.from({ length: count }, () => quota.take('read', user, NOW)),
    );
    expect(answers.every((answer) => answer === null)).toBe(true);
    return quota.take('read', TEACHER, NOW + seconds * 1000);
  };

  it('refuses the 61st read of a user', () => {
    expect(refusalOf(READS_PER_MINUTE.user, [TEACHER])).toContain(
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'",
    );
  });

  it('refuses the 301st read of a project', () => {
    expect(refusalOf(60, ['a', 'b', 'c', 'd', 'e'])).toContain("'Read requests per minute' of");
  });

  it.each([
    ['a minute later', 60, [TEACHER]],
    ['to another user', 0, ['a']],
  ])('lets a read pass %s', (_when, seconds, users) => {
    expect(refusalOf(60, users, seconds)).toBeNull();
  });

  it('counts writes apart from reads, and reaches the script as error 429', () => {
    const open = openBook();
    const quota = new SheetsApiQuota();
    const { api } = runScript(open, {}, quota);
    for (let count = 0; count < 60; count++) api.Spreadsheets.get(open.book.id, { fields: 'spreadsheetId' });
    expect(quota.take('write', 'x', NOW)).toBeNull();
    expect(() => api.Spreadsheets.get(open.book.id)).toThrow(
      expect.objectContaining({ name: 'GoogleJsonResponseException', code: 429 }),
    );
  });
});
