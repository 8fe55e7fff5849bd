// One execution as its services see it: what it may do, how long it may last, how it dies, and how
// many calls it makes.

import { AUTHORIZATION_REQUIRED, checkAccess, needsConsent } from './authorization';
import { STEP_MS } from './count-turns';
import type { Account, AuthMode, ExecutionContext, Surface } from './execution-context';
import type { CallCounts, LogLevel, LogLine } from './execution-record';
import { type ArmedFault, faultError, type Watcher } from './faults';
import { ExecutionEnded, PlatformError } from './platform-error';
import type { CallTraits, MethodRule } from './platform-object';
import type { CallGuard } from './platform-proxy';
import { checkCount, checkSignature } from './signature';
import type { VirtualClock } from './virtual-clock';

/** Counts the calls of one execution. */
class CallMeter {
  #total = 0;
  #data = 0;
  #charactersRead = 0;
  readonly #byMethod = new Map<string, number>();

  countRead(characters: number): void {
    this.#charactersRead += characters;
  }
  count(call: CallTraits): void {
    this.#total += 1;
    if (call.isData) this.#data += 1;
    this.#byMethod.set(call.method, this.of(call.method) + 1);
  }
  get total(): number {
    return this.#total;
  }
  /** Calls of one method so far. */
  of(method: string): number {
    return this.#byMethod.get(method) ?? 0;
  }
  counts(): CallCounts {
    return {
      total: this.#total,
      data: this.#data,
      charactersRead: this.#charactersRead,
      byMethod: Object.fromEntries(this.#byMethod),
    };
  }
}

const MINUTE_MS = 60_000;
/** Six minutes for every account (platform §2). */
export const EXECUTION_LIMIT_MS = 6 * MINUTE_MS;
/** Simple triggers have 30 seconds (platform §3.1). */
const SIMPLE_TRIGGER_LIMIT_MS = 30_000;

/** Services that may be called while the files load, in any authorization mode (platform §3.2). */
const ALLOWED_AT_LOAD = new Set(['console', 'Logger', 'Utilities']);

export interface ExecutionSetup {
  readonly surface: Surface;
  readonly authMode: AuthMode;
  readonly effectiveUser: Account;
  readonly activeUser: Account | null;
  readonly scopes: readonly string[];
  readonly spreadsheetId: string;
  readonly documentId: string | null;
  readonly clock: VirtualClock;
  readonly faults: readonly ArmedFault[];
  /** The effective user has withdrawn consent. */
  readonly isWithdrawn: boolean;
  readonly onCall: (call: CallTraits, args: readonly unknown[]) => void;
  /** Each looks before every call, from the first, at what the end of the execution would leave. */
  readonly watchers: readonly Watcher[];
}

export class Execution implements ExecutionContext, CallGuard {
  readonly surface: Surface;
  readonly authMode: AuthMode;
  readonly effectiveUser: Account;
  readonly activeUser: Account | null;
  readonly scopes: readonly string[];
  readonly spreadsheetId: string;
  readonly documentId: string | null;
  readonly now: () => number;
  readonly startedAt: number;
  readonly meter = new CallMeter();
  readonly logs: LogLine[] = [];
  readonly notEmulated: string[] = [];
  readonly #setup: ExecutionSetup;
  readonly #limitMs: number;
  #asIfKilled: ((look: () => void) => void) | null = null;
  #isLoading = false;
  #ended: ExecutionEnded | null = null;
  #hostError: unknown = null;

