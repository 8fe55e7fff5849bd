// What somebody is asked who switches the digests on: it is the one choice after which hundreds of
// emails leave by themselves.

import type { HeldReason } from '../../mailing/domain/plan-digests';
import { done, type Result } from '../../rpc/result';
import { readyToSwitch } from '../../schedule/server';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { countedReasons } from '../domain/held-before';
import { runTabs } from './due-now';
import { planNextRun } from './next-run';

export interface SwitchOnQuestion {
  /** Digests that are on, and have lost no more than their clock, have been agreed to. */
  readonly isAgreed: boolean;
  /** The first run; null where no digest day is left in this school year. */
  readonly first: {
    readonly date: string;
    readonly hour: number;
    readonly emails: number;
    readonly students: number;
    /** How many for each reason, the most frequent first. */
    readonly held: readonly { readonly reason: HeldReason; readonly count: number }[];
  } | null;
  /** Rows that cannot be read. */
  readonly unread: number;
}

/** @param inCopy a person knows that the file is a copy, and wants it to send */
export function askSwitchOn(services: Services, inCopy = false): Result<SwitchOnQuestion> {
  const { settings: table, ...tables } = services.store.readTabs(['settings', ...runTabs]);
  const found = readyToSwitch(table, services, inCopy);
  if (!found.ok) return found;
  const { settings, wereOn: isAgreed } = found.value;
  const next = planNextRun(tables, settings, timeAt(services), services.properties);
  const unread = Object.values(tables).reduce((sum, { problems }) => sum + problems.length, 0);
  if (next === null) return done({ isAgreed, first: null, unread });
  const { date, hour, plan } = next;
  const students = new Set(plan.due.map(({ student }) => student.studentId)).size;
  const held = countedReasons(plan.held);
  return done({ isAgreed, first: { date, hour, emails: plan.due.length, students, held }, unread });
}
