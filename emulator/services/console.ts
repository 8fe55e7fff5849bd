// The globals `console` (log, info, warn, error, time and timeEnd, and no more: platform §1.1) and
// `Logger`.
import { format } from 'node:util';
import { DescribedObject, type MethodTable, PlatformObject } from '../runtime/platform-object';
import type { ServiceEnvironment } from '../runtime/service-environment';

/** Logged values as the log viewer shows them: `%s` and friends are filled in; platform objects show by name. */
function logText(args: readonly unknown[]): string {
  return format(
    ...args.map((value) => (value instanceof PlatformObject ? value.platformName : value)),
  );
}

/** Milliseconds per line (platform §8). */
const LOG_MS = 4;

/** The global `console`. */
export class ConsoleService extends DescribedObject {
  readonly service = 'console';
  readonly platformName = 'console';
  readonly methods: MethodTable = {
    log: { ms: LOG_MS, takes: 'anything' },
    info: { ms: LOG_MS, takes: 'anything' },
    warn: { ms: LOG_MS, takes: 'anything' },
    error: { ms: LOG_MS, takes: 'anything' },
    time: { takes: [[], ['text']] },
    timeEnd: { ms: LOG_MS, takes: [[], ['text']] },
  };
  readonly #environment: ServiceEnvironment;
  readonly #timers = new Map<string, number>();

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  log(...args: unknown[]): void {
    this.#environment.log('log', logText(args));
  }
  info(...args: unknown[]): void {
    this.#environment.log('info', logText(args));
  }
  warn(...args: unknown[]): void {
    this.#environment.log('warn', logText(args));
  }
  error(...args: unknown[]): void {
    this.#environment.log('error', logText(args));
  }
  time(label = 'default'): void {
    this.#timers.set(label, this.#environment.context.now());
  }
  timeEnd(label = 'default'): void {
    const started = this.#timers.get(label);
    if (started === undefined) return;
    this.#timers.delete(label);
    this.#environment.log('log', `${label}: ${this.#environment.context.now() - started}ms`);
  }
}

/** The global `Logger`. */
export class Logger extends DescribedObject {
  readonly service = 'Logger';
  readonly platformName = 'Logger';
  readonly methods: MethodTable = {
    log: { ms: 4, takes: 'anything' },
    getLog: { takes: [[]] },
    clear: { takes: [[]] },
  };
  readonly #environment: ServiceEnvironment;
  readonly #lines: string[] = [];

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  log(...args: unknown[]): this {
    const text = logText(args);
    this.#lines.push(text);
    this.#environment.log('log', text);
    return this;
  }
  getLog(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
  clear(): void {
    this.#lines.length = 0;
  }
}
