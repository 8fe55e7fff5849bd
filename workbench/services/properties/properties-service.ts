// The global `PropertiesService`.
import { DescribedObject } from '../../runtime/described-object';
import type { MethodTable } from '../../runtime/platform-object';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { documentStore, SCRIPT_STORE, userStore } from '../../runtime/store-names';
import { Properties } from './properties';

export class PropertiesService
  extends DescribedObject
  implements GoogleAppsScript.Properties.PropertiesService
{
  readonly service = 'PropertiesService';
  readonly platformName = 'PropertiesService';
  /** No properties at all in AuthMode NONE (platform §3.2). */
  readonly methods: MethodTable = {
    getDocumentProperties: { from: 'LIMITED', takes: [[]] },
    getScriptProperties: { from: 'LIMITED', takes: [[]] },
    getUserProperties: { from: 'LIMITED', takes: [[]] },
  };
  readonly #environment: ServiceEnvironment;

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  /** Null outside a document, as the platform says, although its types do not. */
  getDocumentProperties(): Properties {
    const name = documentStore(this.#environment.context);
    return (name === null ? null : new Properties(this.#environment, name)) as Properties;
  }
  getScriptProperties(): Properties {
    return new Properties(this.#environment, SCRIPT_STORE);
  }
  getUserProperties(): Properties {
    return new Properties(this.#environment, userStore(this.#environment.context));
  }
}
