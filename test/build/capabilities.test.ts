// A capability imports another one only through its `domain/`, or through the `index.ts` of the realm
// where it offers more to others; and no two capabilities depend on each other there.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The realms that keep to it. */
const realms = ['server', 'page', 'messages', 'emails'] as const;
type Realm = (typeof realms)[number];

/** Folders of src that are no capability. */
const shared = ['core', 'emails', 'entry', 'platform', 'rpc', 'schema', 'store', 'ui'];

/** Who may import any file of a capability, and why. */
const compositionRoots: Readonly<Record<Realm, Readonly<Record<string, string>>>> = {
  server: {
    'parts.ts': 'lists the use cases that are scripts of their own',
    'registry.ts': 'lists the use cases of all capabilities: page calls and hourly jobs',
    'entry/': 'gives each function that Google calls its use case',
    'rpc/calls.ts': 'names the types of the page calls for the pages',
  },
  page: {
    'sidebar/page/': 'shows the screens of all capabilities to the specialist',
  },
  messages: {
    'rpc/english-texts.ts': 'has the failures of all capabilities: their codes follow from it',
    'rpc/script-texts.ts': 'has those that the script words by itself',
    'rpc/failure-texts.ts': 'has the same in the other languages of the pages',
    'rpc/spanish-script-texts.ts': 'has those in Spanish that the script words by itself',
    'entry/texts.ts': 'has all that the script says to the person at the screen',
    'entry/english.ts': 'has what of it only a person at the screen needs',
    'entry/spanish.ts': 'has the same in Spanish',
  },
  emails: {
    'entry/emails.ts': 'gives the use cases the emails, which they may not import',
  },
};

interface Import {
  /** Paths in src, without an ending: "goals/server/save-goal". */
  readonly from: string;
  readonly to: string;
}

/** What a file imports, as it stands there. */
const specifiersIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport\(?|@import)\s*['"](\.[^'"]+)['"]/g)].map(
    ([, specifier = '']) => specifier,
  );

const importsOf = (path: string, text: string): readonly Import[] =>
  specifiersIn(text).map((specifier) => ({
    from: path,
    to: relative('.', join(dirname(path), specifier)).replaceAll('\\', '/'),
  }));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(tsx?|css)$/.test(path));

const imports = sources.flatMap((path) => importsOf(path, readFileSync(`src/${path}`, 'utf8')));

const topOf = (path: string): string => path.split('/')[0] ?? '';

const realmPath = (realm: Realm) => new RegExp(`^([^/]+)/${realm}(?:/(.+))?$`);

/** The capability and its file, where the path is of the realm; "index" for the folder itself. */
function placeIn(realm: Realm, path: string) {
  const [, capability, file = 'index'] = realmPath(realm).exec(path) ?? [];
  return capability === undefined || shared.includes(capability) ? null : { capability, file };
}

/** Imports of another capability's files, or from outside of all, that go past the index. */
const breachesOf = (realm: Realm, all: readonly Import[]): readonly string[] =>
  all
    .filter(({ from, to }) => {
      const target = placeIn(realm, to);
      if (target === null || target.file === 'index') return false;
      if (Object.keys(compositionRoots[realm]).some((root) => from.startsWith(root))) return false;
      return topOf(from) !== target.capability;
    })
    .map(({ from, to }) => `${from} imports ${to}`);

/** Capabilities that are reached from themselves, by imports within the realm. */
function circlesIn(realm: Realm, all: readonly Import[]): readonly string[] {
  const uses = new Map<string, Set<string>>();
  for (const { from, to } of all) {
    const [user, used] = [placeIn(realm, from)?.capability, placeIn(realm, to)?.capability];
    if (user === undefined || used === undefined || user === used) continue;
    uses.set(user, (uses.get(user) ?? new Set()).add(used));
  }
  const reachedFrom = (start: string): ReadonlySet<string> => {
    const reached = new Set<string>();
    const open = [...(uses.get(start) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...(uses.get(next) ?? []));
    }
    return reached;
  };
  return [...uses.keys()].filter((capability) => reachedFrom(capability).has(capability));
}

