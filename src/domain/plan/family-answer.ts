// Whether a family has been heard from in this school year.
import { addDays, type CalendarDate } from '../calendar/calendar-date';
import type { CheckIn, Guardian } from '../schema/tabs';
import type { CaseloadSettings } from '../settings/caseload-settings';

/** What students and teachers have said is no answer of the family. */
export function answeredThisYear(
  family: readonly Guardian[],
  checkIns: readonly CheckIn[],
  today: CalendarDate,
  settings: CaseloadSettings | null,
): boolean {
  const since = settings?.calendar.firstDay ?? addDays(today, -365);
  return (
    family.some(({ lastAnswer }) => (lastAnswer ?? '') >= since) ||
    checkIns.some(
      ({ role, at }) =>
        role !== 'Student' && role !== 'Teacher' && (at ?? '').slice(0, 10) >= since,
    )
  );
}
