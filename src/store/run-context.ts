// What one execution works with: the services, one "now", the settings, and how long it may go on.

import { isRetired } from '../access/domain/role';
import { type LocalTime, localTime } from '../core/local-time';
import type { Failure } from '../rpc/result';
import { isSendingTime } from '../schedule/domain/school-calendar';
import type { Table } from '../schema/decode-table';
import type { Setting } from '../schema/tabs';
import { type CaseloadSettings, readSettings } from '../settings/domain/caseload-settings';
import type { Services } from './services';
import { unlessCopy } from './unless-copy';

/** Google ends an execution after six minutes; what is left is done an hour later. */
const runBudgetMs = 4.5 * 60 * 1000;

export interface RunContext {
  readonly services: Services;
  /** Milliseconds since 1970; `now` is the same moment. */
  readonly startedAt: number;
  /** Asked of the clock once: everything that the execution decides, it decides as of then. */
  readonly now: LocalTime;
  readonly settings: CaseloadSettings;
  /** Nothing is begun from this instant on, in milliseconds since 1970. */
  readonly deadline: number;
}

export type RunStart =
  | { readonly kind: 'run'; readonly run: RunContext }
  | { readonly kind: 'problems'; readonly problems: readonly Failure[] };

/** @param startedAt of the execution, where it has begun before it got the lock */
export function startRun(services: Services, startedAt: number = services.clock.now()): RunStart {
  const now = localTime(startedAt, services.identity.zone());
  const table = services.store.readTabs(['settings']).settings;
  const copy = unlessCopy(table, services);
  if (copy) return { kind: 'problems', problems: copy.failures };
  const reading = readSettings(table, now.date);
  if (reading.kind === 'problems') return reading;
  return { kind: 'run', run: contextOf(services, startedAt, now, reading.settings) };
}

export const contextOf = (
  services: Services,
  startedAt: number,
  now: LocalTime,
  settings: CaseloadSettings,
): RunContext => ({ services, startedAt, now, settings, deadline: startedAt + runBudgetMs });

/** The one question of a run to the clock after its start. */
export const hasTimeLeft = ({ services, deadline }: Pick<RunContext, 'services' | 'deadline'>) =>
  services.clock.now() < deadline;

/** The same run, which ends where the hours end in which families may be emailed. */
export function withinSendingHours(run: RunContext): RunContext {
  const { now, startedAt, settings } = run;
  const { calendar } = settings;
  const [minutes, seconds] = [now.moment.slice(14, 16), now.moment.slice(17, 19)].map(Number);
  const hoursLeft = isSendingTime(now, calendar) ? calendar.untilHour - now.hour : 0;
  const end =
    hoursLeft * 3_600_000 - (hoursLeft > 0 ? ((minutes ?? 0) * 60 + (seconds ?? 0)) * 1000 : 0);
  return { ...run, deadline: Math.min(run.deadline, startedAt + end) };
}

/**
 * The run with the settings as they have just been read in the middle of it; null where they end it:
 * digests were paused, the account keeps no plans any more, or nobody can say what a value means.
 * @param needsDigestsOn a run that began while digests were on ends with them
 */
export function withFreshSettings(
  run: RunContext,
  table: Table<Setting>,
  needsDigestsOn: boolean,
): RunContext | null {
  const { services, startedAt, now } = run;
  const reading = readSettings(table, now.date);
  if (reading.kind === 'problems' || unlessCopy(table, services)) return null;
  const { settings } = reading;
  if (needsDigestsOn && !settings.digestsOn) return null;
  if (isRetired(services.identity.account(), settings.specialists)) return null;
  return contextOf(services, startedAt, now, settings);
}
