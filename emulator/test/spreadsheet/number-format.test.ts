import { displayText, isDateFormat } from '../../spreadsheet/number-format';

describe('a number format', () => {
  it.each([
    ['yyyy-mm-dd', true],
    ['M/d/yyyy', true],
    ['h:mm am/pm', true],
    ['[h]:mm', true],
    ['0.00', false],
    ['@', false],
    ['general', false],
    ['0" days"', false],
    ['[Red]0', false],
    [null, false],
  ])('%j shows a date: %p', (format, isDate) => {
    expect(isDateFormat(format)).toBe(isDate);
  });
});

describe('a cell', () => {
  it.each([
    // [value, format, shown]
    [null, null, ''],
    [5, null, '5'],
    [-5, null, '-5'],
    [0.1 + 0.2, null, '0.3'],
    [123456789.123, null, '123456789.123'],
    [1e15, null, '1E+15'], // platform §4.1 [TK 2021/10/15]
    [0.0000005, null, '0.0000005'],
    [true, null, 'TRUE'],
    ['007', null, '007'],
    [46_251, 'yyyy-mm-dd', '2026-08-17'],
    [46_251, 'M/d/yyyy', '8/17/2026'],
    [0.1, '0%', '10%'],
    [1234, '#,##0', '1,234'],
  ])('holding %p under %j shows %j', (value, format, shown) => {
    expect(displayText(value, format)).toBe(shown);
  });

  it('shows dates as dates after a number that is all but nothing', () => {
    const dates = [0, 40_178, 40_179, 39_234, -366];
    expect(dates.map((date) => displayText(date, 'yyyy-mm-dd'))).toEqual([
      ...['1899-12-30', '2009-12-31', '2010-01-01', '2007-06-01', '1898-12-29'],
    ]);
  });
});

describe('days near the first one', () => {
  it.each([
    [0, 'mmm d, yyyy', 'Dec 30, 1899'],
    [1, 'mmm d, yyyy', 'Dec 31, 1899'],
    [60, 'mmm d, yyyy', 'Feb 28, 1900'],
    [61, 'mmm d, yyyy', 'Mar 1, 1900'],
    [-1, 'mmm d, yyyy', 'Dec 29, 1899'],
    [0, 'mmm d', 'Dec 30'],
    [0.5, 'h:mm', '12:00'],
  ])('shows %s as %s', (value, format, shown) => {
    expect(displayText(value, format)).toBe(shown);
  });
});
