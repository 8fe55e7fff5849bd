// Reading one cell, whatever people and spreadsheets have put into it.
import {
  type Column,
  choiceColumn as choice,
  dateColumn as date,
  emailColumn as email,
  idColumn as id,
  listColumn as list,
  momentColumn as moment,
  numberColumn as number,
  staffOnly,
  textColumn as text,
  yesNoColumn as yesNo,
} from '../../../src/schema/column';
import { type Cell, decodeCell, longestId, splitList } from '../../../src/schema/decode-cell';

const value = (read: unknown) => ({ kind: 'value', value: read });
const problem = (code: string, ...params: readonly unknown[]) => ({
  kind: 'problem',
  problem: { code, params },
});
const leftOut = (read: unknown, error: string) => ({
  kind: 'left out',
  value: read,
  problem: { code: 'cell left out', params: [error] },
});
const noDate = (written: string) => problem('cell not a date', written);

type Case = readonly [
  column: Column,
  cell: Cell,
  reading: ReturnType<typeof value | typeof problem>,
];

const kind = choice('Kind', ['Academic', 'Talent'], staffOnly);

const cases: Readonly<Record<string, readonly Case[]>> = {
  text: [
    [text('T', staffOnly), '', value('')],
    [text('T', staffOnly), '  as typed ', value('  as typed ')],
    [text('T', staffOnly), '007', value('007')],
    [text('T', staffOnly), '=1+1', value('=1+1')],
    [text('T', staffOnly), "'quoted", value("'quoted")],
    [text('T', staffOnly), 7, value('7')],
    [text('T', staffOnly), 0, value('0')],
    [text('T', staffOnly), 1.5, value('1.5')],
    [text('T', staffOnly), true, value('true')],
    [text('T', staffOnly), 'two\nlines', value('two\nlines')],
  ],
  id: [
    [id('I', staffOnly), '007', value('007')],
    [id('I', staffOnly), 7, value('7')],
    [id('I', staffOnly), ' S1 ', value('S1')],
    [id('I', staffOnly), '', value('')],
  ],
  email: [
    [email('E', staffOnly), ' ana@family.example ', value('ana@family.example')],
    [email('E', staffOnly), 'not an address', value('not an address')],
    [email('E', staffOnly), '', value('')],
  ],
  list: [
    [list('L', staffOnly), '', value([])],
    [list('L', staffOnly), 'a; b,c\nd', value(['a', 'b', 'c', 'd'])],
    [list('L', staffOnly), ' ; ,\n', value([])],
    [list('L', staffOnly), 12, value(['12'])],
  ],
  date: [
    [date('D', staffOnly), '', value(null)],
    [date('D', staffOnly), '  ', value(null)],
    [date('D', staffOnly), 46251, value('2026-08-17')],
    [date('D', staffOnly), 46251.99, value('2026-08-17')],
    [date('D', staffOnly), 0, value('1899-12-30')],
    [date('D', staffOnly), 2_958_465, value('9999-12-31')],
    [date('D', staffOnly), 2_958_466, noDate('2958466')],
    [date('D', staffOnly), 3_035_551_234, noDate('3035551234')],
    [date('D', staffOnly), -1, noDate('-1')],
    [date('D', staffOnly), Number.NaN, noDate('NaN')],
    [date('D', staffOnly), '2026-08-17', value('2026-08-17')],
    [date('D', staffOnly), ' 2028-02-29 ', value('2028-02-29')],
    [date('D', staffOnly), '8/17/2026', value('2026-08-17')],
    [date('D', staffOnly), '08/07/2026', value('2026-08-07')],
    [date('D', staffOnly), '2/29/2028', value('2028-02-29')],
    [date('D', staffOnly), '2/29/2026', noDate('2/29/2026')],
    [date('D', staffOnly), '17/8/2026', noDate('17/8/2026')],
    [date('D', staffOnly), '8/17/26', noDate('8/17/26')],
    [date('D', staffOnly), '2026-02-30', noDate('2026-02-30')],
    [date('D', staffOnly), 'next fall', noDate('next fall')],
    [date('D', staffOnly), true, noDate('true')],
  ],
  moment: [
    [moment('M', staffOnly), '', value(null)],
    [moment('M', staffOnly), '2026-08-17T16:00:00-06:00', value('2026-08-17T16:00:00-06:00')],
  ],
  number: [
    [number('N', staffOnly), '', value(null)],
    [number('N', staffOnly), '  ', value(null)],
    [number('N', staffOnly), 0, value(0)],
    [number('N', staffOnly), -2.5, value(-2.5)],
    [number('N', staffOnly), '12', value(12)],
    [number('N', staffOnly), ' 12 ', value(12)],
    [number('N', staffOnly), 'twelve', problem('cell not a number', 'twelve')],
    [number('N', staffOnly), '1,200', problem('cell not a number', '1,200')],
    [number('N', staffOnly), true, problem('cell not a number', 'true')],
  ],
  yesNo: [
    ...(['yes', 'Y', 'TRUE', 'x', 'Sí', 'si', ' yes '] as const).map(
      (cell): Case => [yesNo('Y', staffOnly), cell, value(true)],
    ),
    ...(['', 'no', 'N', 'False', ' '] as const).map(
      (cell): Case => [yesNo('Y', staffOnly), cell, value(false)],
    ),
    [yesNo('Y', staffOnly), true, value(true)],
    [yesNo('Y', staffOnly), false, value(false)],
    [yesNo('Y', staffOnly), 'maybe', problem('cell not yes or no', 'maybe')],
    [yesNo('Y', staffOnly), 1, problem('cell not yes or no', '1')],
  ],
  choice: [
    [kind, '', value('')],
    [kind, ' ', value('')],
    [kind, 'academic', value('Academic')],
    [kind, ' TALENT ', value('Talent')],
    [kind, 'Sport', problem('cell not an option', 'Sport', ['Academic', 'Talent'])],
    [kind, 3, problem('cell not an option', '3', ['Academic', 'Talent'])],
  ],
};

