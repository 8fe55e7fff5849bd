// The hourly work: safe to run at any time, twice, late, or never for days.

import { isRetired } from '../../access/domain/role';
import { addDays } from '../../core/calendar-date';
import {
  isCutOff,
  mailOwner,
  type QueueResult,
  recoverRun,
  reportRun,
  reportTrouble,
} from '../../mailing/server';
import { inEnglish } from '../../rpc/english-failures';
import type { Cadence } from '../../schema/choices';
import type { OrphanedClockInput, TroubleInput } from '../../store/ports';
import { hasTimeLeft, type RunContext, startRun } from '../../store/run-context';
import { loadScheduleState, saveScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { StoreError } from '../../store/store-error';
import { timeAt } from '../../store/time-at';
import { wordsOf } from '../../store/words-of';
import { type CompletedPeriods, completedPeriods, openPeriods } from '../domain/completed-periods';
import { isOver, periodFromName } from '../domain/period';
import { type Before, type DueWork, lookBefore, noteQuiet } from './note-quiet';

/** What the clock does every hour, each list in its order. The registry has the whole of it. */
export interface HourlyJobs {
  /** Before anything else, whether digests are on or not. */
  readonly first: HourlyJob;
  /** Before any email, while digests are on. */
  readonly preparation: readonly HourlyJob[];
  /** While digests are on. What comes first has the first of a quota that does not suffice for all. */
  readonly mails: readonly MailJob[];
  /** In the end, whether digests are on or not. What goes wrong here is told and stops nothing. */
  readonly upkeep: readonly HourlyJob[];
  /** In A1 notation: cells whose change may give any of the jobs something to do. */
  readonly watched: (services: Services) => readonly string[];
}

interface Job {
  /**
   * Whether it has something to do at the time of the run, as far as the clock, the settings and the
   * properties tell. What changes in watched cells need not be told here.
   */
  readonly isDue: (run: RunContext) => boolean;
}

interface HourlyJob extends Job {
  readonly work: (run: RunContext) => unknown;
}

interface MailJob extends Job {
  readonly to: TroubleInput['whose'];
  /** Null where nothing was due. */
  readonly send: (run: RunContext) => MailRun | null;
}

type MailRun = Omit<QueueResult, 'toRetry'>;

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
  /** What the jobs that email families have done. */
  | { readonly kind: 'ran'; readonly runs: readonly MailRun[] };

/** A save in the sidebar has the lock for a second or two: no reason to leave an hour's work. */
const shortWaitMs = 10_000;

export function tick(services: Services, jobs: HourlyJobs): TickOutcome {
  const startedAt = services.clock.now();
  const missingAt = services.authorization.missingAt();
  const outcome = services.lock(shortWaitMs, (): TickOutcome => {
    if (missingAt === null) return work(services, startedAt, jobs);
    askToAuthorize(services, missingAt);
    return { kind: 'not authorized' };
  });
  return outcome === 'busy' ? { kind: 'busy' } : outcome;
}

function work(services: Services, startedAt: number, jobs: HourlyJobs): TickOutcome {
  // Anybody's page can call this: for others than the owner not even trouble is reported.
  const { owner } = loadScheduleState(services.properties);
  if (owner === '') return { kind: 'no schedule' };
  if (owner !== services.identity.account()) return { kind: 'not the owner' };
  let known: RunContext | null = null;
  let isCalm = false;
  let before: Before | null = null;
  try {
    // The spreadsheet comes first: where it is out of reach, that is the trouble to be reported.
    before = lookBefore(services, startedAt, jobs.watched);
    rememberRun(services);
    if (!recoverRun(services)) return { kind: 'busy' };
    const start = startRun(services, startedAt);
    if (start.kind === 'problems') {
      reportRun(services, 0);
      reportTrouble(services, inEnglish(start.problems));
      return { kind: 'trouble' };
    }
    known = start.run;
    const outcome = sendWhatIsDue(start.run, jobs);
    isCalm = outcome.kind === 'idle' || outcome.kind === 'paused';
    return outcome;
  } catch (error) {
    notifyOwner(services, error);
    if (error instanceof StoreError) return { kind: 'trouble' };
    throw error;
  } finally {
    // Paused digests, or trouble with them, are no reason to leave teachers with old views.
    if (known !== null) {
      for (const job of jobs.upkeep) isCalm = attempt(job, known) && isCalm;
      if (isCalm && before !== null) noteQuiet(known, before, dueAmong(jobs));
    }
  }
}

function dueAmong({ first, preparation, mails, upkeep }: HourlyJobs): DueWork {
  const emails = (run: RunContext): boolean =>
    run.settings.digestsOn && mails.some(({ isDue }) => isDue(run));
  const anything = (run: RunContext): boolean => {
    const state = loadScheduleState(run.services.properties);
    const isOn = run.settings.digestsOn;
    const jobs: readonly Job[] = [first, ...(isOn ? preparation : []), ...upkeep];
    return (
      isCutOff(run.services) ||
      state.toReport ||
      (isOn ? Object.keys(state.passed).length > 0 : hasPassed(run)) ||
      emails(run) ||
      jobs.some(({ isDue }) => isDue(run))
    );
  };
  return { anything, emails };
}

/** Once a day: so others than the owner can see that the clock runs, and since when it does not. */
function rememberRun(services: Services): void {
  const { date } = timeAt(services);
  const { ranOn, stoodStill } = loadScheduleState(services.properties);
  if (ranOn === date) return;
  const isGap = ranOn !== null && ranOn < addDays(date, -1);
  saveScheduleState(services.properties, {
    ranOn: date,
    stoodStill: isGap ? [...(stoodStill ?? []), ranOn, date].slice(-mostGaps * 2) : stoodStill,
  });
}

/** So many outages are told of in one email. */
const mostGaps = 5;

/**
 * What comes due in a pause has passed, however the digests are switched on again. What was due
 * before, and waited for a person or for the next day, goes on then.
 */
const rememberPause = (run: RunContext): void =>
  saveScheduleState(run.services.properties, { passed: passedIn(run) });

function passedIn({ services, now, settings }: RunContext): CompletedPeriods {
  const { passed, cameDue } = loadScheduleState(services.properties);
  const come = Object.entries(completedPeriods(now, settings.calendar, passed));
  return Object.fromEntries(come.filter(([cadence, name]) => name !== cameDue[cadence as Cadence]));
}

/** Whether another period has come due in the pause by then. */
const hasPassed = (run: RunContext): boolean =>
  JSON.stringify(passedIn(run)) !==
  JSON.stringify(loadScheduleState(run.services.properties).passed);

/** Only where emails were left: an hour without work has no calls to spare. */
function rememberDue({ services, now, settings }: RunContext): void {
  const { settled, cameDue: before } = loadScheduleState(services.properties);
  const cameDue = openPeriods(now, settings.calendar, settled);
  const isKnown = Object.entries(cameDue).every(
    ([cadence, name]) => before[cadence as Cadence] === name,
  );
  if (!isKnown) saveScheduleState(services.properties, { cameDue });
}

/** A run that had begun before the pause goes on; the owner hears of one that is left out. */
function settlePassed({ services, now }: RunContext): void {
  const { properties, store } = services;
  const { passed, settled } = loadScheduleState(properties);
  if (Object.keys(passed).length === 0) return;
  const begun = new Set(store.readTabs(['deliveries']).deliveries.rows.map(({ period }) => period));
  const over = Object.entries(passed).filter(([cadence, name]) => {
    const period = periodFromName(name);
    return period && !begun.has(name) && !isOver(period, settled[cadence as Cadence]);
  });
  saveScheduleState(properties, {
    passed: {},
    settled: { ...settled, ...Object.fromEntries(over) },
  });
  if (over.some(([, name]) => (periodFromName(name)?.last ?? '') >= now.date))
    reportTrouble(services, [leftOut]);
}

const leftOut =
  'Digests came due while they were paused, so they do not go out by themselves. Choose Living ALP > Send due digests now… if families are to get them.';

function sendWhatIsDue(run: RunContext, { first, preparation, mails }: HourlyJobs): TickOutcome {
  first.work(run);
  const { services, settings } = run;
  if (!settings.digestsOn) {
    // What the recovery has found out is reported all the same.
    reportRun(services, 0);
    rememberPause(run);
    return { kind: 'paused' };
  }
  if (isRetired(services.identity.account(), settings.specialists)) {
    reportRetired(run);
    return { kind: 'trouble' };
  }
  settlePassed(run);
  for (const { work: prepare } of preparation) prepare(run);
  const results = mails.map(({ to, send }) => ({ to, result: send(run) }));
  const runs = results.flatMap(({ to, result }) => (to === 'families' && result ? [result] : []));
  if (runs.some(({ waiting }) => waiting > 0)) rememberDue(run);
  // While the clock cuts a run into pieces, the report waits for the last one.
  if (results.every(({ result }) => result?.end !== 'time')) {
    reportRun(
      services,
      runs.reduce((sum, { sent }) => sum + sent, 0),
    );
  }
  for (const { to, result } of results) {
    if (result && result.blocked.length > 0) reportTrouble(services, inEnglish(result.blocked), to);
  }
  return runs.length > 0 ? { kind: 'ran', runs } : { kind: 'idle' };
}

/** Emails come first: what is left undone here waits for the next hour. False where something is. */
function attempt(job: HourlyJob, run: RunContext): boolean {
  if (!hasTimeLeft(run)) return false;
  try {
    job.work(run);
    return true;
  } catch (error) {
    run.services.logError(error);
    notifyOwner(run.services, error, 'upkeep');
    return false;
  }
}

/** Never throws: an email that cannot go out must not hide the error that it was to report. */
function notifyOwner(
  services: Services,
  error: unknown,
  whose: TroubleInput['whose'] = 'families',
): void {
  try {
    if (error instanceof StoreError || whose !== 'families')
      reportTrouble(services, [wordsOf(error).slice(0, longestWords)], whose);
    else reportError(services, error);
  } catch (second) {
    services.logError(second);
  }
}

/** As much of an error as an email quotes; the rest stands in the log of the run. */
const longestWords = 500;

/** Nothing of a child reaches, or leaves through, an account whose owner keeps no plans any more. */
function reportRetired({ services, settings: { specialists } }: RunContext): void {
  const account = services.identity.account();
  const sentence = `The digests go out through ${account}, which does not stand under Specialists in the Settings tab any more, so nothing is sent. One of those who stand there: choose Living ALP > Pause digests, then Switch digests on.`;
  reportTrouble(services, [sentence], 'families', specialists);
}

/** Notifies the owner, once a day, that a tick broke off by an error that nobody foresaw. */
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

/** Google's own advice: ask by email, at most once a day, where the right to email is left. */
function askToAuthorize(services: Services, url: string): void {
  const { date } = timeAt(services);
  if (loadScheduleState(services.properties).askedOn === date) return;
  saveScheduleState(services.properties, { askedOn: date });
  mailOwner(services, services.emails.reauthorize({ url, sheetUrl: services.identity.url() }));
}

/**
 * A clock that has nothing to work on notifies the account that it runs under: Google reports no failed
 * run of an add-on to anybody, and a run that does nothing looks just like a run without work. At
 * most once a day, by the calendar of Greenwich: the school's may be out of reach.
 */
export function notifyOfOrphanedClock(services: Services, words: OrphanedClockInput): void {
  const { running, now } = services.clock;
  const today = new Date(now()).toISOString().slice(0, 10);
  if (running === null || running.lastNotifiedOn() === today || !running.isReal()) return;
  running.saveNotifiedOn(today);
  mailOwner(services, services.emails.orphanedClock(words));
}
