// `ScriptApp.getService()`: where the web app answers.
import { DescribedObject } from '../../runtime/described-object';
import type { MethodTable } from '../../runtime/platform-object';

export class WebAppService extends DescribedObject {
  readonly service = 'ScriptApp';
  readonly platformName = 'Service';
  readonly methods: MethodTable = { getUrl: { takes: [[]] }, isEnabled: { takes: [[]] } };
  readonly #url: string | null;

  constructor(url: string | null) {
    super();
    this.#url = url;
  }
  /** Null when the script is not deployed as a web app. */
  getUrl(): string | null {
    return this.#url;
  }
  isEnabled(): boolean {
    return this.#url !== null;
  }
}
