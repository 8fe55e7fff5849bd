// The digest day of the next morning, from some hour of the day before on: then the specialist hears
// what goes out, and what has to be translated for it is.

import { addDays, type CalendarDate } from '../../core/calendar-date';
import { hourStamp, type LocalTime } from '../../core/local-time';
import { comingDigestDays } from '../../schedule/domain/school-calendar';
import { cadences } from '../../schema/choices';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';

export const headsUpHour = 18;

/** In hours that send nothing: these have the time for it. */
export const translationHour = 12;

/** The digest day that is less than a night away, whatever family's cadence it belongs to. */
export function dayToAnnounce(
  now: LocalTime,
  { calendar }: CaseloadSettings,
  fromHour: number,
): CalendarDate | null {
  const days = cadences
    .flatMap((cadence) => comingDigestDays(now, cadence, calendar, 1))
    .map(({ date }) => date)
    .sort();
  const next = days[0];
  if (next === undefined) return null;
  const announced = hourStamp(addDays(next, -1), fromHour) <= hourStamp(now.date, now.hour);
  return announced ? next : null;
}
