// The global `console`: log, info, warn, error, time and timeEnd, and no more (platform §1.1).
import { DescribedObject } from '../../runtime/described-object';
import type { MethodTable } from '../../runtime/platform-object';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { logText } from './log-text';

/** Milliseconds per line (platform §8). */
const LOG_MS = 4;

export class ConsoleService extends DescribedObject {
  readonly service = 'console';
  readonly platformName = 'console';
  readonly methods: MethodTable = {
    log: { ms: LOG_MS },
    info: { ms: LOG_MS },
    warn: { ms: LOG_MS },
    error: { ms: LOG_MS },
    time: {},
    timeEnd: { ms: LOG_MS },
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
