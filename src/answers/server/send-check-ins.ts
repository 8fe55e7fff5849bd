// Asks students to check in, on the last school day before the digests go out, through the digests' own
// queue, ledger, journal, quota and time.

import { isAdult } from '../../caseload/domain/hold';
import type { CalendarDate } from '../../core/calendar-date';
import {
  type MailPlan,
  nothingSent,
  type OutgoingMail,
  type QueueResult,
  reportTrouble,
  sendQueue,
  tryCompose,
} from '../../mailing/server';
import { type CaseloadSettings, senderName } from '../../settings/domain/caseload-settings';
import type { Tables } from '../../store/ports';
import { hasTimeLeft, type RunContext, withFreshSettings } from '../../store/run-context';
import { loadScheduleState } from '../../store/schedule-state';
import { StoreError } from '../../store/store-error';
import { type AskedBefore, digestDayToAskFor, studentsToAsk } from '../domain/plan-check-ins';
import { studentMailName } from '../domain/student-email-id';
import { createLinkWriter, type LinkWriter } from './answer-links';
import { pageLanguage } from './find-family';
import { goalsForStudent, mayAsk, reachableStudents } from './find-student';

const checkInTabs = ['students', 'goals', 'guardians', 'deliveries'] as const;

type CheckInTables = Pick<Tables, (typeof checkInTabs)[number]>;
type CheckInPlan = MailPlan<AskedBefore, CheckInTables>;

/** One job of the hour. In an hour with nothing to do it reads no tab. */
export function sendCheckInsByClock(run: RunContext): QueueResult | null {
  try {
    return sendCheckIns(run);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    reportTrouble(run.services, [error.message], 'students');
    return null;
  }
}

/** The digest day before which students have to be asked now; null where none have. */
function dayToAskFor({ services, now, settings }: RunContext): CalendarDate | null {
  const day = mayAsk(settings) ? digestDayToAskFor(now, settings.cadence, settings.calendar) : null;
  return loadScheduleState(services.properties).studentsAskedFor === day ? null : day;
}

export const areCheckInsDue = (run: RunContext): boolean => dayToAskFor(run) !== null;

function sendCheckIns(begun: RunContext): QueueResult | null {
  const { services, settings } = begun;
  const day = dayToAskFor(begun);
  if (day === null) return null;
  if (createLinkWriter(settings, begun.startedAt, services)('student', nobody) === null)
    return null;
  if (!hasTimeLeft(begun)) return { ...nothingSent, end: 'time' };
  const { settings: table, ...tables } = services.store.readTabs(['settings', ...checkInTabs]);
  const run = withFreshSettings(begun, table, true);
  if (run === null || !mayAsk(run.settings)) return { ...nothingSent, end: 'settings' };
  return sendQueue(planFor(day, run, tables), {
    recheck: (planned, before) => recheck(day, planned, before),
    compose: ({ run: { settings: fresh }, due }) => {
      const write = createLinkWriter(fresh, run.startedAt, services);
      return {
        mails: due.map((each) => outgoing(day, each, fresh, write, run)),
        appends: [],
        changes: [],
      };
    },
  });
}

const nobody = { delivery: '', person: '', student: '' } as const;

const planFor = (day: CalendarDate, run: RunContext, tables: CheckInTables): CheckInPlan => ({
  run,
  tables,
  quota: null,
  due: studentsToAsk(
    day,
    reachableStudents(tables).filter(
      ({ studentId }) => goalsForStudent(tables, studentId, run.settings, run.now.date).length > 0,
    ),
    tables.deliveries.rows,
  ),
  held: [],
  onceComplete: { studentsAskedFor: day },
});

/** Only the ledger is as it was, which nobody else writes. */
function recheck(
  day: CalendarDate,
  planned: readonly AskedBefore[],
  before: CheckInPlan,
): CheckInPlan | null {
  const fresh = before.run.services.store.readTabs(['settings', 'students', 'goals', 'guardians']);
  const run = withFreshSettings(before.run, fresh.settings, true);
  if (run === null || !mayAsk(run.settings)) return null;
  const plan = planFor(day, run, { ...fresh, deliveries: before.tables.deliveries });
  const ids = new Set(planned.map(({ student }) => student.studentId));
  return { ...plan, due: plan.due.filter(({ student }) => ids.has(student.studentId)) };
}

function outgoing(
  day: CalendarDate,
  { student, ledgerRow }: AskedBefore,
  settings: CaseloadSettings,
  write: LinkWriter,
  { services, now }: RunContext,
): OutgoingMail {
  const name = studentMailName(day, student.studentId);
  const email = student.studentEmail;
  return {
    ledgerKey: { ...name, email },
    ledgerRow,
    content: tryCompose(() => {
      const page = write('student', {
        delivery: name.deliveryId,
        person: student.studentId,
        student: student.studentId,
      });
      if (page === null) throw new Error('There is no answer page any more.');
      return {
        mail: {
          to: email,
          replyTo: settings.replyTo || services.identity.account(),
          senderName: senderName(settings),
          ...services.emails.studentCheckIn({
            language: pageLanguage(student.studentLanguage || settings.defaultLanguage),
            name: student.preferredName || student.firstName,
            page,
            sender: { name: settings.specialistName, school: settings.schoolName },
            whomToTurnTo: settings.whomToTurnTo,
            familyReads: !isAdult(student, now.date),
          }),
        },
        questionIds: [],
        form: '',
        told: [],
      };
    }),
    onSent: [],
  };
}
