// What has happened around a student, and the year of the caseload in numbers.
import type { Timeline } from '../../../src/timeline/domain/timeline';
import type { YearPictures } from '../../../src/timeline/server/timeline-calls';
import { send, sentencesOf, smallSchool } from '../sidebar/sidebar-calls';
import { firstDigestHour, tickAtInstant, typeInto } from '../support/addon';

const ada = '000101';
const goalId = `${ada}-AC1`;
const entry = { goalId, studentId: ada, shareWithFamily: true };

const school = smallSchool().copy();
school.switchOn();
school.ask('recordProgress', [
  { ...entry, entryId: 'E1', progress: 'On the way', note: 'Tried twice', nextStep: 'A poster' },
  {
    ...entry,
    entryId: 'E2',
    goalId: '000102-AC1',
    studentId: '000102',
    progress: '',
    note: 'Ben',
    nextStep: '',
  },
]);
tickAtInstant(school, firstDigestHour);
school.ask('logCheckIn', {
  checkInId: 'C1',
  studentId: ada,
  from: 'Rosa',
  guardianId: `${ada}-G1`,
  way: 'Phone',
  talked: 'Yes',
  message: 'We read together',
  wantsContact: true,
});
typeInto(school, 'Plans', `${ada}-2026-27`, 'Shared on', '2026-08-18');

describe('the timeline of a student', () => {
  const { years, steps } = school.ask<Timeline>('studentTimeline', ada);
  const dataCalls = school.executions.at(-1)?.calls.data ?? 0;

  it('has notes, steps, emails with what was new in them, talks and plan events, newest first', () => {
    expect(years.map(({ year }) => year)).toEqual(['2026-27']);
    const [{ events } = { events: [] }] = years;
    expect(events.map(({ kinds }) => kinds)).toEqual([
      ['talk'],
      ['email'],
      ['plan'],
      ['step', 'note'],
    ]);
    expect(events[0]).toMatchObject({ who: 'Rosa', talked: 'Yes', wantsContact: true });
    expect(events[1]?.words).toContain('Tried twice');
    expect(events[2]?.plan).toBe('shared');
    expect(events[3]).toMatchObject({ step: 'On the way', nextStep: 'A poster' });
  });

  it('says nothing of another student, and takes eight data calls at most', () => {
    expect(JSON.stringify(years)).not.toContain('Ben');
    expect(dataCalls).toBeLessThanOrEqual(8);
    expect(sentencesOf(send(school, 'studentTimeline', 'nobody'))).toContain('nobody');
  });

  it('has the steps of each goal of the year', () => {
    expect(steps.find((each) => each.goalId === goalId)?.points).toEqual([
      { date: '2026-08-17', step: 'On the way' },
    ]);
  });
});

describe('the year in pictures', () => {
  it('is counts by month, for everybody and by school and grade, without a row of any child', () => {
    const { year, groups } = school.ask<YearPictures>('yearPictures');
    expect(school.executions.at(-1)?.calls.data).toBeLessThanOrEqual(10);
    expect(year).toBe('2026-27');
    expect(groups.map(({ by }) => by)).toEqual(expect.arrayContaining(['all', 'school', 'grade']));
    expect(groups[0]).toMatchObject({ by: 'all', students: 3 });
    expect(groups[0]?.months[0]).toEqual({
      month: '2026-08',
      sent: 3,
      answered: 0,
      tapped: 0,
      families: 1,
      steps: [5, 0, 1, 0, 0],
    });
    expect(JSON.stringify(groups)).not.toMatch(/Ada|Alvarez|0001/);
  });
});
