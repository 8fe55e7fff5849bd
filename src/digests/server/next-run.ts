// What the clock would do on the next digest day of anybody's cadence, as things stand.

import type { CalendarDate } from '../../core/calendar-date';
import type { LocalTime } from '../../core/local-time';
import type { DigestPlan } from '../../mailing/domain/plan-digests';
import { comingDigestDays } from '../../schedule/domain/school-calendar';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { PropertyStore, Tables } from '../../store/ports';
import { dueNow } from './due-now';

export interface NextRunPlan {
  readonly date: CalendarDate;
  readonly hour: number;
  readonly plan: DigestPlan;
}

/** Null after the last digest day of the school year. */
export function planNextRun(
  tables: Parameters<typeof dueNow>[0] & Pick<Tables, 'guardians'>,
  settings: CaseloadSettings,
  now: LocalTime,
  properties: PropertyStore,
): NextRunPlan | null {
  const { calendar } = settings;
  const used = tables.guardians.rows.map(({ cadence }) => cadence || settings.cadence);
  const [date] = [...new Set([settings.cadence, ...used])]
    .flatMap((cadence) => comingDigestDays(now, cadence, calendar, 1))
    .map((day) => day.date)
    .sort();
  if (date === undefined) return null;
  const { hour } = calendar;
  const then = { now: { ...now, date, hour }, settings, trigger: 'clock' } as const;
  return { date, hour, plan: dueNow(tables, then, properties) };
}
