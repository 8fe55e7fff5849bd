import { parseTyped } from '../../spreadsheet/typed-text';

const day = (year: number, month: number, date: number) =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

describe('an unformatted cell in 2026', () => {
  it.each([
    // [typed, value, number format afterwards]; platform §4.2 unless noted
    ['007', 7, null],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['1e5', 100_000, '0.00E+00'],
    ['10%', 0.1, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['$100.15', 100.15, '$#,##0.00'],
    ['($5)', -5, '$#,##0'],
    ['+1', 1, null],
    ['-1', -1, null],
    ['.5', 0.5, null],
    [' 5 ', 5, null],
    ['TRUE', true, null],
    ['false', false, null],
    ['true ', true, null], // [U], as is the next
    ['5 %', 0.05, '0%'],
    ['3/4', day(2026, 3, 4), 'm/d'],
    ['1/2/3', day(2003, 1, 2), 'm/d/yyyy'],
    ['1/2/2026', day(2026, 1, 2), 'm/d/yyyy'],
    ['1/2/26', day(2026, 1, 2), 'm/d/yyyy'],
    ['Mar 1 2016', day(2016, 3, 1), 'mmm d, yyyy'],
    ['March 1, 2016', day(2016, 3, 1), 'mmm d, yyyy'],
    ['1 Mar 2016', day(2016, 3, 1), 'd-mmm-yyyy'],
    ['May 5', day(2026, 5, 5), 'mmm d'],
    ['2026-08-17', day(2026, 8, 17), 'yyyy-mm-dd'],
    ['2026-08-17 06:00', day(2026, 8, 17) + 0.25, 'yyyy-mm-dd h:mm:ss'],
    ['12:30', 12.5 / 24, 'h:mm'],
    ['2:00 PM', 14 / 24, 'h:mm am/pm'],
  ])('reads %j as the value %p', (typed, value, numberFormat) => {
    expect(parseTyped(typed, null, 2026)).toEqual({ value, formula: null, numberFormat });
  });

  it.each(['#N/A', '#REF!', '#DIV/0!'])('makes an error of %s [U]', (typed) => {
    expect(parseTyped(typed, null, 2026)).toEqual({
      value: null,
      formula: `=${typed}`,
      numberFormat: null,
    });
    expect(parseTyped(typed, '@', 2026).value).toBe(typed);
  });

  it.each([
    '#N/A yet',
    '2/30/2026', // there is no such day
    '13/45',
    '25:00',
    'G-014',
    '  =SUM(1,2)', // a leading space keeps it text [GF testsheetsvalues]
    '2026-08-17T06:00:00Z',
    '1,23',
    '=',
    '@handle',
    'a 1/2',
  ])('keeps %j as text', (typed) => {
    expect(parseTyped(typed, null, 2026)).toEqual({
      value: typed,
      formula: null,
      numberFormat: null,
    });
  });

  it.each([
    ["'007", '007'],
    ["'=1+2", '=1+2'],
    ["''quoted", "'quoted"],
    ["'", ''],
  ])('takes the quote off %j', (typed, value) => {
    expect(parseTyped(typed, null, 2026).value).toBe(value);
  });

  it.each([
    ['=1+2', '=1+2'],
    ['+1 x', '=+1 x'],
    ['-see note', '=-see note'],
  ])('reads %j as a formula', (typed, formula) => {
    expect(parseTyped(typed, null, 2026)).toMatchObject({ value: null, formula });
  });
});

describe('a plain text cell ("@")', () => {
  it.each(['007', '3/4', 'TRUE', '+1 x', '-1', '10%', '12:30'])(
    'keeps %j to the letter',
    (typed) => {
      expect(parseTyped(typed, '@', 2026)).toEqual({
        value: typed,
        formula: null,
        numberFormat: '@',
      });
    },
  );

  it('reads a leading "=" as a formula, the unfavorable case of platform §10.2', () => {
    expect(parseTyped('=1+2', '@', 2026).formula).toBe('=1+2');
  });
});

describe('a cell with a format of its own', () => {
  it.each([
    ['yyyy-mm-dd', '3/4', 'yyyy-mm-dd'],
    ['0.0', '7', '0.0'],
    ['0.0', '3/4', 'm/d'],
    ['0.0', '10%', '0.0'],
  ])('under %j, %j leaves the format %j', (current, typed, after) => {
    expect(parseTyped(typed, current, 2026).numberFormat).toBe(after);
  });
});
