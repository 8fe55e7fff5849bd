// The year that the workbench plays, at any of its moments.
import recording from '../../../../../workbench/page/year/played-year.json';
import {
  countKinds,
  eventKinds,
  eventsUntil,
  lengthOf,
  playingTime,
  weeksOf,
} from '../../../../../workbench/server/year/playing';
import type { RecordedYear } from '../../../../../workbench/server/year/recorded-year';

const year = recording as unknown as RecordedYear;
const dayMs = 24 * 3_600_000;

describe('the recorded year', () => {
  it('is ten months of a small school in which everything happens that the page speaks of', () => {
    expect(lengthOf(year) / dayMs).toBeGreaterThan(280);
    expect(year.students).toBe(12);
    const counts = countKinds(year.events);
    for (const kind of eventKinds) expect([kind, counts[kind] > 0]).toEqual([kind, true]);
    expect(playingTime).toBeLessThanOrEqual(30_000);
  });

  it('stands in the order of time', () => {
    const minutes = year.events.map(([minute]) => minute);
    expect(minutes).toEqual([...minutes].sort((one, other) => one - other));
  });

  it('has no email to a family in a break', () => {
    const inBreaks = weeksOf(year, year.to).filter(({ isBreak }) => isBreak);
    expect(inBreaks.length).toBeGreaterThanOrEqual(4);
    expect(inBreaks.map(({ emails }) => emails)).toEqual(inBreaks.map(() => 0));
  });
});

describe('a moment of it', () => {
  it('knows nothing of what comes after', () => {
    const middle = year.from + lengthOf(year) / 2;
    const until = eventsUntil(year, middle);
    expect(until.length).toBeGreaterThan(100);
    expect(until.length).toBeLessThan(year.events.length);
    const emails = weeksOf(year, middle).reduce((sum, week) => sum + week.emails, 0);
    expect(emails).toBe(countKinds(until)['family email']);
    expect(eventsUntil(year, year.from - 1)).toEqual([]);
  });
});
