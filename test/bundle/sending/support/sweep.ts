// Repeats one execution again and again, each time with a fault before another of its calls.
import type { Fault, Moment } from '../../../../workbench/runtime/faults';
import type { CaseloadDesk, DeskOptions } from '../../../../workbench/simulation/caseload-desk';
import { at, tickAtInstant } from './school';

export interface Sweep {
  /** The school just before the execution; it stays as it is. */
  readonly start: CaseloadDesk;
  /** When the clock fires. */
  readonly when: string;
  /** @param desk the copy on which this fault strikes @param call which call it is, from 1 */
  readonly fault: (desk: CaseloadDesk, call: number) => Fault;
  /** What happens from the fault on. */
  readonly goOn: (desk: CaseloadDesk, call: number) => void;
  /** What is wrong afterwards; nothing when all is well. */
  readonly judge: (desk: CaseloadDesk, call: number) => readonly string[];
  /** Which calls, of how many, get their turn; all when absent. */
  readonly takes?: (call: number, calls: number) => boolean;
  readonly platform?: Partial<DeskOptions>;
}

export interface SweepResult {
  /** Calls before which a fault has struck. */
  readonly points: number;
  /** "call 17: …" */
  readonly flaws: readonly string[];
  /** Virtual milliseconds of the longest execution. */
  readonly longestMs: number;
}

export function sweep({ start, when, fault, goOn, judge, takes, platform }: Sweep): SweepResult {
  const flaws: string[] = [];
  let [points, longestMs] = [0, 0];
  const calls = callsOf(start, when);
  for (let call = 1; call <= calls; call += 1) {
    if (takes && !takes(call, calls)) continue;
    const desk = start.copy(platform);
    const armed = desk.script.arm(fault(desk, call), call);
    tickAtInstant(desk, at(when));
    if (!armed.struck) flaws.push(`call ${call}: never came, though a rehearsal had ${calls}`);
    points += 1;
    goOn(desk, call);
    longestMs = Math.max(longestMs, ...desk.executions.map(({ virtualMs }) => virtualMs));
    flaws.push(...judge(desk, call).map((flaw) => `call ${call}: ${flaw}`));
  }
  return { points, flaws, longestMs };
}

/** Everything is repeatable, so a rehearsal tells how many calls there are. */
function callsOf(start: CaseloadDesk, when: string): number {
  const rehearsal = tickAtInstant(start.copy(), at(when));
  return rehearsal.reduce((sum, { calls }) => sum + calls.total, 0);
}

/**
 * Which calls of an execution, from 1, are calls of a method ("MailApp.sendEmail"), by a rehearsal.
 */
export function traceOf(start: CaseloadDesk, when: string): (method: string) => readonly number[] {
  const records = tickAtInstant(start.copy(), at(when));
  const { total = 0, byMethod = {} } = records[0]?.calls ?? {};
  const desk = start.copy();
  const found = new Map<string, number[]>();
  let now = 0;
  const note = (act: () => void, moment: Moment) =>
    desk.script.arm({ kind: 'meanwhile', act }, moment);
  for (let call = 1; call <= total; call += 1) {
    note(() => {
      now = call;
    }, call);
  }
  for (const [method, count] of Object.entries(byMethod)) {
    const calls: number[] = [];
    found.set(method, calls);
    for (let occurrence = 1; occurrence <= count; occurrence += 1) {
      note(() => calls.push(now), { method, occurrence });
    }
  }
  tickAtInstant(desk, at(when));
  return (method) => found.get(method) ?? [];
}
