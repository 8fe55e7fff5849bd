// The wall clock of a school, over the changes of its offset.
import { hourStamp, localTime } from '../../../src/core/local-time';

describe('an instant', () => {
  it.each([
    ['2026-09-02T22:00:05Z', 'America/Denver', '2026-09-02', 16, '2026-09-02T16:00:05-06:00'],
    ['2026-12-02T23:00:00Z', 'America/Denver', '2026-12-02', 16, '2026-12-02T16:00:00-07:00'],
    ['2027-01-01T05:59:59Z', 'America/Denver', '2026-12-31', 22, '2026-12-31T22:59:59-07:00'],
    // Clocks go back on 1 November: one o'clock comes twice, told apart by its offset.
    ['2026-11-01T07:30:00Z', 'America/Denver', '2026-11-01', 1, '2026-11-01T01:30:00-06:00'],
    ['2026-11-01T08:30:00Z', 'America/Denver', '2026-11-01', 1, '2026-11-01T01:30:00-07:00'],
    ['2026-11-02T06:59:59Z', 'America/Denver', '2026-11-01', 23, '2026-11-01T23:59:59-07:00'],
    // Clocks go forward on 14 March: two o'clock does not come.
    ['2027-03-14T08:59:59Z', 'America/Denver', '2027-03-14', 1, '2027-03-14T01:59:59-07:00'],
    ['2027-03-14T09:00:00Z', 'America/Denver', '2027-03-14', 3, '2027-03-14T03:00:00-06:00'],
    ['2026-09-02T22:00:00Z', 'America/Phoenix', '2026-09-02', 15, '2026-09-02T15:00:00-07:00'],
    ['2026-09-02T22:00:00Z', 'Asia/Kolkata', '2026-09-03', 3, '2026-09-03T03:30:00+05:30'],
    ['2026-01-10T22:00:00Z', 'America/St_Johns', '2026-01-10', 18, '2026-01-10T18:30:00-03:30'],
    ['2028-03-01T06:30:00Z', 'America/Denver', '2028-02-29', 23, '2028-02-29T23:30:00-07:00'],
    ['2026-09-02T22:00:00Z', 'Etc/UTC', '2026-09-02', 22, '2026-09-02T22:00:00+00:00'],
  ])('%s in %s is %s, hour %d', (instant, zone, date, hour, moment) => {
    const at = Date.parse(instant);
    expect(localTime(at, zone)).toEqual({ date, hour, moment });
    expect(Date.parse(moment)).toBe(at);
  });

  it('in a zone that does not exist is refused', () => {
    expect(() => localTime(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('the stamps of hours', () => {
  it('sort by time', () => {
    const stamps = [hourStamp('2026-09-02', 9), hourStamp('2026-09-02', 16)];
    expect([...stamps, hourStamp('2026-12-01', 0)]).toEqual([
      '2026-09-02T09',
      '2026-09-02T16',
      '2026-12-01T00',
    ]);
    expect([...stamps].sort()).toEqual(stamps);
  });
});
