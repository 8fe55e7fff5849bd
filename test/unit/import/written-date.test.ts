import fc from 'fast-check';
import { calendarDate } from '../../../src/core/calendar-date';
import {
  dateOrderOf,
  isEmptyDate,
  mayBeOfAge,
  readDate,
} from '../../../src/import/domain/written-date';

const past = { latest: '2026-08-17' };

describe('a date', () => {
  it.each([
    ['8/26/2013', '2013-08-26'],
    ['08/06/2013', '2013-08-06'],
    ['8-26-2013', '2013-08-26'],
    [' 2013-08-26 ', '2013-08-26'],
    ['2013/8/6', '2013-08-06'],
    ['8/26/13', '2013-08-26'],
    ['8/26/98', '1998-08-26'],
    ['26.8.2013', '2013-08-26'],
    ['4.4.2013', '2013-04-04'],
    ['26-Aug-2013', '2013-08-26'],
    ['26-Aug-13', '2013-08-26'],
    ['Aug 26, 2013', '2013-08-26'],
    ['6 de agosto de 2013', '2013-08-06'],
    ['8/26/2013 0:00', '2013-08-26'],
    ['8/26/2013 12:00:00 AM', '2013-08-26'],
    ['2013-08-26T00:00:00', '2013-08-26'],
    ['2/29/2012', '2012-02-29'],
    ['2/29/2013', null],
    ['13/45/2014', null],
    ['26/8/2013', '2013-08-26'],
    ['4.5.2013', null],
    ['20080518', '2008-05-18'],
    ['05182008', '2008-05-18'],
    ['5182008', '2008-05-18'],
    ['18052008', '2008-05-18'],
    ['20081805', null],
    ['080518', null],
    ['39586', '2008-05-18'],
    ['39586.0', '2008-05-18'],
    ['39586.25', '2008-05-18'],
    ['99999', null],
    ['May 18th, 2008', '2008-05-18'],
    ['18th of May 2008', '2008-05-18'],
    ['Sunday, May 18, 2008', '2008-05-18'],
    ['Mar 5, 2010', '2010-03-05'],
    ['martes, 18 de mayo de 2010', '2010-05-18'],
    ['1º de mayo de 2008', '2008-05-01'],
    ['2 setiembre 2009', '2009-09-02'],
    ['mayo 18, 2008', '2008-05-18'],
    ['18 MAY 08', '2008-05-18'],
    ['2008-May-18', '2008-05-18'],
    ['5.18.2008', '2008-05-18'],
    ['2008.05.18', '2008-05-18'],
    ['18/05/2008', '2008-05-18'],
    ["5/18/'08", '2008-05-18'],
    ['5 / 18 / 2008', '2008-05-18'],
    ['\u200e5/18/2008', '2008-05-18'],
    ["'5/18/2008", '2008-05-18'],
    ['2008-05-18T06:00:00.000Z', '2008-05-18'],
    ['Sun May 18 2008 00:00:00 GMT-0600 (Mountain Daylight Time)', '2008-05-18'],
    ['2008', null],
    ['May 2008', null],
    ['5/2008', null],
    ['5/18', null],
    ['May 18, 2008 or 2009', null],
    ['5/18/2008 (foster placement)', null],
    ['Mayor 18, 2008', null],
    ['0/1/2013', null],
    ['Foo 26, 2013', null],
    ['41512', '2013-08-26'],
    ['spring', null],
    ['', null],
  ])('%j is read as %j', (text, date) => expect(readDate(text, past)).toBe(date));

  it('that is still to come takes a two-digit year from this century', () => {
    expect(readDate('5/21/27', 'coming')).toBe('2027-05-21');
    expect(readDate('5/21/27', past)).toBe('1927-05-21');
  });

  it('is read in the order that the rest of its column has', () => {
    const read = (column: readonly string[], text: string) =>
      readDate(text, past, dateOrderOf(column));
    expect(read(['5/6/2008', '18/5/2008'], '5/6/2008')).toBe('2008-06-05');
    expect(read(['5/6/2008', '5/18/2008'], '5/6/2008')).toBe('2008-05-06');
    expect(read(['5/6/2008'], '5/6/2008')).toBe('2008-05-06');
    expect(read(['5/18/2008', '18/5/2008'], '5/6/2008')).toBeNull();
    expect(read(['5/18/2008', '18/5/2008'], '6/6/2008')).toBe('2008-06-06');
    expect(read(['5/18/2008', '18/5/2008'], '18/5/2008')).toBe('2008-05-18');
    expect(read(['18/5/2008'], '05062008')).toBe('2008-06-05');
  });

  it('is the day that was written, however it was written', () => {
    const day = fc.tuple(
      fc.integer({ min: 1995, max: 2025 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const two = (part: number) => String(part).padStart(2, '0');
    const english = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const iso = calendarDate(year, month, date);
        const name = english[month - 1] ?? '';
        for (const text of [
          `${month}/${date}/${year}`,
          `${two(month)}-${two(date)}-${year}`,
          `${year}${two(month)}${two(date)}`,
          `${two(month)}${two(date)}${year}`,
          `${name} ${date}, ${year}`,
          `${date} ${name.slice(0, 3).toUpperCase()} ${year}`,
          `${year}-${two(month)}-${two(date)} 00:00:00`,
          String((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000),
        ])
          expect([text, readDate(text, past)]).toEqual([text, iso]);
      }),
    );
  });
});

describe('what stands where there is no date', () => {
  it.each([
    '0',
    '1',
    '00000000',
    '00/00/0000',
    '0000-00-00',
    '1/0/1900',
    '1/1/1900',
    '01/01/1900 00:00',
    '12/30/1899',
    '1899-12-30',
    '12/31/1899',
    '1/1/1970',
    '0001-01-01',
    '9999-12-31',
  ])('%j is none', (text) => expect(isEmptyDate(text)).toBe(true));

  it.each(['5/18/2008', '39586', '20080518', 'spring', '1/1/2010', '10/10/2010', '2000'])(
    '%j is no empty date',
    (text) => expect(isEmptyDate(text)).toBe(false),
  );
});

describe('an unreadable birth date', () => {
  it.each([
    ['4.5.2008', true],
    ['2008', true],
    ['born in 2007', true],
    ['4.5.2009', false],
    ['13/45/2014', false],
    ['1/1/1900', false],
    ['spring', false],
  ])('%j: the student may be of age is %j', (text, may) =>
    expect(mayBeOfAge(text, '2026-08-17')).toBe(may),
  );
});
