// School years, named like "2026-27", and to which of them a goal belongs.
import type { CalendarDate } from '../../core/calendar-date';
import type { Goal } from '../../schema/tabs';

/** "2026-27". Compared as text, an earlier year comes first. */
export type SchoolYear = string;

/** A school year begins here at the earliest: what is written in June is about the year that ends. */
const firstMonth = '07-01';

const named = (begins: number): SchoolYear =>
  `${begins}-${String((begins + 1) % 100).padStart(2, '0')}`;

/** The school year of a day; the year that runs now is that of the setting *First day of school*. */
export const schoolYearOf = (day: CalendarDate): SchoolYear =>
  named(Number(day.slice(0, 4)) - (day.slice(5) < firstMonth ? 1 : 0));

/** @param settings null where they cannot be read: then the calendar on the wall decides */
export const currentYear = (
  settings: { readonly calendar: { readonly firstDay: CalendarDate } } | null,
  today: CalendarDate,
): SchoolYear => schoolYearOf(settings?.calendar.firstDay ?? today);

export const yearBefore = (year: SchoolYear): SchoolYear => named(Number(year.slice(0, 4)) - 1);

/** As people write it: "2026-27", "2026–2027", "26/27", "SY 2026-27". Null for anything else. */
export function readSchoolYear(written: string): SchoolYear | null {
  const [, first, second] =
    /^(?:sy|school year)?\s*(\d{4}|\d{2})\s*[-–—/]\s*(\d{4}|\d{2})$/i.exec(written.trim()) ?? [];
  if (first === undefined || second === undefined) return null;
  const begins = Number(first) % 100;
  const follows = (begins + 1) % 100 === Number(second) % 100;
  return follows ? named(first.length === 4 ? Number(first) : 2000 + begins) : null;
}

/** What stands in a goal about its year. A goal that a person typed into the grid may not say. */
export type DatedGoal = Pick<Goal, 'schoolYear' | 'start' | 'updatedAt'>;

/**
 * The year of a goal whose School year is empty follows from when it begins, or was written last.
 * Null where nobody can say, because something else stands there.
 * @param current the year to which a goal without any date belongs
 */
export function yearOfGoal(goal: DatedGoal, current: SchoolYear): SchoolYear | null {
  if (goal.schoolYear.trim() !== '') return readSchoolYear(goal.schoolYear);
  const day = goal.start ?? goal.updatedAt?.slice(0, 10);
  return day ? schoolYearOf(day) : current;
}

/** Families, teachers and students hear of these goals only; a year nobody can read is not among them. */
export const isOfYear = (goal: DatedGoal, year: SchoolYear): boolean =>
  yearOfGoal(goal, year) === year;

/**
 * Where no goal of the caseload says a year, it has not been given any yet: then all of them count, as
 * they did before there were years.
 * @param goals all of the caseload
 */
export const goalsOfYear = <One extends DatedGoal>(
  goals: readonly One[],
  year: SchoolYear,
): readonly One[] =>
  goals.every(({ schoolYear }) => schoolYear.trim() === '')
    ? goals
    : goals.filter((goal) => isOfYear(goal, year));
