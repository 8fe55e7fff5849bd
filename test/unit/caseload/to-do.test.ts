// What waits for the specialist, through the year: counts, not names of everybody.
import { seasonOf, snoozeId, type ToDoInput, toDoList } from '../../../src/caseload/domain/to-do';
import type { Goal, Snooze } from '../../../src/schema/tabs';
import { sampleGoal, sampleSettings, sampleStudent } from './sample-rows';

const settings = sampleSettings();
const { firstDay, lastDay } = settings.calendar;

const whole = {
  measure: 'm',
  targetDate: '2027-04-30',
  start: '2026-08-20',
  kind: 'Combined',
} as const;
const goalOf = (studentId: string, cells: Partial<Goal> = {}): Goal =>
  sampleGoal({ ...whole, studentId, goalId: `${studentId}-G`, ...cells });

/** 86 students; whoever has no goal of their own here has a whole one. */
function caseload(
  own: Readonly<Record<string, readonly Goal[]>>,
  changes: Partial<ToDoInput> = {},
) {
  const ids = Array.from({ length: 86 }, (_, index) => `S${String(index).padStart(2, '0')}`);
  return toDoList({
    students: ids.map((studentId) => sampleStudent({ studentId, firstName: studentId })),
    goals: ids.flatMap((studentId) => own[studentId] ?? [goalOf(studentId)]),
    progress: [],
    guardians: [],
    checkIns: [],
    snoozed: [],
    closed: new Set(),
    today: '2026-09-10',
    settings,
    ...changes,
  });
}

const counts = ({ open }: ReturnType<typeof toDoList>) =>
  open.map(({ kind, count }) => `${kind}: ${count}`);

describe('the part of the year', () => {
  it.each([
    ['before the first day', '2026-08-01', 'summer'],
    ['on the first day', firstDay, 'goal writing'],
    ['in October', '2026-10-20', 'year'],
    ['three weeks before the end', '2027-05-07', 'year end'],
    ['on the last day', lastDay, 'year end'],
    ['after it', '2027-06-20', 'summer'],
  ])('%s', (_, today, season) => {
    expect(seasonOf(settings.calendar, today)).toBe(season);
  });

  it('is just the year where nobody can read the dates', () => {
    expect(seasonOf(null, '2026-08-01')).toBe('year');
  });
});

describe('what waits', () => {
  const own = {
    S01: [],
    S02: [goalOf('S02', { kind: 'Academic' })],
    S03: [goalOf('S03', { status: 'Draft', measure: '', targetDate: null })],
    S04: [goalOf('S04', { measure: '' })],
    S05: [goalOf('S05', { targetDate: null })],
  };

  it('is goals to write while goals are written, and not every gap of a plan', () => {
    expect(counts(caseload(own))).toEqual(['goals to write: 2', 'drafts: 1']);
  });

  it('is all of it later, the most urgent first', () => {
    expect(counts(caseload(own, { today: '2026-12-01' }))).toEqual([
      'goals to write: 2',
      'drafts: 1',
      'no progress: 84',
      'plans to complete: 2',
    ]);
  });

  it('is never more than ten lines, whatever is missing', () => {
    const bare = Object.fromEntries(
      Array.from({ length: 86 }, (_, index) => [`S${String(index).padStart(2, '0')}`, []]),
    );
    for (const today of ['2026-08-20', '2026-10-20', '2026-12-01', '2027-03-01', '2027-05-10'])
      expect(caseload(bare, { today }).open.length).toBeLessThanOrEqual(7);
  });

  it('is not a family that has not answered yet, nor a student who has left', () => {
    expect(counts(caseload({}))).toEqual([]);
    const students = [sampleStudent({ status: 'Exited', reviewDue: '2026-01-01' })];
    expect(counts(caseload({}, { students }))).toEqual([]);
  });

  it('names a hundred students of a large caseload, and counts them all', () => {
    const students = Array.from({ length: 2000 }, (_, index) =>
      sampleStudent({ studentId: `N${index}` }),
    );
    const [line] = caseload({}, { students, goals: [] }).open;
    expect([line?.count, line?.students.length]).toEqual([2000, 100]);
  });
});

describe('a student who was put off', () => {
  const snoozed = (until: string): Snooze => ({
    snoozeId: snoozeId('goals to write', 'S01'),
    studentId: 'S01',
    student: 'S01',
    about: 'goals to write',
    until,
    by: '',
  });
  const both = { S01: [], S02: [] };

  it('is not counted until that day, and comes back by itself', () => {
    const asleep = caseload(both, { snoozed: [snoozed('2026-09-11')] });
    expect(counts(asleep)).toEqual(['goals to write: 1']);
    expect(
      asleep.snoozed.map(({ students }) => students.map(({ studentId }) => studentId)),
    ).toEqual([['S01']]);
    const back = caseload(both, { snoozed: [snoozed('2026-09-10')] });
    expect([counts(back), back.snoozed]).toEqual([['goals to write: 2'], []]);
  });

  it('comes up all the same with another matter', () => {
    const draft = { S01: [goalOf('S01', { status: 'Draft', kind: 'Academic' })] };
    const list = caseload(draft, { snoozed: [snoozed('2026-10-11')] });
    expect(counts(list)).toEqual(['drafts: 1']);
  });
});
