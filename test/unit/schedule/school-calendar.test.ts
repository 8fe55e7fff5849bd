// The school year: digest days, what is owed when, breaks, summer, and its parts.

import type { LocalTime } from '../../../src/core/local-time';
import { periodName, periodOf } from '../../../src/schedule/domain/period';
import {
  comingDigestDays,
  type DigestDay,
  digestDayOf,
  duePeriod,
  isSchoolTime,
  isSendingTime,
  phaseOf,
  type SchoolCalendar,
} from '../../../src/schedule/domain/school-calendar';
import type { Cadence } from '../../../src/schema/choices';

/** Wednesdays from 16:00 to 21:00; Thanksgiving week, two weeks over New Year, a single day. */
const calendar: SchoolCalendar = {
  firstDay: '2026-08-17',
  lastDay: '2027-05-28',
  breaks: [
    { first: '2026-11-23', last: '2026-11-27' },
    { first: '2026-12-21', last: '2027-01-03' },
    { first: '2027-03-10', last: '2027-03-10' },
  ],
  weekday: 3,
  hour: 16,
  untilHour: 21,
};

const at = (date: string, hour: number): LocalTime => ({ date, hour, moment: `${date}T${hour}` });

const said = (day: DigestDay | null | undefined): string =>
  day ? `${periodName(day.period)} on ${day.date}` : 'nothing';

describe('a day', () => {
  it.each([
    ['2026-08-16', false],
    ['2026-08-17', true],
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['2026-11-27', false],
    ['2026-11-28', true],
    ['2026-12-31', false],
    ['2027-01-04', true],
    ['2027-03-10', false],
    ['2027-05-28', true],
    ['2027-05-29', false],
    ['2027-07-04', false],
  ])('%s is school time: %j', (day, expected) => {
    expect(isSchoolTime(day, calendar)).toBe(expected);
  });
});

describe('the digest day of a period', () => {
  it.each<[string, Cadence, string, Partial<SchoolCalendar>, string | null]>([
    ['a plain week', 'Weekly', '2026-09-01', {}, '2026-09-02'],
    ['a week, on its Monday', 'Weekly', '2026-09-01', { weekday: 1 }, '2026-08-31'],
    ['a week, on its Sunday', 'Weekly', '2026-09-01', { weekday: 7 }, '2026-09-06'],
    ['a week of holidays', 'Weekly', '2026-11-25', {}, null],
    ['a week whose digest day is off', 'Weekly', '2027-03-10', {}, null],
    ['two weeks, the first a holiday', 'Every two weeks', '2026-11-25', {}, '2026-12-02'],
    ['two weeks of holidays', 'Every two weeks', '2026-12-25', {}, null],
    ['a month', 'Monthly', '2026-09-15', {}, '2026-09-02'],
    ['a month that begins on the digest day', 'Monthly', '2027-01-15', {}, '2027-01-06'],
    ['a month whose first digest day is off', 'Monthly', '2027-03-15', {}, '2027-03-03'],
    ['the first month', 'Monthly', '2026-08-20', {}, '2026-08-19'],
    [
      'the first week, begun after its digest day',
      'Weekly',
      '2026-08-20',
      { weekday: 1, firstDay: '2026-08-19' },
      null,
    ],
    [
      'the first two weeks, begun after their digest day',
      'Every two weeks',
      '2026-08-20',
      { weekday: 1, firstDay: '2026-08-19' },
      '2026-08-24',
    ],
    ['the last week', 'Weekly', '2027-05-28', {}, '2027-05-26'],
    [
      'the last week, ended before its digest day',
      'Weekly',
      '2027-05-28',
      { lastDay: '2027-05-25' },
      null,
    ],
    ['summer', 'Monthly', '2027-07-01', {}, null],
    [
      'the leap week',
      'Weekly',
      '2028-02-29',
      { weekday: 2, firstDay: '2027-08-16', lastDay: '2028-05-26' },
      '2028-02-29',
    ],
  ])('%s', (_what, cadence, day, changes, expected) => {
    const changed = { ...calendar, ...changes };
    expect(digestDayOf(periodOf(day, cadence, changed.firstDay), changed)).toBe(expected);
  });
});

