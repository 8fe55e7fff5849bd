// JavaScript's dates in the zone of the manifest (platform §1.1), whatever the zone of this machine.
import { alice, runBody, tinyProject } from './tiny-project';

const inDenver = (expression: string): unknown => runBody(`return ${expression};`).result;

describe('in a script of Denver', () => {
  it.each([
    // Summer time, winter time.
    [`new Date('2026-09-01T12:00:00Z').getHours()`, 6],
    [`new Date('2026-12-01T12:00:00Z').getHours()`, 5],
    [`new Date('2026-09-01T03:00:00Z').getDate()`, 31],
    [`new Date('2026-09-01T03:00:00Z').getMonth()`, 7],
    [`new Date('2026-01-01T03:00:00Z').getFullYear()`, 2025],
    [`new Date('2026-09-01T03:00:00Z').getDay()`, 1],
    [`new Date('2026-09-01T12:34:56.789Z').getMinutes()`, 34],
    [`new Date('2026-09-01T12:00:00Z').getTimezoneOffset()`, 360],
    [`new Date('2026-12-01T12:00:00Z').getTimezoneOffset()`, 420],
    [`new Date(2026, 8, 1).toISOString()`, '2026-09-01T06:00:00.000Z'],
    [`new Date(2026, 11, 1, 8, 30).toISOString()`, '2026-12-01T15:30:00.000Z'],
    [`new Date(99, 0).getFullYear()`, 1999],
    [`new Date(2026, 0, 0).getDate()`, 31],
    [`isNaN(new Date(2026, NaN).getTime())`, true],
    // Without a zone a time is a local one, a day alone is not.
    [`new Date('2026-09-01T00:00:00').toISOString()`, '2026-09-01T06:00:00.000Z'],
    [`new Date('2026-09-01').toISOString()`, '2026-09-01T00:00:00.000Z'],
    [`new Date('2026-09').toISOString()`, '2026-09-01T00:00:00.000Z'],
    [`new Date('9/1/2026').toISOString()`, '2026-09-01T06:00:00.000Z'],
    [`new Date('09-01-2026').toISOString()`, '2026-09-01T06:00:00.000Z'],
    [`new Date('Sep 1, 2026 8:00 PM').toISOString()`, '2026-09-02T02:00:00.000Z'],
    [`new Date('September 1, 2026').toISOString()`, '2026-09-01T06:00:00.000Z'],
    [`Date.parse('2026-09-01T00:00:00') / 3600000 % 24`, 6],
    [`new Date('2026-09-01T00:00:00Z').toISOString()`, '2026-09-01T00:00:00.000Z'],
    [`new Date('2026-09-01T00:00:00+09:00').toISOString()`, '2026-08-31T15:00:00.000Z'],
    [`new Date('Tue, 01 Sep 2026 00:00:00 GMT').toISOString()`, '2026-09-01T00:00:00.000Z'],
    [`new Date('Sep 1 2026 00:00 EST').toISOString()`, '2026-09-01T05:00:00.000Z'],
    [`String(new Date('nonsense'))`, 'Invalid Date'],
    // 2:30 does not exist on March 8; 1:30 comes twice on November 1.
    [`new Date(2026, 2, 8, 2, 30).toISOString()`, '2026-03-08T09:30:00.000Z'],
    [`new Date(2026, 2, 8, 2, 30).getHours()`, 3],
    [`new Date(2026, 10, 1, 1, 30).toISOString()`, '2026-11-01T07:30:00.000Z'],
    [`new Date(2026, 10, 1, 2, 30).toISOString()`, '2026-11-01T09:30:00.000Z'],
    [`new Date(new Date(2026, 10, 1).setHours(24)).toISOString()`, '2026-11-02T07:00:00.000Z'],
    [`new Date(new Date(2026, 8, 1).setDate(31)).getMonth()`, 9],
    [`new Date(new Date(NaN).setFullYear(2026, 8, 1)).getDate()`, 1],
    [`isNaN(new Date(NaN).setHours(1))`, true],
    [
      `String(new Date('2026-09-01T12:00:00Z'))`,
      'Tue Sep 01 2026 06:00:00 GMT-0600 (Mountain Daylight Time)',
    ],
    [`new Date('2026-09-01T03:00:00Z').toDateString()`, 'Mon Aug 31 2026'],
    [
      `new Date('2026-12-01T12:00:00Z').toTimeString()`,
      '05:00:00 GMT-0700 (Mountain Standard Time)',
    ],
    [`new Date('2026-09-01T03:00:00Z').toLocaleDateString('en-US')`, '8/31/2026'],
    [
      `new Date('2026-09-01T03:00:00Z').toLocaleDateString('en-US', { timeZone: 'UTC' })`,
      '9/1/2026',
    ],
    [`new Date('2026-09-01T12:00:00Z').toLocaleTimeString('en-GB')`, '06:00:00'],
    [`new Date('2026-09-01T12:00:00Z').toLocaleString('en-GB')`, '01/09/2026, 06:00:00'],
    [`new Intl.DateTimeFormat().resolvedOptions().timeZone`, 'America/Denver'],
    [`Intl.DateTimeFormat('en-US').format(new Date('2026-09-01T03:00:00Z'))`, '8/31/2026'],
    [`'' + new Date(0) === new Date(0).toString()`, true],
    [`new Date(new Date(5)).getTime()`, 5],
    [`JSON.stringify([new Date(0)])`, '["1970-01-01T00:00:00.000Z"]'],
    [`Date() === new Date().toString()`, true],
    [`new (class extends Date {})(2026, 8, 1).toISOString()`, '2026-09-01T06:00:00.000Z'],
    [`[Date.length, Date.name, Date.prototype.getHours.name].join()`, '7,Date,getHours'],
    [
      `Utilities.formatDate(new Date(2026, 8, 1), 'America/Denver', 'yyyy-MM-dd HH:mm')`,
      '2026-09-01 00:00',
    ],
  ])('%s is %j', (expression, expected) => {
    expect(inDenver(expression)).toEqual(expected);
  });

  it('refuses what is no date, as the language does', () => {
    expect(
      inDenver(
        `(() => { try { Date.prototype.getHours.call({}); } catch (e) { return e.name; } })()`,
      ),
    ).toBe('TypeError');
  });
});

it.each([
  ['Asia/Tokyo', 21],
  ['Etc/GMT', 12],
  ['Asia/Kolkata', 17],
  ['Pacific/Auckland', 0],
])('the hour in %s', (timeZone, hour) => {
  const script = tinyProject({
    timeZone,
    code: `function entry() { return new Date('2026-09-01T12:00:00Z').getHours(); }`,
  });
  expect(script.run('entry', { surface: 'menu', as: alice }).result).toBe(hour);
});

it('a manifest with a zone that does not exist is of no use', () => {
  expect(() => tinyProject({ timeZone: 'Mars/Olympus', code: '' })).toThrow(
    expect.objectContaining({ name: 'UnusableProject', code: 'bad-manifest' }),
  );
});
