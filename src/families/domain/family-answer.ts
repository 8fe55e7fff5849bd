// Whether a family has been heard from in this school year.
import { addDays, type CalendarDate } from '../../core/calendar-date';
import type { CheckIn, Guardian } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';

/** By whom a check-in is from; what a specialist has written down, a family has said. */
const isFamilys: Readonly<Record<CheckIn['role'], boolean>> = {
  Guardian: true,
  Student: false,
  Teacher: false,
  Specialist: true,
  '': true,
};

export const isFamilysWord = ({ role }: Pick<CheckIn, 'role'>): boolean => isFamilys[role];

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
    checkIns.some((row) => isFamilysWord(row) && (row.at ?? '').slice(0, 10) >= since)
  );
}
