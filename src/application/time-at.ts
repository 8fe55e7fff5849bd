// The time where the caseload is, as its clock shows it now.
import { type LocalTime, localTime } from '../domain/calendar/local-time';
import type { Now, Place } from './ports';

interface TimePorts {
  readonly now: Now;
  readonly place: Place;
}

export const timeAt = ({ now, place }: TimePorts): LocalTime => localTime(now(), place.zone());
