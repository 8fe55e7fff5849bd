// Which turns count as over from now on.
import { isOver, periodName } from '../domain/cadence/period';
import { owedPeriod } from '../domain/cadence/school-calendar';
import type { LocalTime } from '../domain/calendar/local-time';
import { cadences } from '../domain/schema/choices';
import type { CaseloadSettings } from '../domain/settings/caseload-settings';
import type { ScheduleMemory } from './schedule-memory';

type Settled = ScheduleMemory['settled'];

/** @param begun names of periods whose run goes on */
export function settledBy(
  now: LocalTime,
  { calendar }: CaseloadSettings,
  before: Settled,
  begun: ReadonlySet<string> = new Set(),
): Settled {
  const settled = { ...before };
  for (const cadence of cadences) {
    const period = owedPeriod(now, cadence, calendar)?.period;
    if (period && !begun.has(periodName(period)) && !isOver(period, settled[cadence])) {
      settled[cadence] = periodName(period);
    }
  }
  return settled;
}
