import { blankRow } from '../../../src/schema/tab';
import {
  checkInsTab,
  deliveriesTab,
  goalsTab,
  progressTab,
  studentsTab,
} from '../../../src/schema/tabs';
import { yearPicturesOf } from '../../../src/timeline/domain/year-pictures';

const student = (studentId: string, grade: string) => ({
  ...blankRow(studentsTab.columns),
  studentId,
  grade,
});
const goal = (goalId: string) => ({
  ...blankRow(goalsTab.columns),
  goalId,
  studentId: goalId[0] ?? '',
  status: 'Active' as const,
});
const entry = (goalId: string, date: string, progress: 'On the way' | 'Achieved') => ({
  ...blankRow(progressTab.columns),
  goalId,
  date,
  progress,
});
const email = (deliveryId: string, at: string) => ({
  ...blankRow(deliveriesTab.columns),
  deliveryId,
  at,
  studentId: deliveryId[0] ?? '',
  guardianId: `${deliveryId[0]}-G1`,
  state: 'Sent' as const,
});
const answer = (deliveryId: string, at: string, way: 'Page' | 'Reply') => ({
  ...blankRow(checkInsTab.columns),
  deliveryId,
  at,
  way,
  studentId: deliveryId[0] ?? '',
  role: 'Guardian' as const,
});

const rows = {
  students: [
    student('1', '7'),
    student('2', '10'),
    { ...student('3', '7'), status: 'Exited' as const },
  ],
  goals: [goal('1-1'), goal('2-1'), goal('3-1')],
  progress: [entry('1-1', '2026-09-02', 'On the way'), entry('1-1', '2026-10-02', 'Achieved')],
  deliveries: [
    email('1 a', '2026-09-02T16:00:00-06:00'),
    email('1 b', '2026-10-14T16:00:00-06:00'),
    email('2 a', '2026-09-02T16:00:00-06:00'),
    { ...email('2 b', '2026-09-02T16:00:00-06:00'), state: 'Held' as const },
  ],
  // The second one answers in October what was sent in September.
  checkIns: [
    answer('1 a', '2026-09-03T09:00:00-06:00', 'Page'),
    answer('2 a', '2026-10-01T09:00:00-06:00', 'Reply'),
  ],
};

describe('the pictures of a year', () => {
  const groups = yearPicturesOf(rows, '2026-08-17', '2026-10-20');
  const months = (by: string, name = '') =>
    groups.find((group) => group.by === by && group.name === name)?.months ?? [];

  it('count an answer with the email that it answers, and a family in the month in which it came', () => {
    expect(months('all').map(({ month }) => month)).toEqual(['2026-08', '2026-09', '2026-10']);
    expect(
      months('all').map(({ sent, answered, tapped, families }) => [
        sent,
        answered,
        tapped,
        families,
      ]),
    ).toEqual([
      [0, 0, 0, 0],
      [2, 2, 1, 1],
      [1, 0, 0, 1],
    ]);
  });

  it('show where each goal stood when a month ended', () => {
    expect(months('all').map(({ steps }) => steps)).toEqual([
      [2, 0, 0, 0, 0],
      [1, 0, 1, 0, 0],
      [1, 0, 0, 0, 1],
    ]);
  });

  it('are made for each grade, in the order of numbers, without who has left', () => {
    expect(
      groups.filter(({ by }) => by === 'grade').map(({ name, students }) => [name, students]),
    ).toEqual([
      ['7', 1],
      ['10', 1],
    ]);
    expect(months('grade', '7').at(-1)?.steps).toEqual([0, 0, 0, 0, 1]);
  });

  it('have no more than twelve months, and one where school has not begun', () => {
    expect(yearPicturesOf(rows, '2026-08-17', '2028-01-01')[0]?.months).toHaveLength(12);
    expect(yearPicturesOf(rows, '2026-08-17', '2026-07-01')[0]?.months).toHaveLength(1);
  });
});
