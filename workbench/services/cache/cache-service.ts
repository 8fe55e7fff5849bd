// The global `CacheService`.
import { DescribedObject } from '../../runtime/described-object';
import type { MethodTable } from '../../runtime/platform-object';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { documentStore, SCRIPT_STORE, userStore } from '../../runtime/store-names';
import { Cache } from './cache';

export class CacheService extends DescribedObject implements GoogleAppsScript.Cache.CacheService {
  readonly service = 'CacheService';
  readonly platformName = 'CacheService';
  readonly methods: MethodTable = {
    getDocumentCache: { from: 'LIMITED', takes: [[]] },
    getScriptCache: { from: 'LIMITED', takes: [[]] },
    getUserCache: { from: 'LIMITED', takes: [[]] },
  };
  readonly #environment: ServiceEnvironment;

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  getDocumentCache(): Cache | null {
    const name = documentStore(this.#environment.context);
    return name === null ? null : new Cache(this.#environment, name);
  }
  getScriptCache(): Cache {
    return new Cache(this.#environment, SCRIPT_STORE);
  }
  getUserCache(): Cache {
    return new Cache(this.#environment, userStore(this.#environment.context));
  }
}
