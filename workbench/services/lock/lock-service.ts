// The global `LockService`.
import { DescribedObject } from '../../runtime/described-object';
import type { MethodTable } from '../../runtime/platform-object';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { documentStore, SCRIPT_STORE, userStore } from '../../runtime/store-names';
import { Lock } from './lock';

export class LockService extends DescribedObject implements GoogleAppsScript.Lock.LockService {
  readonly service = 'LockService';
  readonly platformName = 'LockService';
  readonly methods: MethodTable = {
    getDocumentLock: { from: 'LIMITED', takes: [[]] },
    getScriptLock: { from: 'LIMITED', takes: [[]] },
    getUserLock: { from: 'LIMITED', takes: [[]] },
  };
  readonly #environment: ServiceEnvironment;

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  /** Null outside a document, as the platform says, although its types do not. */
  getDocumentLock(): Lock {
    const name = documentStore(this.#environment.context);
    return (name === null ? null : new Lock(this.#environment, name)) as Lock;
  }
  getScriptLock(): Lock {
    return new Lock(this.#environment, SCRIPT_STORE);
  }
  getUserLock(): Lock {
    return new Lock(this.#environment, userStore(this.#environment.context));
  }
}