describe.each(Object.entries(cases))('a cell of kind %s', (_kind, each) => {
  it.each(each.map(([column, cell, reading]) => ({ column, cell, reading })))(
    '$cell',
    ({ column, cell, reading }) => expect(decodeCell(column, cell)).toEqual(reading),
  );
});

/** As Google's grid and its API write them; a text pasted from such a cell looks the same. */
const errors = [
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#ERROR!',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  'Loading...',
  'Loading…',
];

/** As the API has them with the message that Google shows beside the cell. */
const withMessages = [
  "#N/A (Did not find value 'x' in VLOOKUP evaluation.)",
  '#DIV/0! (Function DIVIDE parameter 2 cannot be zero.)',
];

describe.each([...errors, ...withMessages])('a cell that shows %s', (error) => {
  const told = error.replace(/ \(.*/, '');
  const shown = problem('cell shows error', told);

  it.each<readonly [string, Column]>([
    ['an ID', id('I', staffOnly)],
    ['an address', email('E', staffOnly)],
    ['a text that no row can do without', text('T', staffOnly, { required: true })],
    ['a text that keeps mails back', text('T', staffOnly, { required: true, mayBeEmpty: true })],
    ['a date', date('D', ['family'])],
    ['a number', number('N', staffOnly)],
    ['a choice', choice('C', ['A'], staffOnly)],
    ['yes or no', yesNo('Y', staffOnly)],
    ['a moment that no row can do without', moment('M', staffOnly, { required: true })],
  ])('has no value as %s', (_what, column) => {
    expect(decodeCell(column, error)).toEqual(shown);
    expect(decodeCell(column, ` ${error}\n`)).toEqual(shown);
  });

  it('is left out of what families, teachers or students are shown', () => {
    expect(decodeCell(text('T', ['family']), error)).toEqual(leftOut('', told));
    expect(decodeCell(text('T', ['teacher']), ` ${error} `)).toEqual(leftOut('', told));
    expect(decodeCell(list('L', ['student']), error)).toEqual(leftOut([], told));
    expect(decodeCell(moment('M', ['teacher']), error)).toEqual(leftOut(null, told));
  });

  it('stays as it is in what staff alone may see', () => {
    expect(decodeCell(text('T', staffOnly), error)).toEqual(value(error));
    expect(decodeCell(list('L', staffOnly), error)).toEqual(value([error]));
  });

  it.each([`${error} in row 4`, `see ${error}`, `"${error}"`, error.slice(0, -1)])(
    'is told from the text %j',
    (written) => expect(decodeCell(text('T', ['family']), written)).toEqual(value(written)),
  );
});

describe('a text that only looks a little like an error', () => {
  it.each(['#1 goal', '#N', '#', 'N/A', '#hashtag', '#REF', 'Loading', '#n/a'])('%j', (written) => {
    expect(decodeCell(text('T', ['family']), written)).toEqual(value(written));
    expect(decodeCell(id('I', staffOnly), written)).toEqual(value(written));
  });
});

describe('an ID that is too long to be one', () => {
  const column = id('I', staffOnly);

  it('is no ID, from the first character too many on', () => {
    expect(decodeCell(column, ` ${'7'.repeat(longestId)} `)).toEqual(value('7'.repeat(longestId)));
    expect(decodeCell(column, '7'.repeat(longestId + 1))).toEqual(
      problem('ID too long', `${'7'.repeat(59)}…`, 100),
    );
  });

  it.each([9300, 49_000])('is told in short: %d characters', (length) => {
    const reading = decodeCell(column, 'ü'.repeat(length));
    expect(reading.kind).toBe('problem');
    expect(JSON.stringify(reading).length).toBeLessThan(160);
  });
});

describe('a long cell of which a sentence tells', () => {
  it.each<readonly [Column, Cell]>([
    [date('D', staffOnly), 'x'.repeat(49_000)],
    [number('N', staffOnly), '😀'.repeat(20_000)],
    [yesNo('Y', staffOnly), 'perhaps '.repeat(6000)],
    [kind, 'Sport'.repeat(9000)],
  ])('is quoted with 60 characters at most', (column, cell) => {
    const reading = decodeCell(column, cell);
    const quoted = reading.kind === 'problem' ? String(reading.problem.params[0]) : '';
    expect([...quoted]).toHaveLength(60);
    expect(quoted.endsWith('…')).toBe(true);
    expect(quoted).not.toContain('\ufffd');
  });
});

describe('a list', () => {
  it('keeps its order and what stands in it twice', () => {
    expect(splitList('b; a; b')).toEqual(['b', 'a', 'b']);
  });
});
