// One store of properties: strings by name.
import { DescribedObject } from '../../runtime/described-object';
import { PlatformError } from '../../runtime/platform-error';
import type { MethodTable } from '../../runtime/platform-object';
import { DAILY_QUOTAS, usedQuota, useQuota } from '../../runtime/quota';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import {
  EMPTY_NAME,
  STORE_BYTES,
  STORE_FULL,
  TOO_MANY_OPERATIONS,
  VALUE_BYTES,
  VALUE_TOO_LARGE,
} from './property-limits';

/** Milliseconds per call, averages of 100 runs (platform §8). */
const READ_MS = 30;
const WRITE_MS = 65;

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