/** Imports from below the capabilities into one of them. */
const upwardIn = (realm: Realm, all: readonly Import[]): readonly string[] =>
  all
    .filter(({ from, to }) => /^(core|schema|store|ui)\//.test(from) && placeIn(realm, to) !== null)
    .map(({ from, to }) => `${from} imports ${to}`);

describe('the rule', () => {
  const found = (path: string, specifier: string) => {
    const all = importsOf(path, `import { it } from '${specifier}';`);
    return realms.flatMap((realm) => breachesOf(realm, all));
  };

  it.each([
    ['families/server/pause-digest.ts', '../../goals/server/plan-tables', 1],
    ['families/server/pause-digest.ts', '../../goals/server', 0],
    ['families/server/pause-digest.ts', '../../goals/domain/view-plan', 0],
    ['goals/server/save-goal.ts', './plan-tables', 0],
    ['store/services.ts', '../goals/server/plan-tables', 1],
    ['platform/sheets/prepare-tabs.ts', '../../setup/server/set-up', 1],
    ['registry.ts', './goals/server/save-goal', 0],
    ['goals/page/goal-card.tsx', '../../families/page/family-screen', 1],
    ['goals/page/goal-card.tsx', '../../families/page', 0],
    ['goals/page/goal-card.tsx', '../../sidebar/page/sidebar', 1],
    ['goals/page/goal-card.tsx', '../../families/messages/messages', 1],
    ['goals/page/goal-card.tsx', '../messages/messages', 0],
    ['goals/page/goal-card.tsx', '../server/save-goal', 0],
    ['goals/page/goal-card.tsx', '../../ui/messages/messages', 0],
    ['sidebar/page/sidebar.tsx', '../../families/page/family-screen', 0],
    ['sidebar/page/sidebar.tsx', '../../families/messages/messages', 1],
    ['ui/sidebar/sidebar-state.ts', '../../goals/page/goal-card', 1],
    ['entry/emails.ts', '../digests/emails/digest-email', 0],
    ['entry/menu.ts', '../digests/emails/digest-email', 1],
  ])('for %s with an import of %s finds %d breaches', (path, specifier, breaches) => {
    expect(found(path, specifier)).toHaveLength(breaches);
  });

  it.each([
    ["export { it } from '../../families/page/it';"],
    ["import {\n  it,\n} from '../../families/page/it';"],
    ["import type { It } from '../../families/page/it';"],
    ["const it = import('../../families/page/it');"],
    ['@import "../../families/page/it.css";'],
  ])('sees %j', (text) => {
    expect(breachesOf('page', importsOf('goals/page/goal-card.tsx', text))).toHaveLength(1);
  });

  it('finds a circle of three', () => {
    const between = (one: string, other: string): Import => ({
      from: `${one}/server/a`,
      to: `${other}/server`,
    });
    const chain = [between('a', 'b'), between('b', 'c'), between('d', 'a')];
    expect(circlesIn('server', chain)).toEqual([]);
    expect(circlesIn('server', [...chain, between('c', 'a')])).toEqual(['a', 'b', 'c']);
  });
});

describe.each(realms)('the realm %s', (realm) => {
  it('is known to the test', () => {
    expect(imports.filter(({ to }) => placeIn(realm, to) !== null).length).toBeGreaterThan(10);
  });

  it('is entered by no other way than the index', () =>
    expect(breachesOf(realm, imports)).toEqual([]));

  it('has no two capabilities that depend on each other', () =>
    expect(circlesIn(realm, imports)).toEqual([]));

  it('is not known to what lies below the capabilities', () =>
    expect(upwardIn(realm, imports)).toEqual([]));
});

it.each(['core', 'schema', 'ui'])('%s knows no capability, by its domain either', (folder) => {
  const known = imports.filter(
    ({ from, to }) => topOf(from) === folder && to.includes('/') && !shared.includes(topOf(to)),
  );
  expect(known).toEqual([]);
});

const listed = realms.flatMap((realm) =>
  Object.keys(compositionRoots[realm]).map((root) => ({ realm, root })),
);

it.each(listed)('$root needs its way into the realm $realm', ({ realm, root }) => {
  const needed = imports.filter(({ from, to }) => {
    const target = placeIn(realm, to);
    return from.startsWith(root) && target !== null && topOf(from) !== target.capability;
  });
  expect(needed).not.toEqual([]);
});
