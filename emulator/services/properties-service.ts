// PropertiesService: strings by key, per script, user and document, with their limits (platform §2).

import { PlatformError } from '../runtime/platform-error';
import { DescribedObject, type MethodTable } from '../runtime/platform-object';
import { DAILY_QUOTAS, usedQuota, useQuota } from '../runtime/quota';
import type { ServiceEnvironment } from '../runtime/service-environment';
import { documentStore, SCRIPT_STORE, userStore } from '../runtime/store-names';

const KB = 1024;
/** Bytes per value. Google takes longer ones today, but documents this. */
const VALUE_BYTES = 9 * KB;
/** Bytes of a key: 8,066 were the most that were taken [TK 2023/05/22]; the wording is a guess. */
const KEY_BYTES = 8_066;
const KEY_TOO_LARGE = 'Argument too large: key';
/** Bytes of keys and values together, per store. */
const STORE_BYTES = 500 * KB;

const EMPTY_NAME =
  'When setting or getting a property value, the property name must not be null or empty';
const STORE_FULL =
  'You have exceeded the property storage quota. Please remove some properties and try again.';
const VALUE_TOO_LARGE = 'Argument too large: value';
const TOO_MANY_OPERATIONS = 'Service invoked too many times for one day: properties.';

/** Milliseconds per call, averages of 100 runs (platform §8). */
const READ_MS = 30;
const WRITE_MS = 65;

/** One store of properties. */
export class Properties extends DescribedObject implements GoogleAppsScript.Properties.Properties {
  readonly service = 'PropertiesService';
  readonly platformName = 'Properties';
  readonly methods: MethodTable = {
    getProperty: { isData: true, ms: READ_MS, takes: [['text']] },
    getProperties: { isData: true, ms: READ_MS, takes: [[]] },
    getKeys: { isData: true, ms: READ_MS, takes: [[]] },
    setProperty: { isData: true, ms: WRITE_MS, takes: [['text', 'text']] },
    setProperties: { isData: true, ms: WRITE_MS, takes: [['object'], ['object', 'boolean']] },
    deleteProperty: { isData: true, ms: WRITE_MS, takes: [['text']] },
    deleteAllProperties: { isData: true, ms: WRITE_MS, takes: [[]] },
  };
  readonly #environment: ServiceEnvironment;
  readonly #name: string;

  constructor(environment: ServiceEnvironment, name: string) {
    super();
    this.#environment = environment;
    this.#name = name;
  }
  getProperty(key: string): string | null {
    this.#countOperation();
    return this.#store()[checkedName(key)] ?? null;
  }
  getProperties(): Record<string, string> {
    this.#countOperation();
    return { ...this.#store() };
  }
  getKeys(): string[] {
    this.#countOperation();
    return Object.keys(this.#store());
  }
  setProperty(key: string, value: string): this {
    return this.#replace({ ...this.#store(), [checkedName(key)]: String(value) });
  }
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const given = Object.entries(properties).map(([key, value]) => [
      checkedName(key),
      String(value),
    ]);
    const kept = deleteAllOthers ? {} : this.#store();
    return this.#replace({ ...kept, ...Object.fromEntries(given) });
  }
  deleteProperty(key: string): this {
    const { [checkedName(key)]: _gone, ...kept } = this.#store();
    return this.#replace(kept);
  }
  deleteAllProperties(): this {
    return this.#replace({});
  }
  #store(): Readonly<Record<string, string>> {
    return this.#environment.state.properties[this.#name] ?? {};
  }
  #replace(next: Record<string, string>): this {
    this.#countOperation();
    const entries = Object.entries(next);
    if (entries.some(([, value]) => Buffer.byteLength(value) > VALUE_BYTES)) {
      throw new PlatformError(VALUE_TOO_LARGE);
    }
    if (entries.some(([key]) => Buffer.byteLength(key) > KEY_BYTES)) {
      throw new PlatformError(KEY_TOO_LARGE);
    }
    const bytes = entries.reduce(
      (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
      0,
    );
    if (bytes > STORE_BYTES) throw new PlatformError(STORE_FULL);
    this.#environment.state.properties[this.#name] = next;
    return this;
  }
  #countOperation(): void {
    const { state, context, settings } = this.#environment;
    const { email } = context.effectiveUser;
    const limit = DAILY_QUOTAS[settings.accountKind]['property operations'];
    if (usedQuota(state, email, 'property operations') >= limit) {
      throw new PlatformError(TOO_MANY_OPERATIONS);
    }
    useQuota(state, email, 'property operations', 1);
  }
}

function checkedName(key: unknown): string {
  if (key === null || key === undefined || key === '') throw new PlatformError(EMPTY_NAME);
  return String(key);
}

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
