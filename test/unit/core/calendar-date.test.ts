// Calendar days: leap days, month ends, New Year, and ages.
import fc from 'fast-check';
import {
  addDays,
  ageOn,
  calendarDate,
  dateFromSerial,
  dayOfWeek,
  daysBetween,
  endOfMonth,
  isCalendarDate,
  startOfMonth,
  startOfWeek,
} from '../../../src/core/calendar-date';

describe('a text', () => {
  it.each([
    ['2026-08-17', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-8-17', false],
    ['26-08-17', false],
    ['2026-08-17 ', false],
    ['2026-08-17T00:00', false],
    ['', false],
    ['0000-01-01', true],
    ['9999-12-31', true],
  ])('%j is a day: %j', (text, expected) => expect(isCalendarDate(text)).toBe(expected));
});

describe('a year, a month and a day', () => {
  it.each([
    [2026, 8, 17, '2026-08-17'],
    [2028, 2, 29, '2028-02-29'],
    [2026, 2, 29, null],
    [2026, 2, 30, null],
    [2026, 12, 32, null],
    [2026, 0, 1, null],
    [26, 1, 1, '0026-01-01'],
    [20260, 1, 1, null],
  ])('%d-%d-%d make %j', (year, month, day, expected) => {
    expect(calendarDate(year, month, day)).toBe(expected);
  });
});

describe('counting days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-10-31', 1, '2026-11-01'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2027-03-13', 1, '2027-03-14'],
    ['2027-03-14', 1, '2027-03-15'],
    ['2026-08-17', 0, '2026-08-17'],
    ['2026-08-17', 365, '2027-08-17'],
  ])('from %s by %d comes to %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('a week', () => {
  it.each([
    ['2026-08-17', 1, '2026-08-17'],
    ['2026-08-19', 3, '2026-08-17'],
    ['2026-08-23', 7, '2026-08-17'],
    ['2027-01-01', 5, '2026-12-28'],
    ['2028-02-29', 2, '2028-02-28'],
    ['2026-11-01', 7, '2026-10-26'],
  ])('of %s: weekday %d, begun on %s', (day, weekday, monday) => {
    expect(dayOfWeek(day)).toBe(weekday);
    expect(startOfWeek(day)).toBe(monday);
  });
});

describe('a month', () => {
  it.each([
    ['2026-02-10', '2026-02-01', '2026-02-28'],
    ['2028-02-29', '2028-02-01', '2028-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
    ['2026-04-01', '2026-04-01', '2026-04-30'],
  ])('of %s goes from %s to %s', (day, first, last) => {
    expect(startOfMonth(day)).toBe(first);
    expect(endOfMonth(day)).toBe(last);
  });
});

describe('an age', () => {
  it.each([
    ['2008-09-16', '2026-09-15', 17],
    ['2008-09-16', '2026-09-16', 18],
    ['2008-09-16', '2026-09-17', 18],
    ['2008-12-31', '2027-01-01', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
    ['2026-09-16', '2026-09-16', 0],
  ])('of somebody born on %s is, on %s, %d', (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age);
  });

  it('is below 1 before birth', () => expect(ageOn('2030-01-01', '2026-01-01')).toBeLessThan(1));
});

describe('a serial number of a spreadsheet', () => {
  it.each([
    [0, '1899-12-30'],
    [1, '1899-12-31'],
    [60, '1900-02-28'],
    [61, '1900-03-01'],
    [46251, '2026-08-17'],
    [46251.75, '2026-08-17'],
  ])('%d is %s', (serial, day) => expect(dateFromSerial(serial)).toBe(day));
});

describe('any two days', () => {
  const day = fc.integer({ min: -40_000, max: 80_000 }).map((days) => addDays('2026-01-01', days));

  it('are as far apart as counting says, and written so that text sorts them', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(isCalendarDate(one)).toBe(true);
        expect(addDays(one, daysBetween(one, other))).toBe(other);
        expect(Math.sign(daysBetween(one, other))).toBe(other > one ? 1 : other < one ? -1 : 0);
      }),
    );
  });
});
