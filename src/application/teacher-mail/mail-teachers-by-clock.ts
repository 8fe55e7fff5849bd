// At the beginning of a term mails every teacher a page, and finishes what a run has left over.
import { isSendingTime } from '../../domain/cadence/school-calendar';
import type { LocalTime } from '../../domain/calendar/local-time';
import { teacherMailKinds } from '../../domain/delivery/teacher-mail';
import { freshTerm } from '../../domain/delivery/work-out-teachers';
import { type CaseloadSettings, servesTeachers } from '../../domain/settings/caseload-settings';
import { reportRun } from '../digest-run/report-run';
import type { RunPorts } from '../digest-run/run-ports';
import { mayGoOn } from '../digest-run/send-parcels';
import { recall, remember } from '../schedule-memory';
import { gatherTeacherMails, teacherTabs } from './gather-teacher-mails';
import { recordTeacherHolds, sendTeacherMails } from './send-teacher-mails';

/**
 * One step of the tick, under its lock and after the digests, so that these come first when quota
 * or time is short. In an hour with nothing to do it reads no tab.
 * @param startedAt of the tick, milliseconds since 1970
 */
export function mailTeachersByClock(
  ports: RunPorts,
  settings: CaseloadSettings,
  now: LocalTime,
  startedAt: number,
): void {
  if (!servesTeachers[settings.teacherAccess] || !isSendingTime(now, settings.calendar)) return;
  const { teachersTerm, teachersBegun } = recall(ports.memory);
  const fresh = freshTerm(settings.terms, now.date);
  const term = fresh !== null && fresh > (teachersTerm ?? '') ? fresh : null;
  const timeLeft = () => mayGoOn(ports, startedAt, settings.calendar);
  if ((term === null && !teachersBegun) || !timeLeft()) return;

  const tables = ports.readTabs(teacherTabs);
  const account = ports.place.account();
  const sources = { tables, settings, today: now.date, account, url: ports.place.url() };
  const occasion = { by: 'clock', term } as const;
  const mails = teacherMailKinds.map((kind) => gatherTeacherMails(kind, occasion, sources));
  recordTeacherHolds(
    mails.flatMap(({ held }) => held),
    ports,
  );
  const owed = mails.flatMap((each) => each.owed);
  const run = sendTeacherMails(owed, { sources, occasion, ports, timeLeft });
  if (run.waiting === 0 && !run.toRetry) {
    remember(ports.memory, { teachersTerm: term ?? teachersTerm, teachersBegun: false });
  }
  if (run.end !== 'time') reportRun(ports, 0);
}
