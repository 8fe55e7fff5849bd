// The global `Logger`.
import { DescribedObject } from '../../runtime/described-object';
import type { MethodTable } from '../../runtime/platform-object';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { logText } from './log-text';

export class Logger extends DescribedObject {
  readonly service = 'Logger';
  readonly platformName = 'Logger';
  readonly methods: MethodTable = {
    log: { ms: 4 },
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
