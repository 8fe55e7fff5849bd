import { type Filled, openFilled } from './filled-file';

type Row = readonly [what: string, run: (filled: Filled) => unknown, answer: unknown];

const valuesOf =
  (range: string, options = {}) =>
  (filled: Filled) =>
    filled.values.batchGet(filled.id, { ranges: [range], ...options }).valueRanges?.[0]?.values;

const reads: readonly Row[] = [
  [
    'whole columns, trailing blanks left out',
    valuesOf('Tasks!A:B'),
    [['Task ID', 'Minutes'], ['007', '20'], ['G-2']],
  ],
  ['a whole tab by name', valuesOf('Check-ins'), undefined],
  ['a quoted tab', valuesOf("'Check-ins'!A:C"), undefined],
  ['open rows', valuesOf('Tasks!A2:A'), [['007'], ['G-2']]],
  ['dates as shown', valuesOf('Tasks!C2'), [['2026-08-17']]],
  [
    'dates as serial numbers',
    valuesOf('Tasks!C2', { valueRenderOption: 'UNFORMATTED_VALUE' }),
    [[46_251]],
  ],
  [
    'dates as text among raw numbers',
    valuesOf('Tasks!B2:C2', {
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'FORMATTED_STRING',
    }),
    [[20, '2026-08-17']],
  ],
  ['formulas', valuesOf('Tasks!D3', { valueRenderOption: 'FORMULA' }), [['=B2*2']]],
  ['results', valuesOf('Tasks!D3', { valueRenderOption: 'UNFORMATTED_VALUE' }), [[40]]],
  [
    'blanks between as ""',
    valuesOf('Tasks!A3:D3', { valueRenderOption: 'UNFORMATTED_VALUE' }),
    [['G-2', '', '', 40]],
  ],
  [
    'by columns',
    valuesOf('Tasks!A1:B2', { majorDimension: 'COLUMNS' }),
    [
      ['Task ID', '007'],
      ['Minutes', '20'],
    ],
  ],
  [
    'the range as Google repeats it',
    ({ values, id }) => values.get(id, "'Check-ins'!A:C").range,
    "'Check-ins'!A1:C1000",
  ],
  [
    'the first tab when none is named',
    ({ values, id }) => values.get(id, 'A1').range,
    'Projects!A1',
  ],
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
      resource.batchUpdate({ valueInputOption, data: [{ range: 'Tasks!A2', values }] }, id);
      return resource.get(id, 'Tasks!A2', { valueRenderOption: 'UNFORMATTED_VALUE' })
        .values?.[0]?.[0];
    };
  }

  it('tells how much was updated', () => {
    const { values, id } = openFilled();
    const data = [
      { range: 'Tasks!A2:B2', values: [['x', null]] },
      { range: 'Projects!A1', values: [['y']] },
    ];
    expect(values.batchUpdate({ valueInputOption: 'RAW', data }, id)).toMatchObject({
      totalUpdatedCells: 2,
      totalUpdatedSheets: 2,
    });
  });

  it('writes nothing when one of several ranges is wrong', () => {
    const { values, id, user } = openFilled();
    const data = [
      { range: 'Tasks!A2', values: [['x']] },
      { range: 'Tasks!B2:B3', values: [['too', 'wide']] },
    ];
    expect(() => values.batchUpdate({ valueInputOption: 'RAW', data }, id)).toThrow(
      'tried writing to column [C]',
    );
    expect(user.read('Tasks', 'A2')).toBe('007');
  });
});

describe('Values.clear', () => {
  it('takes contents and leaves notes', () => {
    const { values, id, user, tasks } = openFilled();
    user.note('Tasks', 'A2', 'keep');
    expect(values.clear({}, id, 'Tasks!A2:B')).toEqual({
      spreadsheetId: id,
      clearedRange: 'Tasks!A2:B1000',
    });
    expect(tasks.cell(1, 0)).toMatchObject({ value: null, note: 'keep' });
    expect(user.read('Tasks', 'C2')).toBe('2026-08-17');
  });

  it('clears several ranges, or none when one is wrong', () => {
    const { values, id, user } = openFilled();
    expect(() => values.batchClear({ ranges: ['Tasks!A2', 'Nowhere!A1'] }, id)).toThrow('parse');
    expect(user.read('Tasks', 'A2')).toBe('007');
    values.batchClear({ ranges: ['Tasks!A2', 'Tasks!B2:C2'] }, id);
    expect(['A2', 'B2', 'C2', 'A3'].map((cell) => user.read('Tasks', cell))).toEqual([
      '',
      '',
      '',
      'G-2',
    ]);
  });
});

it('answers a list of ranges in a body as batchGet answers one in an address', () => {
  const { values, id } = openFilled();
  const ranges = ['Tasks!A2:A', 'Tasks!C2', "'Check-ins'!A:C"];
  const rendering = { valueRenderOption: 'UNFORMATTED_VALUE', majorDimension: 'COLUMNS' };
  const dataFilters = ranges.map((a1Range) => ({ a1Range }));
  const answer = values.batchGetByDataFilter({ ...rendering, dataFilters }, id);
  expect(answer.valueRanges?.map(({ valueRange }) => valueRange)).toEqual(
    values.batchGet(id, { ...rendering, ranges }).valueRanges,
  );
  expect(answer.valueRanges?.map(({ dataFilters: asked }) => asked?.[0]?.a1Range)).toEqual(ranges);
  expect(() => values.batchGetByDataFilter({ dataFilters: [] }, id)).toThrow(
    'Must specify at least one data filter.',
  );
});