  constructor(setup: ExecutionSetup) {
    this.#setup = setup;
    this.surface = setup.surface;
    this.authMode = setup.authMode;
    this.effectiveUser = setup.effectiveUser;
    this.activeUser = setup.activeUser;
    this.scopes = setup.scopes;
    this.spreadsheetId = setup.spreadsheetId;
    this.documentId = setup.documentId;
    this.now = setup.clock.now;
    this.startedAt = setup.clock.now();
    this.#limitMs =
      setup.surface === 'simple-trigger' ? SIMPLE_TRIGGER_LIMIT_MS : EXECUTION_LIMIT_MS;
  }
  /** @param asIfKilled of the services, which are built with the execution and so come second */
  openTo(asIfKilled: (look: () => void) => void): void {
    this.#asIfKilled = asIfKilled;
  }
  /** Why it died before its time, or null. */
  get ended(): ExecutionEnded | null {
    return this.#ended;
  }
  /** What the host has to hear of, rather than the script; null where there is nothing. */
  get hostError(): unknown {
    return this.#hostError;
  }
  /** Without the time of executions that ran at the same time. */
  get virtualMs(): number {
    return this.now() - this.startedAt - this.#setup.clock.othersMs();
  }
  readonly pass = (ms: number): void => {
    this.#setup.clock.pass(ms);
    if (this.virtualMs > this.#limitMs) this.die('timed out');
  };
  /** One step of computing. @returns the execution's end where it is over */
  readonly spendComputing = (): ExecutionEnded | null => {
    try {
      if (this.#ended === null) this.pass(STEP_MS);
    } catch (error) {
      if (!(error instanceof ExecutionEnded)) throw error;
    }
    return this.#ended;
  };
  readonly countRead = (characters: number): void => this.meter.countRead(characters);
  readonly log = (level: LogLevel, text: string): void => {
    this.logs.push({ level, text, at: this.now() });
  };
  /** While the files load, a service call throws (platform §0.4). */
  loading(isLoading: boolean): void {
    this.#isLoading = isLoading;
  }
  /** Ends the execution: this and every later call throws and has no effect. */
  die(reason: ExecutionEnded['reason']): never {
    this.#ended ??= new ExecutionEnded(reason);
    throw this.#ended;
  }
  readonly beforeCall = (
    rule: MethodRule,
    call: CallTraits,
    args: readonly unknown[],
    declared: number,
  ): Error | null => {
    if (this.#ended !== null) throw this.#ended;
    if (this.#isLoading && !ALLOWED_AT_LOAD.has(call.service)) {
      throw new PlatformError(`${call.method} was called while the files of the script load.`);
    }
    this.#watch(call);
    const answer = this.#strike(call);
    this.meter.count(call);
    this.pass(call.ms);
    if (this.#setup.isWithdrawn && needsConsent(call.service, call.method)) {
      throw new PlatformError(AUTHORIZATION_REQUIRED);
    }
    const name = fullName(call);
    checkAccess(this, name, rule);
    if (rule.takes === undefined) checkCount(name, args, declared);
    else if (rule.takes !== 'anything') checkSignature(name, args, rule.takes);
    this.#setup.onCall(call, args);
    return answer;
  };
  readonly missed = (member: string): void => {
    this.notEmulated.push(member);
  };
  readonly defect = (error: unknown): void => {
    this.#hostError ??= error;
  };
  #watch(traits: CallTraits): void {
    const { watchers } = this.#setup;
    if (watchers.length === 0) return;
    const call = { traits, virtualMs: this.virtualMs };
    this.#asIfKilled?.(() => {
      for (const watcher of watchers) watcher(call);
    });
  }
  /** @returns what is thrown instead of the call's answer; null without such a fault */
  #strike(call: CallTraits): Error | null {
    let answer: Error | null = null;
    for (const armed of this.#setup.faults) {
      if (!armed.strikesAt(call, this.meter.total, this.meter.of(call.method))) continue;
      const { fault } = armed;
      switch (fault.kind) {
        case 'crash':
          return this.die('killed');
        case 'error':
          this.meter.count(call);
          throw faultError(fault);
        case 'error after success':
          answer ??= faultError(fault);
          break;
        case 'interleave':
          this.#meanwhile(fault.act);
      }
    }
    return answer;
  }
  /** The script must not catch what goes wrong with others. */
  #meanwhile(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.defect(error);
      this.die('killed');
    }
  }
}

/** "MailApp.sendEmail", "PropertiesService.Properties.getProperty": as error texts say it. */
function fullName(call: CallTraits): string {
  return call.method.startsWith(`${call.service}.`)
    ? call.method
    : `${call.service}.${call.method}`;
}
