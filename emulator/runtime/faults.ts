// Faults that a host arms, and the moments at which they strike.
import { PlatformError } from './platform-error';
import type { CallTraits } from './platform-object';

/** What the script sees of a call that fails. */
interface FailedCall {
  /** SERVER_ERROR when absent. */
  readonly message?: string;
  readonly name?: string;
  /** Status of an HTTP answer, which an advanced service passes on as `details.code`. */
  readonly code?: number;
}

/** What goes wrong just before a call, or with its answer. */
export type Fault =
  | { readonly kind: 'crash' }
  /** The call has no effect. */
  | ({ readonly kind: 'error' } & FailedCall)
  /** The call takes effect, and then throws: its answer was lost on the way. */
  | ({ readonly kind: 'error after success' } & FailedCall)
  /**
   * What others do between two calls: edits in the grid, and whole executions of the script, which
   * find what this one has written and the locks that it holds.
   */
  | { readonly kind: 'interleave'; readonly act: () => void };

/** Before which call: the n-th of the execution, or the n-th of one method ("MailApp.sendEmail"). */
export type Moment = number | { readonly method: string; readonly occurrence: number };

/** An execution as a fault's condition sees it, when it starts. */
export interface ExecutionStart {
  /** 1 for the first execution ever. */
  readonly ordinal: number;
  readonly functionName: string;
  /** Virtual time, milliseconds since 1970. */
  readonly startedAt: number;
}

/** Which executions: the one with this ordinal, or those that a condition accepts. */
export type ExecutionChoice = number | ((start: ExecutionStart) => boolean);

export interface WatchedCall {
  readonly traits: CallTraits;
  /** How long the execution has taken until then. */
  readonly virtualMs: number;
}

/** Looks at the platform as the end of the execution before this call would leave it. */
export type Watcher = (call: WatchedCall) => void;

/** The platform's transient failure (platform §1.4 [EH]). */
export const SERVER_ERROR =
  "We're sorry, a server error occurred. Please wait a bit and try again.";

/** What a script sees of the fault. */
export function faultError({ message = SERVER_ERROR, name, code }: FailedCall): PlatformError {
  const error = new PlatformError(message, name);
  return code === undefined ? error : Object.assign(error, { details: { code, message } });
}

/** A firing of the clock is left out, or there is a second one right after it. */
export type ClockFault = 'skipped' | 'twice';

/** A firing that is due. */
export interface ClockFiring {
  readonly handler: string;
  /** Virtual time, milliseconds since 1970. */
  readonly dueAt: number;
}

/** Strikes once, at the first firing that is chosen. */
export class ArmedClockFault {
  #struck = false;

  constructor(
    readonly fault: ClockFault,
    readonly chooses: (firing: ClockFiring) => boolean,
  ) {}

  get struck(): boolean {
    return this.#struck;
  }
  strikesAt(firing: ClockFiring): boolean {
    if (this.#struck || !this.chooses(firing)) return false;
    this.#struck = true;
    return true;
  }
}

/** An armed fault strikes once, in the first chosen execution that reaches its moment. */
export class ArmedFault {
  #struck = false;

  constructor(
    readonly fault: Fault,
    readonly moment: Moment,
    readonly choice: ExecutionChoice,
  ) {}

  /** Whether it has struck; false after a run means that the run had fewer calls. */
  get struck(): boolean {
    return this.#struck;
  }
  chooses(start: ExecutionStart): boolean {
    if (this.#struck) return false;
    return typeof this.choice === 'number' ? this.choice === start.ordinal : this.choice(start);
  }
  /** @param ofMethod calls of the same method before this one @param total all calls before it */
  strikesAt(call: CallTraits, total: number, ofMethod: number): boolean {
    if (this.#struck) return false;
    const now =
      typeof this.moment === 'number'
        ? this.moment === total + 1
        : this.moment.method === call.method && this.moment.occurrence === ofMethod + 1;
    if (now) this.#struck = true;
    return now;
  }
}
