import { toldNews, toldReached } from '../../../src/digests/domain/told';
import { blankRow } from '../../../src/schema/tab';
import {
  checkInsTab,
  deliveriesTab,
  goalsTab,
  guardiansTab,
  plansTab,
  progressTab,
} from '../../../src/schema/tabs';
import { timelineOf } from '../../../src/timeline/domain/timeline';

const goal = { ...blankRow(goalsTab.columns), goalId: 'G1', goal: 'Read', schoolYear: '2026-27' };
const entry = { ...blankRow(progressTab.columns), entryId: 'E1', goalId: 'G1', note: 'Two novels' };
const email = {
  ...blankRow(deliveriesTab.columns),
  at: '2026-09-02T16:00:01-06:00',
  state: 'Sent' as const,
  form: 'News' as const,
  told: [toldNews('E1'), toldReached(goal), 'goals:x'],
};
const rows = {
  goals: [goal],
  progress: [
    { ...entry, date: '2026-09-01', progress: 'On the way' as const },
    { ...entry, entryId: 'E0', date: '2026-05-01', progress: 'Getting started' as const, note: '' },
  ],
  guardians: ['1', '2'].map((guardianId) => ({
    ...blankRow(guardiansTab.columns),
    guardianId,
    name: `Parent ${guardianId}`,
  })),
  deliveries: [
    { ...email, deliveryId: 'D1', guardianId: '1' },
    { ...email, deliveryId: 'D2', guardianId: '2', at: '2026-09-02T16:00:02-06:00' },
    { ...email, deliveryId: 'D3', guardianId: '2', state: 'Held' as const },
  ],
  checkIns: [
    {
      ...blankRow(checkInsTab.columns),
      checkInId: 'C1',
      at: '2026-09-03T10:00:00-06:00',
      role: 'Student' as const,
      from: 'Ada',
      goalId: 'G1',
      did: 'Read on the bus',
      ownRating: 'Nearly there' as const,
    },
  ],
  plans: [{ ...blankRow(plansTab.columns), planId: 'P1', reviewedOn: '2026-08-30' }],
};

describe('the timeline of a student', () => {
  const { years, steps } = timelineOf(rows, '2026-27');

  it('goes by school years, the newest first', () => {
    expect(years.map(({ year, events }) => [year, events.map(({ id }) => id)])).toEqual([
      ['2026-27', ['C1', 'D1', 'E1', 'P1 reviewed']],
      ['2025-26', ['E0']],
    ]);
  });

  it('has the same email to both guardians once, with what was new in it, and none that was held', () => {
    const [, sent] = years[0]?.events ?? [];
    expect(sent).toMatchObject({ who: 'Parent 1, Parent 2', words: ['Two novels', 'Read'] });
  });

  it('has what a student says as own words', () => {
    expect(years[0]?.events[0]).toMatchObject({
      kinds: ['own words'],
      goal: 'Read',
      step: 'Nearly there',
      words: ['Read on the bus'],
    });
  });

  it('has the steps of a goal in order of their days', () => {
    expect(steps).toEqual([
      {
        goalId: 'G1',
        goal: 'Read',
        points: [
          { date: '2026-05-01', step: 'Getting started' },
          { date: '2026-09-01', step: 'On the way' },
        ],
      },
    ]);
  });
});
