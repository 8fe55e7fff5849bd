// What is pushed to Google: how it parses, what Google can call in it, and what it asks for.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { type Node, parse } from 'acorn';
import { menuGroups } from '../../src/entry/menu';
import { menu as english } from '../../src/entry/messages/script.en';
import { menu as spanish } from '../../src/entry/messages/script.es';
import { handlers, publicHandlers } from '../../src/registry';
import { AddonHarness } from '../../workbench/harness/addon-harness';

const code = readFileSync('dist/Code.js', 'utf8');
const importCode = readFileSync('dist/Import.js', 'utf8');
const wordings = ['English', 'Spanish'].map((name) => ({
  name,
  source: readFileSync(`dist/${name}.js`, 'utf8'),
}));

/** Everything that menus, triggers and pages call. Each one guards itself. */
const entryPoints = [
  ...Object.keys(handlers),
  ...Object.keys(publicHandlers),
  ...menuGroups.flatMap((items) => Object.keys(items)),
  ...['doGet', 'onEdit', 'onInstall', 'onOpen', 'tick'],
].sort();

/** Every node of a syntax tree. */
function* nodesOf(tree: unknown): Generator<Node> {
  if (Array.isArray(tree)) for (const item of tree) yield* nodesOf(item);
  else if (tree !== null && typeof tree === 'object' && 'type' in tree) {
    yield tree as Node;
    for (const part of Object.values(tree)) yield* nodesOf(part);
  }
}

const program = (source: string) => parse(source, { ecmaVersion: 2021, sourceType: 'script' });

/** The names that a script makes global, functions and others apart. */
const globalsOf = (source: string) => {
  const functions: string[] = [];
  const others: string[] = [];
  for (const statement of program(source).body) {
    if (statement.type === 'FunctionDeclaration') functions.push(statement.id.name);
    if (statement.type === 'ClassDeclaration') others.push(statement.id.name);
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id } of statement.declarations) {
      others.push(id.type === 'Identifier' ? id.name : '(a pattern)');
    }
  }
  return { functions, others };
};

describe('the parser of Google (nothing newer than 2021)', () => {
  it('takes the bundle', () => {
    expect(() => program(code)).not.toThrow();
    expect(() => program(importCode)).not.toThrow();
    for (const { source } of wordings) expect(() => program(source)).not.toThrow();
  });

  it.each([
    ['a class field', 'class A { b = 1 }'],
    ['a private field', 'class A { #b }'],
    ['a static block', 'class A { static { } }'],
    ['await outside a function', 'await 1'],
  ])('would refuse %s', (_what, source) => {
    expect(() => program(source)).toThrow(SyntaxError);
  });

  it('finds no class field in the bundle', () => {
    const programs = [code, importCode, ...wordings.map(({ source }) => source)].map(program);
    const types = new Set(programs.flatMap((each) => [...nodesOf(each)]).map(({ type }) => type));
    expect(types).toContain('ClassBody');
    expect(types).not.toContain('PropertyDefinition');
    expect(types).not.toContain('StaticBlock');
  });
});

describe('the global names of the bundle', () => {
  it('are the entry points and what evaluates the script behind them', () => {
    expect(globalsOf(code)).toEqual({
      functions: ['loadCode_', ...entryPoints],
      others: ['loaded_'],
    });
  });

  it('are one private function in the script of the import, and in each with the words for the screen', () => {
    expect(globalsOf(importCode)).toEqual({ functions: ['loadImport_'], others: [] });
    for (const { name, source } of wordings)
      expect(globalsOf(source)).toEqual({ functions: [`load${name}_`], others: [] });
  });

  it('hide no entry point from pages and triggers', () => {
    expect(entryPoints.filter((name) => name.endsWith('_'))).toEqual([]);
  });
});

describe('a file opened before anybody has authorized anything', () => {
  const newcomer = { email: 'new@school.example', locale: 'en' };

  it.each([
    ['en', english],
    ['en_US', english],
    ['vi', english],
    ['es', spanish],
    ['es_MX', spanish],
    ['es-419', spanish],
  ])(
    'shows the menu in the language of an account in %s, and nothing of it needs leave',
    (locale, words) => {
      const { script } = new AddonHarness({ folder: 'dist', now: 0, zone: 'America/Denver' });
      const [record] = script.open({ ...newcomer, locale }, 'NONE');
      expect(record?.error).toBeUndefined();
      expect(record?.outcome).toBe('completed');
      const called = Object.keys(record?.calls.byMethod ?? {}).map((name) => name.split('.')[0]);
      expect(new Set(called)).toEqual(new Set(['Session', 'SpreadsheetApp', 'Ui', 'Menu']));
      const items = script.screen.menus
        .flatMap(({ entries }) => entries)
        .filter((entry) => entry.kind === 'item');
      expect(items.map(({ caption }) => caption)).toEqual(Object.values(words.items));
      const handlers = items.map(({ functionName }) => functionName);
      expect(handlers.length).toBeGreaterThan(5);
      for (const handler of handlers) expect(entryPoints).toContain(handler);
    },
  );

  it('shows the menu in English where the language of the account cannot be learned', () => {
    const { script } = new AddonHarness({ folder: 'dist', now: 0, zone: 'America/Denver' });
    script.arm({ kind: 'error' }, { method: 'Session.getActiveUserLocale', occurrence: 1 });
    script.open({ ...newcomer, locale: 'es' }, 'NONE');
    const [menu] = script.screen.menus;
    expect(menu?.entries[0]).toMatchObject({ caption: english.items.sidebar });
  });

  it('evaluates the bundle without a single call', () => {
    const { script } = new AddonHarness({ folder: 'dist', now: 0, zone: 'America/Denver' });
    const record = script.run('noSuchFunction', { surface: 'menu', as: newcomer });
    expect(record.error?.message).toMatch(/^Script function not found/);
    expect(record.calls.total).toBe(0);
  });
});

describe('the size of the bundle', () => {
  it('of the script stays below 700 KB', () => {
    expect(statSync('dist/Code.js').size).toBeLessThanOrEqual(700 * 1024);
  });

  it.each(readdirSync('dist').filter((name) => name.endsWith('.html')))(
    'of %s stays below 300 KB',
    (name) => expect(statSync(`dist/${name}`).size).toBeLessThanOrEqual(300 * 1024),
  );
});

describe('the notices of the libraries', () => {
  const notices = readFileSync('dist/LICENSES-OF-LIBRARIES.txt', 'utf8');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

  it('name every library that is put into the bundle, each with its license', () => {
    const [, ...parts] = notices.split(/^--- (?=.* ---$)/m);
    expect(
      parts.map((part) => part.slice(0, part.lastIndexOf(' ', part.indexOf(' ---') - 1))),
    ).toEqual(Object.keys(dependencies).sort());
    for (const part of parts)
      expect(part).toMatch(/Copyright.*[\s\S]*Permission is hereby granted/);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

  it('asks for these rights and no others', () => {
    expect(manifest.oauthScopes).toEqual(
      ['spreadsheets', 'script.container.ui', 'script.scriptapp', 'script.send_mail']
        .concat('userinfo.email')
        .map((right) => `https://www.googleapis.com/auth/${right}`),
    );
  });

  it('runs on the engine that is left, with the Sheets API', () => {
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
    ]);
    expect(Object.keys(manifest).sort()).toEqual([
      'dependencies',
      'exceptionLogging',
      'oauthScopes',
      'runtimeVersion',
      'timeZone',
      'webapp',
    ]);
  });

  it('opens the answer page to families without an account, as the account that deploys it', () => {
    expect(manifest.webapp).toEqual({ executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' });
  });
});
