// At the beginning of a term mails every teacher a page, and finishes what a run has left over.

import { nothingSent, type QueueResult } from '../../mailing/server/send-queue';
import { isSendingTime } from '../../schedule/domain/school-calendar';
import { loadScheduleState } from '../../schedule/server/schedule-state';
import { servesTeachers } from '../../settings/domain/caseload-settings';
import { hasTimeLeft, type RunContext, withFreshSettings } from '../../settings/server/run-context';
import { freshTerm } from '../domain/plan-teacher-mails';
import { teacherMailKinds } from '../domain/teacher-mail';
import { teacherTabs } from './gather-teacher-mails';
import { planFor, sendTeacherMails } from './send-teacher-mails';

/**
 * One step of the tick, under its lock and after the digests, so that these come first when quota
 * or time is short. In an hour with nothing to do it reads no tab.
 */
export function mailTeachersByClock(begun: RunContext): QueueResult {
  const { services, now, settings } = begun;
  if (!servesTeachers[settings.teacherAccess] || !isSendingTime(now, settings.calendar))
    return nothingSent;
  const { teachersTerm, teachersBegun } = loadScheduleState(services.properties);
  const fresh = freshTerm(settings.terms, now.date);
  const term = fresh !== null && fresh > (teachersTerm ?? '') ? fresh : null;
  if (term === null && !teachersBegun) return nothingSent;
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
