// The hourly work: safe to run at any time, twice, late, or never for days.

import { isRetired } from '../../access/domain/role';
import { mailOwner, reportTrouble } from '../../mailing/server/mail-owner';
import { recoverRun } from '../../mailing/server/recover-run';
import { reportRun } from '../../mailing/server/report-run';
import { type RunResult, sendDigests } from '../../mailing/server/send-digests';
import type { QueueResult } from '../../mailing/server/send-queue';
import { inEnglish } from '../../rpc/english-failures';
import { cadences } from '../../schema/choices';
import { type RunContext, startRun } from '../../settings/server/run-context';
import { upgradeIfOlder } from '../../setup/server/upgrade';
import type { StrayClockWords } from '../../store/ports';
import type { Services } from '../../store/services';
import { StoreError } from '../../store/store-error';
import { timeAt } from '../../store/time-at';
import { wordsOf } from '../../store/words-of';
import { keepTeachers } from '../../teachers/server/keep-teachers';
import { mailTeachersByClock } from '../../teachers/server/mail-teachers-by-clock';
import { isOver } from '../domain/period';
import { duePeriod, isSendingTime } from '../domain/school-calendar';
import { loadScheduleState, saveScheduleState } from './schedule-state';
import { sendHeadsUp } from './send-heads-up';

export type TickOutcome =
  | {
      readonly kind:
        | 'busy'
        | 'not authorized'
        | 'no schedule'
        | 'not the owner'
        | 'paused'
        | 'idle'
        | 'trouble';
    }
  | { readonly kind: 'ran'; readonly run: RunResult };

/** A save in the sidebar has the lock for a second or two: no reason to leave an hour's work. */
const shortWaitMs = 10_000;

export function tick(services: Services): TickOutcome {
  const startedAt = services.clock.now();
  const missingAt = services.authorization.missingAt();
  const outcome = services.lock(shortWaitMs, (): TickOutcome => {
    if (missingAt === null) return work(services, startedAt);
    askToAuthorize(services, missingAt);
    return { kind: 'not authorized' };
  });
  return outcome === 'busy' ? { kind: 'busy' } : outcome;
}

function work(services: Services, startedAt: number): TickOutcome {
  // Anybody's page can call this: for others than the owner not even trouble is reported.
  const { owner } = loadScheduleState(services.properties);
  if (owner === '') return { kind: 'no schedule' };
  if (owner !== services.identity.account()) return { kind: 'not the owner' };
  let known: RunContext | null = null;
  try {
    // The spreadsheet comes first: where it is out of reach, that is the trouble to be told.
    services.identity.zone();
    recoverRun(services);
    const start = startRun(services, startedAt);
    if (start.kind === 'problems') {
      reportRun(services, 0);
      reportTrouble(services, inEnglish(start.problems));
      return { kind: 'trouble' };
    }
    known = start.run;
    return sendWhatIsDue(start.run);
  } catch (error) {
    tellOwner(services, error);
    if (error instanceof StoreError) return { kind: 'trouble' };
    throw error;
  } finally {
    // Paused digests, or trouble with them, are no reason to leave teachers with old views.
    if (known !== null) keepTeachers(known);
  }
}

function sendWhatIsDue(run: RunContext): TickOutcome {
  const { services, settings } = run;
  if (!settings.digestsOn) {
    // What the recovery has found out is told all the same.
    reportRun(services, 0);
    return { kind: 'paused' };
  }
  if (isRetired(services.identity.account(), settings.specialists)) {
    reportRetired(run);
    return { kind: 'trouble' };
  }
  upgradeIfOlder(services);
  sendHeadsUp(run);
  const digests = isRunDue(run) ? sendDigests(run, 'clock') : null;
  const teachers = mailTeachers(run);
  // While the clock cuts a run into pieces, the report waits for the last one.
  if (digests?.end !== 'time' && teachers?.end !== 'time') reportRun(services, digests?.sent ?? 0);
  if (digests && digests.blocked.length > 0) reportTrouble(services, inEnglish(digests.blocked));
  return digests ? { kind: 'ran', run: digests } : { kind: 'idle' };
}

/** Never throws: a mail that cannot go out must not hide the error that it was to tell of. */
function tellOwner(services: Services, error: unknown): void {
  try {
    if (error instanceof StoreError) reportTrouble(services, [error.message]);
    else reportError(services, error);
  } catch (second) {
    services.logError(second);
  }
}

/** Nothing of a child reaches, or leaves through, an account whose owner keeps no plans any more. */
function reportRetired({ services, settings: { specialists } }: RunContext): void {
  const account = services.identity.account();
  const sentence = `The mails go out through ${account}, which does not stand under Specialists in the Settings tab any more, so nothing is sent. One of those who stand there: choose Living ALP > Pause digests, then Switch digests on.`;
  reportTrouble(services, [sentence], 'families', specialists);
}

/** After the digests; a tab that is missing here is no reason to say that these wait. */
function mailTeachers(run: RunContext): QueueResult | null {
  try {
    const result = mailTeachersByClock(run);
    if (result.blocked.length > 0)
      reportTrouble(run.services, inEnglish(result.blocked), 'teachers');
    return result;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    reportTrouble(run.services, [error.message], 'teachers');
    return null;
  }
}

function isRunDue({ services, now, settings }: RunContext): boolean {
  if (!isSendingTime(now, settings.calendar)) return false;
  const { settled } = loadScheduleState(services.properties);
  return cadences.some((cadence) => {
    const day = duePeriod(now, cadence, settings.calendar);
    return day !== null && !isOver(day.period, settled[cadence]);
  });
}

/** Tells the owner, once a day, that a tick broke off by an error that nobody foresaw. */
function reportError(services: Services, error: unknown): void {
  const { date } = timeAt(services);
  if (loadScheduleState(services.properties).errorReportedOn === date) return;
  // Save the date before sending: losing one email is better than sending it every hour.
  saveScheduleState(services.properties, { errorReportedOn: date });
  mailOwner(
    services,
    services.emails.brokenRun({ error: wordsOf(error), sheetUrl: services.identity.url() }),
  );
}

/** Google's own advice: ask by mail, at most once a day, where the right to mail is left. */
function askToAuthorize(services: Services, url: string): void {
  const { date } = timeAt(services);
  if (loadScheduleState(services.properties).askedOn === date) return;
  saveScheduleState(services.properties, { askedOn: date });
  mailOwner(services, services.emails.reauthorize({ url, sheetUrl: services.identity.url() }));
}

/**
 * A clock that has nothing to work on tells the account that it runs under: Google reports no failed
 * run of an add-on to anybody, and a run that does nothing looks just like a run without work. At
 * most once a day, by the calendar of Greenwich: the school's may be out of reach.
 */
export function tellOfStrayClock(services: Services, words: StrayClockWords): void {
  const { running, now } = services.clock;
  const today = new Date(now()).toISOString().slice(0, 10);
  if (running === null || running.lastToldOn() === today) return;
  running.keepToldOn(today);
  mailOwner(services, services.emails.strayClock(words));
}
