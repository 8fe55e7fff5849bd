// What somebody is asked who switches the digests on: it is the one choice after which hundreds of
// emails leave by themselves.

import type { HeldReason } from '../../mailing/domain/plan-digests';
import { done, type Result } from '../../rpc/result';
import { readyToSwitch } from '../../schedule/server';
import { type CaseloadSettings, settingsIn } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { countedReasons } from '../domain/held-before';
import { runTabs } from './due-now';
import { planNextRun } from './next-run';

/** Whom the next digests would go to as things stand, and who gets none. */
export interface FirstRun {
  readonly date: string;
  readonly hour: number;
  readonly emails: number;
  readonly students: number;
  /** How many for each reason, the most frequent first. */
  readonly held: readonly { readonly reason: HeldReason; readonly count: number }[];
}

export interface SwitchOnQuestion {
  /** Digests that are on, and have lost no more than their clock, have been agreed to. */
  readonly isAgreed: boolean;
  /** Null where no digest day is left in this school year. */
  readonly first: FirstRun | null;
  /** Rows that cannot be read. */
  readonly unread: number;
}

/** @param inCopy a person knows that the file is a copy, and wants it to send */
export function askSwitchOn(services: Services, inCopy = false): Result<SwitchOnQuestion> {
  const { settings: table, ...tables } = services.store.readTabs(['settings', ...runTabs]);
  const found = readyToSwitch(table, services, inCopy);
  if (!found.ok) return found;
  const { settings, wereOn: isAgreed } = found.value;
  const first = firstRun(tables, settings, services);
  const unread = Object.values(tables).reduce((sum, { problems }) => sum + problems.length, 0);
  return done({ isAgreed, first, unread });
}

function firstRun(
  tables: Parameters<typeof planNextRun>[0],
  settings: CaseloadSettings,
  services: Services,
): FirstRun | null {
  const next = planNextRun(tables, settings, timeAt(services), services.properties);
  if (next === null) return null;
  const { date, hour, plan } = next;
  const students = new Set(plan.due.map(({ student }) => student.studentId)).size;
  return { date, hour, emails: plan.due.length, students, held: countedReasons(plan.held) };
}

/** Null where the settings cannot be read, or no digest day is left. */
export function whoIsEmailed(services: Services): Result<FirstRun | null> {
  const { settings: table, ...tables } = services.store.readTabs(['settings', ...runTabs]);
  const settings = settingsIn(table, timeAt(services).date);
  return done(settings && firstRun(tables, settings, services));
}
