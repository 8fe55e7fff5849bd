// At the beginning of a term emails every teacher a page, and finishes what a run has left over.

import type { CalendarDate } from '../../core/calendar-date';
import { nothingSent, type QueueResult, reportTrouble } from '../../mailing/server';
import { isSendingTime } from '../../schedule/domain/school-calendar';
import { hasTimeLeft, type RunContext, withFreshSettings } from '../../store/run-context';
import { loadScheduleState } from '../../store/schedule-state';
import { StoreError } from '../../store/store-error';
import { freshTerm } from '../domain/plan-teacher-mails';
import { servesTeachers } from '../domain/teacher-access';
import { teacherMailKinds } from '../domain/teacher-mail';
import { teacherTabs } from './gather-teacher-mails';
import { planFor, sendTeacherMails } from './send-teacher-mails';

/**
 * One job of the hour, after the digests, so that these come first when quota or time is short. In an
 * hour with nothing to do it reads no tab. One that is missing is no reason to say that digests wait.
 */
export function mailTeachersByClock(run: RunContext): QueueResult | null {
  try {
    return mailTeachers(run);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    reportTrouble(run.services, [error.message], 'teachers');
    return null;
  }
}

/** The term for which the pages are to be sent now; null where they have been, or where none begins. */
function dueTerm({ services, now, settings }: RunContext): CalendarDate | null {
  const { teachersTerm } = loadScheduleState(services.properties);
  const fresh = freshTerm(settings.terms, now.date);
  return fresh !== null && fresh > (teachersTerm ?? '') ? fresh : null;
}

export const areTeachersDue = (run: RunContext): boolean =>
  servesTeachers[run.settings.teacherAccess] &&
  isSendingTime(run.now, run.settings.calendar) &&
  (loadScheduleState(run.services.properties).teachersBegun || dueTerm(run) !== null);

function mailTeachers(begun: RunContext): QueueResult {
  if (!areTeachersDue(begun)) return nothingSent;
  const { services } = begun;
  const { teachersTerm } = loadScheduleState(services.properties);
  const term = dueTerm(begun);
  if (!hasTimeLeft(begun)) return { ...nothingSent, end: 'time' };

  const trigger = { by: 'clock', term } as const;
  const { settings: table, ...tables } = services.store.readTabs(['settings', ...teacherTabs]);
  const run = withFreshSettings(begun, table, true);
  if (run === null || !servesTeachers[run.settings.teacherAccess])
    return { ...nothingSent, end: 'settings' };
  const onceComplete = { teachersTerm: term ?? teachersTerm, teachersBegun: false };
  const plan = { ...planFor(teacherMailKinds, trigger, run, tables), onceComplete };
  return sendTeacherMails(plan, trigger);
}
