// google.script.run as a page finds it: a chain of handlers, and one function per script function.
import { legalArguments, type ReadForm } from './legal-arguments';

export const CONCURRENT_CALLS = 10;

class CallQueue {
  #running = 0;
  readonly #waiting: (() => Promise<void>)[] = [];

  add(call: () => Promise<void>): void {
    this.#waiting.push(call);
    this.#startNext();
  }

  #startNext(): void {
    if (this.#running >= CONCURRENT_CALLS) return;
    const call = this.#waiting.shift();
    if (!call) return;
    this.#running += 1;
    void call().finally(() => {
      this.#running -= 1;
      this.#startNext();
    });
  }
}

export type Reply =
  | { readonly kind: 'result'; readonly value?: unknown }
  | { readonly kind: 'failure'; readonly message: string };

export interface RunnerHost {
  readonly functionNames: readonly string[];
  readonly send: (functionName: string, args: readonly unknown[]) => Promise<Reply>;
  readonly readForm: ReadForm;
  /** Where a failure goes that nobody handles: the console. */
  readonly unhandled: (error: Error) => void;
}

export type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success: Handler | null;
  /** undefined: nobody said; null: silenced. */
  readonly failure: Handler | null | undefined;
  readonly userObject: unknown;
}

export type Runner = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Failures reach the page under this name, with their message alone (platform §5.3). */
class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

export function scriptRunner(host: RunnerHost): Runner {
  const queue = new CallQueue();
  return runner(host, queue, { success: null, failure: undefined, userObject: undefined });
}

/** Each handler gives a new runner; the old one stays what it is. */
function runner(host: RunnerHost, queue: CallQueue, handlers: Handlers): Runner {
  const changed = (change: Partial<Handlers>): Runner =>
    runner(host, queue, { ...handlers, ...change });
  const call =
    (name: string) =>
    (...args: readonly unknown[]): void => {
      const sent = legalArguments(args, host.readForm);
      queue.add(() => host.send(name, sent).then((reply) => deliver(reply, handlers, host)));
    };
  return {
    ...Object.fromEntries(host.functionNames.map((name) => [name, call(name)])),
    withSuccessHandler: (success: Handler | null) => changed({ success }),
    withFailureHandler: (failure: Handler | null) => changed({ failure }),
    withUserObject: (userObject: unknown) => changed({ userObject }),
  };
}

/** What a handler throws is the page's own affair, and must not hold up the queue. */
function deliver(reply: Reply, { success, failure, userObject }: Handlers, host: RunnerHost): void {
  try {
    if (reply.kind === 'result') success?.(reply.value, userObject);
    else if (failure === undefined) host.unhandled(new ScriptError(reply.message));
    else failure?.(new ScriptError(reply.message), userObject);
  } catch (error) {
    host.unhandled(error instanceof Error ? error : new Error(String(error)));
  }
}
