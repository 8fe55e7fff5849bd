// Any schedule that a specialist may choose for the first weeks of school.
import fc from 'fast-check';

export interface Schedule {
  readonly cadence: string;
  readonly weekday: string;
  readonly hour: number;
  readonly untilHour: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly breakDays: readonly (readonly [first: string, last: string])[];
  readonly headsUp: boolean;
}

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
export const cadences = ['Weekly', 'Every two weeks', 'Monthly'];

const dayFrom = (start: string, days: number): string =>
  new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const breakDays = fc
  .tuple(fc.nat(20), fc.nat(5))
  .map(
    ([after, length]) =>
      [dayFrom('2026-08-17', after), dayFrom('2026-08-17', after + length)] as const,
  );

const hours = fc
  .tuple(fc.integer({ min: 6, max: 20 }), fc.integer({ min: 1, max: 8 }))
  .map(([hour, length]) => ({ hour, untilHour: Math.min(24, hour + length) }));

export const scheduleOf: fc.Arbitrary<Schedule> = fc
  .record({
    cadence: fc.constantFrom(...cadences),
    weekday: fc.constantFrom(...weekdays),
    hours,
    firstDay: fc.nat(14).map((days) => dayFrom('2026-08-10', days)),
    lastDay: fc.nat(40).map((days) => dayFrom('2026-08-28', days)),
    breakDays: fc.array(breakDays, { maxLength: 2 }),
    headsUp: fc.boolean(),
  })
  .map(({ hours: { hour, untilHour }, ...rest }) => ({ ...rest, hour, untilHour }));

export const settingsOf = (schedule: Schedule): Readonly<Record<string, string>> => ({
  Cadence: schedule.cadence,
  Weekday: schedule.weekday,
  Hour: String(schedule.hour),
  'Until hour': String(schedule.untilHour),
  'First day of school': schedule.firstDay,
  'Last day of school': schedule.lastDay,
  Breaks: schedule.breakDays.map(([first, last]) => `${first} to ${last}`).join('; '),
  'Heads-up': schedule.headsUp ? 'yes' : 'no',
});

const clockTime = (hour: number, seconds: number): string =>
  `${String(hour).padStart(2, '0')}:00:${String(seconds).padStart(2, '0')}`;

/** Whether a family may get email at this wall time; an email under way at the full hour may land. */
export function allows(schedule: Schedule, date: string, time: string): boolean {
  const { firstDay, lastDay, hour, untilHour } = schedule;
  const isSchool = firstDay <= date && date <= lastDay;
  const isBreak = schedule.breakDays.some(([first, last]) => first <= date && date <= last);
  return isSchool && !isBreak && time >= clockTime(hour, 0) && time < clockTime(untilHour, 3);
}
