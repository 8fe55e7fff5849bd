// Looks once a day, when nobody waits for a digest, which rows are past, so that the work of the day
// can leave them unread.

import { isSendingTime } from '../../schedule/domain/school-calendar';
import type { RunContext } from '../../store/run-context';
import { findPast, type PastMark, pastBefore, readPastMark } from '../domain/past-rows';

export const arePastRowsUnmarked = ({ services, settings, now }: RunContext): boolean =>
  readPastMark(services.properties.read('past')).checkedOn !== now.date &&
  !isSendingTime(now, settings.calendar);

export function markPastRows(run: RunContext): void {
  if (!arePastRowsUnmarked(run)) return;
  const { services, settings, now } = run;
  const { properties } = services;
  const known = readPastMark(properties.read('past'));
  const before = pastBefore(settings.calendar.firstDay, now.date);
  try {
    const { deliveries, progress, history } = services.archive.days();
    const mark: PastMark = {
      checkedOn: now.date,
      before,
      deliveries: findPast(deliveries, before),
      progress: findPast(progress, before),
      history: findPast(history, before),
      ...(known.hasArchives ? { hasArchives: true } : {}),
    };
    properties.write('past', JSON.stringify(mark));
  } catch (error) {
    // Nobody has to be told: what has not been counted is read.
    services.logError(error);
  }
}