describe('what is owed', () => {
  it.each<[string, Cadence, LocalTime, string]>([
    ['before the first day of school', 'Weekly', at('2026-08-16', 23), 'nothing'],
    ['before the first digest day', 'Weekly', at('2026-08-18', 23), 'nothing'],
    ['an hour too early', 'Weekly', at('2026-08-19', 15), 'nothing'],
    ['at the hour', 'Weekly', at('2026-08-19', 16), '2026-08-17/2026-08-23 on 2026-08-19'],
    ['at night', 'Weekly', at('2026-08-19', 23), '2026-08-17/2026-08-23 on 2026-08-19'],
    [
      'until the next digest day',
      'Weekly',
      at('2026-08-26', 15),
      '2026-08-17/2026-08-23 on 2026-08-19',
    ],
    ['from the next one on', 'Weekly', at('2026-08-26', 16), '2026-08-24/2026-08-30 on 2026-08-26'],
    [
      'in the second week of two',
      'Every two weeks',
      at('2026-08-27', 9),
      '2026-08-17/2026-08-30 on 2026-08-19',
    ],
    [
      'when the clocks go back',
      'Weekly',
      at('2026-11-01', 1),
      '2026-10-26/2026-11-01 on 2026-10-28',
    ],
    [
      'in a week of holidays',
      'Weekly',
      at('2026-11-25', 17),
      '2026-11-16/2026-11-22 on 2026-11-18',
    ],
    [
      'in two weeks of holidays',
      'Every two weeks',
      at('2027-01-01', 17),
      '2026-12-07/2026-12-20 on 2026-12-09',
    ],
    [
      'in a month, before its digest day',
      'Monthly',
      at('2027-01-05', 17),
      '2026-12-01/2026-12-31 on 2026-12-02',
    ],
    [
      'after the last day of school',
      'Weekly',
      at('2027-07-01', 17),
      '2027-05-24/2027-05-30 on 2027-05-26',
    ],
  ])('%s (%s)', (_when, cadence, now, expected) => {
    expect(said(duePeriod(now, cadence, calendar))).toBe(expected);
  });

  it('is nothing all year where every day is a break', () => {
    const closed = { ...calendar, breaks: [{ first: '2026-08-17', last: '2027-05-28' }] };
    expect(duePeriod(at('2027-05-28', 17), 'Weekly', closed)).toBeNull();
    expect(comingDigestDays(at('2026-08-17', 0), 'Weekly', closed, 3)).toEqual([]);
  });

  it('is nothing before a mid-week first day of school whose digest day is over', () => {
    const midWeek = { ...calendar, firstDay: '2026-08-20' };
    expect(said(duePeriod(at('2026-08-25', 20), 'Weekly', midWeek))).toBe('nothing');
    expect(said(duePeriod(at('2026-08-26', 16), 'Weekly', midWeek))).toBe(
      '2026-08-24/2026-08-30 on 2026-08-26',
    );
  });
});

describe('the digest days to come', () => {
  const dates = (now: LocalTime, cadence: Cadence, count: number) =>
    comingDigestDays(now, cadence, calendar, count).map(({ date }) => date);

  it.each<[string, LocalTime, Cadence, number, readonly string[]]>([
    ['before school begins', at('2026-07-01', 9), 'Weekly', 2, ['2026-08-19', '2026-08-26']],
    ['an hour before', at('2026-08-19', 15), 'Weekly', 1, ['2026-08-19']],
    ['at the hour', at('2026-08-19', 16), 'Weekly', 1, ['2026-08-26']],
    ['over a break', at('2026-11-19', 9), 'Weekly', 2, ['2026-12-02', '2026-12-09']],
    ['over New Year', at('2026-12-10', 9), 'Every two weeks', 2, ['2027-01-06', '2027-01-20']],
    ['over New Year, monthly', at('2026-12-10', 9), 'Monthly', 2, ['2027-01-06', '2027-02-03']],
    ['at the end', at('2027-05-20', 9), 'Weekly', 5, ['2027-05-26']],
    ['in summer', at('2027-06-20', 9), 'Weekly', 5, []],
    ['none asked for', at('2026-09-01', 9), 'Weekly', 0, []],
  ])('%s', (_when, now, cadence, count, expected) => {
    expect(dates(now, cadence, count)).toEqual(expected);
  });

  it('of a whole year never fall on a day without school', () => {
    for (const cadence of ['Weekly', 'Every two weeks', 'Monthly'] as const) {
      const days = dates(at('2026-08-01', 0), cadence, 99);
      expect(days.filter((day) => !isSchoolTime(day, calendar))).toEqual([]);
      expect(days).toHaveLength({ Weekly: 37, 'Every two weeks': 20, Monthly: 10 }[cadence]);
      expect([...new Set(days)].sort()).toEqual(days);
    }
  });
});

describe('mail may go out', () => {
  it.each([
    ['2026-09-02', 15, false],
    ['2026-09-02', 16, true],
    ['2026-09-02', 20, true],
    ['2026-09-02', 21, false],
    ['2026-09-03', 16, true],
    ['2026-09-03', 3, false],
    ['2026-11-25', 17, false],
    ['2027-06-02', 17, false],
    ['2026-08-12', 17, false],
  ])('on %s at %d: %j', (date, hour, expected) => {
    expect(isSendingTime(at(date, hour), calendar)).toBe(expected);
  });

  it('until midnight where the settings say 24', () => {
    expect(isSendingTime(at('2026-09-02', 23), { ...calendar, untilHour: 24 })).toBe(true);
  });
});

describe('a part of the school year', () => {
  it.each([
    ['2026-08-17', 'Start'],
    ['2026-10-26', 'Start'],
    ['2026-10-27', 'Middle'],
    ['2027-03-17', 'Middle'],
    ['2027-03-18', 'End'],
    ['2027-05-28', 'End'],
    ['2026-07-01', 'Start'],
    ['2027-07-01', 'End'],
  ])('%s: %s', (day, expected) => expect(phaseOf(day, calendar)).toBe(expected));
});
