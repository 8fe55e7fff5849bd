// Emails teachers their page or their link at the specialist's click, after they have seen the
// first.

import { localTime } from '../../core/local-time';
import {
  type ApprovedResends,
  resendsOf,
  unapprovedResends,
} from '../../mailing/domain/approved-resends';
import { type QueueResult, recoverRun, reportRun, reportTrouble } from '../../mailing/server';
import { inEnglish } from '../../rpc/english-failures';
import { done, failure, type Rejection, type Result, refused, rejected } from '../../rpc/result';
import { readSettings } from '../../settings/domain/caseload-settings';
import { contextOf, type RunContext } from '../../store/run-context';
import { saveScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { unlessCopy } from '../../store/unless-copy';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { servesTeachers } from '../domain/teacher-access';
import type { TeacherMailKind } from '../domain/teacher-mail';
import {
  gatherTeacherMails,
  type TeacherHold,
  type TeacherTables,
  teacherTabs,
} from './gather-teacher-mails';
import { planFor, sendTeacherMails, teacherMailText } from './send-teacher-mails';

export interface TeacherPreview {
  /** Addresses. */
  readonly goingOut: readonly string[];
  /** Of these, whose email of today may have arrived already. */
  readonly uncertain: readonly string[];
  /** What a person agrees to who is asked whether these are to go out. */
  readonly resends: ApprovedResends;
  /** The plain text of the first email; '' when none goes out. */
  readonly first: string;
  readonly held: readonly Pick<TeacherHold, 'email' | 'reason'>[];
  readonly withoutAccess: readonly string[];
  readonly served: readonly string[];
}

const click = { by: 'click' } as const;

/** What a click would do now, without doing any of it. */
export function previewTeacherMails(
  kind: TeacherMailKind,
  services: Services,
): Result<TeacherPreview> {
  const start = startAtClick(services);
  if ('ok' in start) return start;
  const { due, held, withoutAccess, served } = gatherTeacherMails(
    kind,
    click,
    start.run,
    start.tables,
  );
  const [first] = due;
  const text = first && teacherMailText(first, services.emails);
  return done({
    goingOut: due.map(({ email }) => email),
    uncertain: due
      .filter(({ slot }) => slot.ledgerRow?.state === 'Uncertain')
      .map(({ email }) => email),
    resends: resendsOf(due.map(({ slot }) => slot)),
    first: text ? `${text.subject}\n\n${text.text}` : '',
    held,
    withoutAccess,
    served,
  });
}

/**
 * The alert has let go of everything, so all is read and worked out anew. Who has become due for an
 * email meanwhile, or may have had it as only now shows, was not agreed to and waits for another
 * click.
 */
export function mailTeachers(
  kind: TeacherMailKind,
  agreed: Pick<TeacherPreview, 'goingOut' | 'resends'>,
  services: Services,
): Result<QueueResult> {
  return withCaseloadLock(services.lock, () => {
    if (!recoverRun(services)) return rejected('busy', failure('busy'));
    const start = startAtClick(services);
    if ('ok' in start) return start;
    const plan = planFor([kind], click, start.run, start.tables);
    const due = plan.due.filter(
      ({ email, slot }) =>
        agreed.goingOut.includes(email) && unapprovedResends([slot], agreed.resends).length === 0,
    );
    // Remembered first: the clock looks after what a cut leaves over.
    if (due.length > 0) saveScheduleState(services.properties, { teachersBegun: true });
    const result = sendTeacherMails({ ...plan, due, held: [] }, click);
    reportRun(services, 0);
    if (result.blocked.length > 0) reportTrouble(services, inEnglish(result.blocked), 'teachers');
    return done(result);
  });
}

function startAtClick(
  services: Services,
): Rejection | { readonly run: RunContext; readonly tables: TeacherTables } {
  const startedAt = services.clock.now();
  const now = localTime(startedAt, services.identity.zone());
  const tables = services.store.readTabs(['settings', ...teacherTabs]);
  const copy = unlessCopy(tables.settings, services);
  if (copy) return copy;
  const reading = readSettings(tables.settings, now.date);
  if (reading.kind === 'problems') return refused(...reading.problems);
  const { settings } = reading;
  if (!servesTeachers[settings.teacherAccess]) return refused(failure('no mail to teachers'));
  return { run: contextOf(services, startedAt, now, settings), tables };
}
