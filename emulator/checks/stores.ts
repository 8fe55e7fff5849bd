// Properties, cache and locks (platform §6.2, §2). They empty the user's store of the script.
import { type Check, gives, refuses } from './check';

type Properties = GoogleAppsScript.Properties.Properties;
type Cache = GoogleAppsScript.Cache.Cache;
type Lock = GoogleAppsScript.Lock.Lock;

function inStore<Result>(run: (store: Properties) => Result): () => Result {
  return () => {
    const store = PropertiesService.getUserProperties();
    store.deleteAllProperties();
    try {
      return run(store);
    } finally {
      store.deleteAllProperties();
    }
  };
}

const inCache =
  <Result>(run: (cache: Cache) => Result): (() => Result) =>
  () => {
    const cache = CacheService.getScriptCache();
    cache.removeAll(['k', 'a', 'b']);
    return run(cache);
  };

const withLock =
  <Result>(run: (lock: Lock) => Result): (() => Result) =>
  () => {
    const lock = LockService.getDocumentLock();
    lock.releaseLock();
    const result = run(lock);
    lock.releaseLock();
    return result;
  };

/** As a script without types would write it. */
const untyped = (value: unknown) => value as string;
const NO_NAME =
  'When setting or getting a property value, the property name must not be null or empty';
const BIG = 'x'.repeat(9_000);

export const stores: readonly Check[] = [
  gives(
    'a missing property is null',
    inStore((s) => s.getProperty('missing')),
    null,
  ),
  gives(
    'values of other kinds become text',
    inStore((s) =>
      [5, true, null].map((value) => s.setProperty('k', untyped(value)).getProperty('k')),
    ),
    ['5', 'true', 'null'],
  ),
  gives(
    'setProperties adds',
    inStore((s) => s.setProperties({ a: '1' }).setProperties({ b: '2' }).getProperties()),
    { a: '1', b: '2' },
  ),
  gives(
    'setProperties replaces all others when told to',
    inStore((s) => s.setProperties({ a: '1' }).setProperties({ b: '2' }, true).getProperties()),
    { b: '2' },
  ),
  gives(
    'deleteProperty',
    inStore((s) => s.setProperty('a', '1').deleteProperty('a').getProperty('a')),
    null,
  ),
  gives(
    'a value of 9 KB is kept whole',
    inStore((s) => s.setProperty('k', 'x'.repeat(9_216)).getProperty('k')?.length),
    9_216,
  ),
  refuses(
    'no name, no property',
    inStore((s) => s.getProperty('')),
    NO_NAME,
  ),
  refuses(
    'no name, nothing is set',
    inStore((s) => s.setProperty('', 'v')),
    NO_NAME,
  ),
  refuses(
    'a store takes 500 KB',
    inStore((s) => {
      const many = Array.from({ length: 60 }, (_, index) => [`k${index}`, BIG] as const);
      s.setProperties(Object.fromEntries(many));
    }),
    'You have exceeded the property storage quota.',
  ),
  gives(
    'document, script and user have stores of their own',
    inStore((s) => {
      s.setProperty('check', 'mine');
      return PropertiesService.getScriptProperties().getProperty('check');
    }),
    null,
  ),

  gives(
    'a missing cache item is null',
    inCache((c) => c.get('k')),
    null,
  ),
  gives(
    'a cache item is there at once',
    inCache((c) => {
      c.put('k', 'v');
      return c.get('k');
    }),
    'v',
  ),
  gives(
    'getAll leaves out what is missing',
    inCache((c) => {
      c.putAll({ a: '1', b: '2' });
      return c.getAll(['a', 'b', 'k']);
    }),
    { a: '1', b: '2' },
  ),
  gives(
    'an item ends',
    inCache((c) => {
      c.put('k', 'v', 1);
      Utilities.sleep(3_000);
      return c.get('k');
    }),
    null,
  ),
  refuses(
    'a cache item of more than 100 KB is refused',
    inCache((c) => c.put('k', 'x'.repeat(102_401))),
    'Argument too large: value',
  ),
  refuses(
    'a cache key of more than 250 characters is refused',
    inCache((c) => c.put('k'.repeat(251), 'v')),
    'Argument too large: key',
  ),

  gives(
    'a free lock is taken at once',
    withLock((l) => [l.tryLock(0), l.hasLock()]),
    [true, true],
  ),
  gives(
    'a lock that one holds is taken again',
    withLock((l) => [l.tryLock(0), l.tryLock(0)]),
    [true, true],
  ),
  gives(
    'a negative wait takes nothing',
    withLock((l) => l.tryLock(-1)),
    false,
  ),
  gives(
    'a lock that was let go is not held',
    withLock((l) => {
      l.waitLock(0);
      l.releaseLock();
      return l.hasLock();
    }),
    false,
  ),
  gives(
    'locks of document and user are two',
    withLock((l) => l.tryLock(0) && LockService.getUserLock().hasLock()),
    false,
  ),
];
