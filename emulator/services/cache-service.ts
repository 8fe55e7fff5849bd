// CacheService: strings by key that expire.

import { PlatformError } from '../runtime/platform-error';
import { DescribedObject, type MethodTable } from '../runtime/platform-object';
import type { CachedItem } from '../runtime/platform-state';
import type { ServiceEnvironment } from '../runtime/service-environment';
import { documentStore, SCRIPT_STORE, userStore } from '../runtime/store-names';

/** Limits of CacheService (platform §2). */
const KEY_CHARACTERS = 250;
const VALUE_BYTES = 102_400;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const ITEMS_PER_CACHE = 1_000;
/** When a cache is full, about this many of the oldest go at once. */
const DROPPED_WHEN_FULL = 100;

const READ_MS = 10;
const WRITE_MS = 65;

/** One cache. */
export class Cache extends DescribedObject implements GoogleAppsScript.Cache.Cache {
  readonly service = 'CacheService';
  readonly platformName = 'Cache';
  readonly methods: MethodTable = {
    get: { isData: true, ms: READ_MS, takes: [['any']] },
    getAll: { isData: true, ms: READ_MS, takes: [['any']] },
    put: {
      isData: true,
      ms: WRITE_MS,
      takes: [
        ['any', 'any'],
        ['any', 'any', 'integer'],
      ],
    },
    putAll: { isData: true, ms: WRITE_MS, takes: [['object'], ['object', 'integer']] },
    remove: { isData: true, ms: WRITE_MS, takes: [['any']] },
    removeAll: { isData: true, ms: WRITE_MS, takes: [['any']] },
  };
  readonly #environment: ServiceEnvironment;
  readonly #name: string;

  constructor(environment: ServiceEnvironment, name: string) {
    super();
    this.#environment = environment;
    this.#name = name;
  }
  get(key: string): string | null {
    const item = this.#items()[checkedKey(key)];
    return item !== undefined && item.expiresAt > this.#environment.context.now()
      ? item.value
      : null;
  }
  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(
      found.filter((entry): entry is [string, string] => entry[1] !== null),
    );
  }
  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    const text = String(value);
    if (Buffer.byteLength(text) > VALUE_BYTES) throw new PlatformError('Argument too large: value');
    const createdAt = this.#environment.context.now();
    const expiresAt = createdAt + Math.min(seconds, LONGEST_SECONDS) * 1000;
    this.#items()[checkedKey(key)] = { value: text, createdAt, expiresAt };
    this.#makeRoom();
  }
  putAll(values: Record<string, string>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }
  remove(key: string): void {
    delete this.#items()[checkedKey(key)];
  }
  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
  #items(): Record<string, CachedItem> {
    this.#environment.state.caches[this.#name] ??= {};
    return this.#environment.state.caches[this.#name] ?? {};
  }
  /** First in, first out; reading does not keep an item longer (platform §2). */
  #makeRoom(): void {
    const items = Object.entries(this.#items());
    if (items.length <= ITEMS_PER_CACHE) return;
    items.sort(([, one], [, other]) => one.createdAt - other.createdAt);
    for (const [key] of items.slice(0, DROPPED_WHEN_FULL)) delete this.#items()[key];
  }
}

function checkedKey(key: unknown): string {
  if (key === null || key === undefined || key === '') {
    throw new PlatformError('Invalid argument: key');
  }
  const text = String(key);
  if (text.length > KEY_CHARACTERS) throw new PlatformError('Argument too large: key');
  return text;
}

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
