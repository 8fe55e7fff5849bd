// A template: a script sets properties on it and has it evaluated.
import { type MethodTable, OpenPlatformObject } from '../../runtime/platform-object';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { HtmlOutput } from './html-output';
import { templateCode } from './template-code';

export class HtmlTemplate extends OpenPlatformObject {
  readonly service = 'HtmlService';
  readonly platformName = 'HtmlTemplate';
  readonly methods: MethodTable = { evaluate: { takes: [[]] }, getRawContent: { takes: [[]] } };
  readonly #environment: ServiceEnvironment;
  readonly #source: string;

  constructor(environment: ServiceEnvironment, source: string) {
    super();
    this.#environment = environment;
    this.#source = source;
  }
  /** Runs the scriptlets in the script's own world; what they throw is the script's error. */
  evaluate(): HtmlOutput {
    const names = [...this.assigned.keys()];
    const output = new HtmlOutput('');
    const run = this.#environment.compile(templateCode(this.#source), ['output', ...names]);
    run(
      {
        _: (value: unknown) => output.append(printed(value)),
        _$: (value: unknown) => output.appendUntrusted(printed(value)),
      },
      ...this.assigned.values(),
    );
    return output;
  }
  getRawContent(): string {
    return this.#source;
  }
}

function printed(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
