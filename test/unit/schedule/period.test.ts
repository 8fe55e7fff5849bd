// Periods: counted from the week of the first day of school, and told from their names.
import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar-date';
import {
  overlap,
  type Period,
  periodFromName,
  periodName,
  periodOf,
} from '../../../src/schedule/domain/period';
import { cadences } from '../../../src/schema/choices';

const monday = '2026-08-17';
const wednesday = '2026-08-19';

describe('the period of a day', () => {
  it.each([
    ['Weekly', '2026-08-17', monday, '2026-08-17/2026-08-23'],
    ['Weekly', '2026-08-23', monday, '2026-08-17/2026-08-23'],
    ['Weekly', '2026-08-24', monday, '2026-08-24/2026-08-30'],
    ['Weekly', '2026-08-19', wednesday, '2026-08-17/2026-08-23'],
    ['Weekly', '2026-12-31', monday, '2026-12-28/2027-01-03'],
    ['Weekly', '2027-01-01', monday, '2026-12-28/2027-01-03'],
    ['Weekly', '2026-11-01', monday, '2026-10-26/2026-11-01'],
    ['Weekly', '2028-02-29', monday, '2028-02-28/2028-03-05'],
    ['Every two weeks', '2026-08-30', monday, '2026-08-17/2026-08-30'],
    ['Every two weeks', '2026-08-30', wednesday, '2026-08-17/2026-08-30'],
    ['Every two weeks', '2026-08-31', wednesday, '2026-08-31/2026-09-13'],
    ['Every two weeks', '2027-01-01', monday, '2026-12-21/2027-01-03'],
    ['Every two weeks', '2027-03-14', monday, '2027-03-01/2027-03-14'],
    ['Every two weeks', '2026-08-16', monday, '2026-08-03/2026-08-16'],
    ['Monthly', '2026-08-19', wednesday, '2026-08-01/2026-08-31'],
    ['Monthly', '2026-12-31', monday, '2026-12-01/2026-12-31'],
    ['Monthly', '2027-01-01', monday, '2027-01-01/2027-01-31'],
    ['Monthly', '2028-02-29', monday, '2028-02-01/2028-02-29'],
    ['Monthly', '2027-02-28', monday, '2027-02-01/2027-02-28'],
  ] as const)('%s, on %s, school since %s: %s', (cadence, day, firstDay, name) => {
    expect(periodName(periodOf(day, cadence, firstDay))).toBe(name);
  });

  it('holds the day, and its neighbours begin where it ends', () => {
    const anyDay = fc.integer({ min: -400, max: 800 }).map((days) => addDays(monday, days));
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(...cadences), (day, firstDay, cadence) => {
        const period = periodOf(day, cadence, firstDay);
        expect(period.first <= day && day <= period.last).toBe(true);
        expect(periodOf(period.first, cadence, firstDay)).toEqual(period);
        expect(periodOf(period.last, cadence, firstDay)).toEqual(period);
        expect(periodOf(addDays(period.last, 1), cadence, firstDay).first).toBe(
          addDays(period.last, 1),
        );
      }),
    );
  });
});

describe('the name of a period', () => {
  it('says which period it was', () => {
    const period: Period = { first: '2026-12-21', last: '2027-01-03' };
    expect(periodFromName(periodName(period))).toEqual(period);
  });

  it.each(['', '2026-08-31', '2026-08-31 to 2026-09-13', '8/31/2026', 'x2026-08-31/2026-09-13'])(
    '%j is none',
    (name) => expect(periodFromName(name)).toBeNull(),
  );
});

describe('two periods', () => {
  const september = { first: '2026-09-01', last: '2026-09-30' };
  it.each([
    ['2026-09-30', '2026-10-13', true],
    ['2026-08-18', '2026-09-01', true],
    ['2026-09-10', '2026-09-11', true],
    ['2026-08-01', '2026-10-31', true],
    ['2026-10-01', '2026-10-31', false],
    ['2026-08-18', '2026-08-31', false],
  ])('September, and %s to %s: overlap %j', (first, last, expected) => {
    expect(overlap(september, { first, last })).toBe(expected);
    expect(overlap({ first, last }, september)).toBe(expected);
  });
});
