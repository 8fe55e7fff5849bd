// The recorded year is one that the product would live today: `npm run record-year` makes it anew.
import recording from '../../../../../workbench/page/year/played-year.json';
import { EXAMPLE } from '../../../../../workbench/server/start/start-options';
import { PlayedYear } from '../../../../../workbench/server/year/played-year';
import { type RecordedYear, recorded } from '../../../../../workbench/server/year/recorded-year';

const expected = recording as unknown as RecordedYear;

it('lives its first weeks as they are recorded', () => {
  const year = new PlayedYear('dist', EXAMPLE);
  expect(year.now).toBe(expected.from);
  const until = Date.parse('2026-09-04T06:00:00-06:00');
  const minutes = (until - expected.from) / 60_000;
  const lived = year.live(until).map((event) => recorded(expected.from, event));
  expect(lived.length).toBeGreaterThan(30);
  expect(lived).toEqual(expected.events.filter(([minute]) => minute < minutes));
  expect([year.students, year.breaks]).toEqual([expected.students, expected.breaks]);
});
