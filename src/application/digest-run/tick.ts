// The hourly work: safe to run at any time, twice, late, or never for days.

import { isRetired } from '../../domain/access/role';
import { isOver } from '../../domain/cadence/period';
import { isSendingTime, owedPeriod } from '../../domain/cadence/school-calendar';
import type { LocalTime } from '../../domain/calendar/local-time';
import { localTime } from '../../domain/calendar/local-time';
import { cadences } from '../../domain/schema/choices';
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import { inTurn } from '../in-turn';
import { mailOwner } from '../mail-owner';
import type { Alone, Authorization, TroubleWords } from '../ports';
import { recall, remember } from '../schedule-memory';
import { settingsNow } from '../settings-now';
import { StoreError } from '../store-error';
import { mailTeachersByClock } from '../teacher-mail/mail-teachers-by-clock';
import { type KeepTeachersPorts, keepTeachers } from '../teachers/keep-teachers';
import { timeAt } from '../time-at';
import { wordsOf } from '../words-of';
import { recoverRun } from './recover-run';
import { reportRun } from './report-run';
import type { RunPorts } from './run-ports';
import { type RunResult, sendDigests } from './send-digests';
import { sendHeadsUp } from './send-heads-up';

export interface TickPorts extends RunPorts, KeepTeachersPorts {
  readonly alone: Alone;
  readonly authorization: Authorization;
}

export type TickOutcome =
  | {
      readonly kind:
        | 'busy'
        | 'not authorised'
        | 'no schedule'
        | 'not the owner'
        | 'paused'
        | 'idle'
        | 'trouble';
    }
  | { readonly kind: 'ran'; readonly run: RunResult };

/** A save in the sidebar has the lock for a second or two: no reason to leave an hour's work. */
const shortWaitMs = 10_000;

export function tick(ports: TickPorts): TickOutcome {
  const startedAt = ports.now();
  const missingAt = ports.authorization.missingAt();
  return inTurn(
    ports.alone,
    (): TickOutcome => {
      if (missingAt === null) return work(ports, startedAt);
      askToAuthorise(ports, missingAt);
      return { kind: 'not authorised' };
    },
    shortWaitMs,
  );
}

function work(ports: TickPorts, startedAt: number): TickOutcome {
  // Anybody's page can call this: for others than the owner not even trouble is reported.
  const { owner } = recall(ports.memory);
  if (owner === '') return { kind: 'no schedule' };
  if (owner !== ports.place.account()) return { kind: 'not the owner' };
  let owned: CaseloadSettings | null = null;
  try {
    // The spreadsheet comes first: where it is out of reach, that is the trouble to be told.
    const now = localTime(startedAt, ports.place.zone());
    recoverRun(ports);
    const reading = settingsNow(ports, startedAt);
    if (reading.kind === 'problems') return reportTrouble(ports, reading.sentences);
    const { settings } = reading;
    owned = settings;
    if (!settings.digestsOn) return { kind: 'paused' };
    const retired = unlessStillSpecialist(ports, settings);
    if (retired) return retired;
    sendHeadsUp(ports, settings);
    const outcome = sendDueDigests(ports, settings, now, startedAt);
    mailTeachers(ports, settings, now, startedAt);
    return outcome;
  } catch (error) {
    tellOwner(ports, error);
    if (error instanceof StoreError) return { kind: 'trouble' };
    throw error;
  } finally {
    // Paused digests, or trouble with them, are no reason to leave teachers with old views.
    if (owned !== null) keepTeachers(ports, owned, startedAt);
  }
}

/** Never throws: a mail that cannot go out must not hide the error that it was to tell of. */
function tellOwner(ports: TickPorts, error: unknown): void {
  try {
    if (error instanceof StoreError) reportTrouble(ports, [error.message]);
    else reportError(ports, error);
  } catch (second) {
    ports.logError(second);
  }
}

/** Nothing of a child reaches, or leaves through, an account whose owner keeps no plans any more. */
function unlessStillSpecialist(
  ports: TickPorts,
  { specialists }: CaseloadSettings,
): TickOutcome | null {
  const account = ports.place.account();
  if (!isRetired(account, specialists)) return null;
  const sentence = `The mails go out through ${account}, which does not stand under Specialists in the Settings tab any more, so nothing is sent. One of those who stand there: choose Living ALP > Pause digests, then Switch digests on.`;
  return reportTrouble(ports, [sentence], 'families', specialists);
}

function sendDueDigests(
  ports: TickPorts,
  settings: CaseloadSettings,
  now: LocalTime,
  startedAt: number,
): TickOutcome {
  if (!isRunDue(now, settings, ports)) return { kind: 'idle' };
  const run = sendDigests(ports, settings, startedAt, 'clock');
  // While the clock cuts a run into pieces, the report waits for the last one.
  if (run.end !== 'time') reportRun(ports, run.sent);
  return { kind: 'ran', run };
}

/** After the digests; a tab that is missing here is no reason to say that these wait. */
function mailTeachers(
  ports: TickPorts,
  settings: CaseloadSettings,
  now: LocalTime,
  startedAt: number,
): void {
  try {
    mailTeachersByClock(ports, settings, now, startedAt);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    reportTrouble(ports, [error.message], 'teachers');
  }
}

function isRunDue(now: LocalTime, settings: CaseloadSettings, { memory }: RunPorts): boolean {
  if (!isSendingTime(now, settings.calendar)) return false;
  const { settled } = recall(memory);
  return cadences.some((cadence) => {
    const day = owedPeriod(now, cadence, settings.calendar);
    return day !== null && !isOver(day.period, settled[cadence]);
  });
}

/** Tells the owner, or the given addresses, why mails wait, once a day. */
function reportTrouble(
  ports: RunPorts,
  problems: readonly string[],
  whose: TroubleWords['whose'] = 'families',
  to: readonly string[] = [ports.place.account()],
): TickOutcome {
  const { date } = timeAt(ports);
  if (recall(ports.memory).troubleReportedOn !== date) {
    remember(ports.memory, { troubleReportedOn: date });
    const text = ports.letters.trouble({ whose, problems, sheetUrl: ports.place.url() });
    for (const address of to) mailOwner(ports, text, address);
  }
  return { kind: 'trouble' };
}

/** Tells the owner, once a day, that a tick broke off by an error that nobody foresaw. */
function reportError(ports: RunPorts, error: unknown): void {
  const { date } = timeAt(ports);
  if (recall(ports.memory).errorReportedOn === date) return;
  // Remembered first: a mail that is lost is a pity, one that comes every hour is spam.
  remember(ports.memory, { errorReportedOn: date });
  mailOwner(ports, ports.letters.brokenRun({ error: wordsOf(error), sheetUrl: ports.place.url() }));
}

/** Google's own advice: ask by mail, at most once a day, where the right to mail is left. */
function askToAuthorise(ports: RunPorts, url: string): void {
  const { date } = timeAt(ports);
  if (recall(ports.memory).askedOn === date) return;
  remember(ports.memory, { askedOn: date });
  mailOwner(ports, ports.letters.reauthorise({ url, sheetUrl: ports.place.url() }));
}
