// Which turns count as over from now on.

import type { LocalTime } from '../../core/local-time';
import { cadences } from '../../schema/choices';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import { isOver, periodName } from '../domain/period';
import { duePeriod } from '../domain/school-calendar';
import type { ScheduleState } from './schedule-state';

type Settled = ScheduleState['settled'];

/** @param begun names of periods whose run goes on */
export function completedPeriods(
  now: LocalTime,
  { calendar }: CaseloadSettings,
  before: Settled,
  begun: ReadonlySet<string> = new Set(),
): Settled {
  const settled = { ...before };
  for (const cadence of cadences) {
    const period = duePeriod(now, cadence, calendar)?.period;
    if (period && !begun.has(periodName(period)) && !isOver(period, settled[cadence])) {
      settled[cadence] = periodName(period);
    }
  }
  return settled;
}
