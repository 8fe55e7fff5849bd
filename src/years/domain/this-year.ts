// The caseload as those see it who hear of the school year that runs now only.
import type { CalendarDate } from '../../core/calendar-date';
import type { Table } from '../../schema/decode-table';
import type { Goal } from '../../schema/tabs';
import { type SettingsTable, settingsIn } from '../../settings/domain/caseload-settings';
import { type PlanRows, whyGoalNotWritable } from './plan-record';
import { currentYear, goalsOfYear } from './school-year';

interface YearTables {
  readonly settings: SettingsTable;
  readonly goals: Table<Goal>;
  readonly plans: PlanRows;
}

/** The tables with the goals of this year alone, and none of a closed plan. */
export function ofThisYear<Read extends YearTables>(tables: Read, today: CalendarDate): Read {
  const year = currentYear(settingsIn(tables.settings, today), today);
  const rows = goalsOfYear(tables.goals.rows, year).filter(
    (goal) => whyGoalNotWritable(goal, tables.plans, year) === null,
  );
  return { ...tables, goals: { ...tables.goals, rows } };
}
