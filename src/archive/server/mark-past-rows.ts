// Looks once a day, when nobody waits for a digest, which rows are past, so that the work of the day
// can leave them unread.

import { isSendingTime } from '../../schedule/domain/school-calendar';
import type { RunContext } from '../../store/run-context';
import { findPast, type PastMark, pastBefore, readPastMark } from '../domain/past-rows';

export function markPastRows({ services, settings, now }: RunContext): void {
  const { properties } = services;
  const known = readPastMark(properties.read('past'));
  if (known.checkedOn === now.date || isSendingTime(now, settings.calendar)) return;
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
