// One execution as its services see it: what it may do, how long it may last, and how it dies.
import { AUTHORIZATION_REQUIRED, checkAccess, needsConsent } from './authorization';
import { CallMeter } from './call-meter';
import type { Account, AuthMode, ExecutionContext, Surface } from './execution-context';
import type { LogLevel, LogLine } from './execution-record';
import { type ArmedFault, SERVER_ERROR } from './faults';
import { ExecutionEnded, PlatformError } from './platform-error';
import type { CallTraits, MethodRule } from './platform-object';
import type { Gatekeeper } from './platform-proxy';
import { checkSignature } from './signature';
import type { VirtualClock } from './virtual-clock';

const MINUTE_MS = 60_000;
/** Six minutes for every account (platform §2). */
export const EXECUTION_LIMIT_MS = 6 * MINUTE_MS;
/** Simple triggers have 30 seconds (platform §3.1). */
export const SIMPLE_TRIGGER_LIMIT_MS = 30_000;

/** Services that may be called while the files load, in any authorisation mode (platform §3.2). */
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
}

export class Execution implements ExecutionContext, Gatekeeper {
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
  #isLoading = false;
  #ended: ExecutionEnded | null = null;
  #defect: Error | null = null;

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
  /** Why it died before its time, or null. */
  get ended(): ExecutionEnded | null {
    return this.#ended;
  }
  get workbenchDefect(): Error | null {
    return this.#defect;
  }
  readonly pass = (ms: number): void => {
    this.#setup.clock.pass(ms);
    if (this.now() - this.startedAt > this.#limitMs) this.die('timed out');
  };
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
  readonly beforeCall = (rule: MethodRule, call: CallTraits, args: readonly unknown[]): void => {
    if (this.#ended !== null) throw this.#ended;
    if (this.#isLoading && !ALLOWED_AT_LOAD.has(call.service)) {
      throw new PlatformError(`${call.method} was called while the files of the script load.`);
    }
    this.#strike(call);
    this.meter.count(call);
    this.pass(call.ms);
    if (this.#setup.isWithdrawn && needsConsent(call.service, call.method)) {
      throw new PlatformError(AUTHORIZATION_REQUIRED);
    }
    const name = fullName(call);
    checkAccess(this, name, rule);
    if (rule.takes !== undefined) checkSignature(name, args, rule.takes);
    this.#setup.onCall(call, args);
  };
  readonly missed = (member: string): void => {
    this.notEmulated.push(member);
  };
  readonly defect = (error: Error): void => {
    this.#defect ??= error;
  };
  #strike(call: CallTraits): void {
    for (const armed of this.#setup.faults) {
      if (!armed.strikesAt(call, this.meter.total, this.meter.of(call.method))) continue;
      const { fault } = armed;
      if (fault.kind === 'crash') this.die('killed');
      if (fault.kind === 'meanwhile') {
        fault.act();
        continue;
      }
      this.meter.count(call);
      throw new PlatformError(fault.message ?? SERVER_ERROR, fault.name);
    }
  }
}

/** "MailApp.sendEmail", "PropertiesService.Properties.getProperty": as error texts say it. */
function fullName(call: CallTraits): string {
  return call.method.startsWith(`${call.service}.`)
    ? call.method
    : `${call.service}.${call.method}`;
}
