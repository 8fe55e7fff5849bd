// Web apps: who is let in, what they see, and which version of the script answers them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalAppsScript } from '../../runtime/local-apps-script';
import { emptyState } from '../../runtime/platform-state';
import { spreadsheetServices } from '../../runtime/spreadsheet-services';
import type { Visitor, VisitRequest } from '../../runtime/web-app';
import { WorkbookStore } from '../../spreadsheet/workbook-store';
import { scratchFolder } from '../scratch-folder';
import { alice, bob, SCOPES, START, type TinyProject, tinyProject } from './tiny-project';

const stranger = { email: 'carol@elsewhere.example', locale: 'en' };
const nobody: Visitor = null;
const PUBLIC = { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' };

const PAGE = `
  function doGet(e) {
    return HtmlService.createHtmlOutput('<p>' + (e.parameter.name || '') + '</p>');
  }`;

function deployed(project: Partial<TinyProject> = {}, request: Partial<VisitRequest> = {}) {
  const script = tinyProject({ code: PAGE, webapp: PUBLIC, ...project });
  const deployment = script.webApps.deploy(alice);
  const visit = script.webApps.visit(deployment, { visitor: nobody, ...request });
  return { script, deployment, visit };
}

/** What doGet answers as JSON in its page. */
function told(
  expression: string,
  request: Partial<VisitRequest> = {},
  project: Partial<TinyProject> = {},
) {
  const code = `function doGet(e) { return HtmlService.createHtmlOutput(JSON.stringify(${expression})); }`;
  const { visit } = deployed({ code, ...project }, request);
  if (visit.kind === 'error') throw new Error(visit.message);
  return JSON.parse(visit.page.html);
}

describe('a visit', () => {
  it('shows what doGet returns', () => {
    const { visit } = deployed({
      code: `function doGet() {
          return HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Greeting')
            .addMetaTag('viewport', 'width=device-width').setFaviconUrl('https://a.example/i.png')
            .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
        }`,
    });
    expect(visit).toMatchObject({
      kind: 'page',
      page: {
        html: '<p>Hello</p>',
        title: 'Greeting',
        metaTags: [{ name: 'viewport', content: 'width=device-width' }],
        faviconUrl: 'https://a.example/i.png',
        mayBeFramed: true,
      },
      record: { functionName: 'doGet', surface: 'web-app', account: alice.email },
    });
  });

  it('may be framed by nobody, and has no icon, unless the script says so', () => {
    expect(deployed().visit).toMatchObject({ page: { mayBeFramed: false, faviconUrl: null } });
  });

  it.each<[Partial<VisitRequest>, object]>([
    [
      { query: 'name=Ann%20Lee&n=1&n=2' },
      {
        queryString: 'name=Ann%20Lee&n=1&n=2',
        parameter: { name: 'Ann Lee', n: '1' },
        parameters: { name: ['Ann Lee'], n: ['1', '2'] },
        contextPath: '',
        contentLength: -1,
      },
    ],
    [
      { query: { a: 'ñ&=' }, pathInfo: 'help' },
      {
        queryString: 'a=%C3%B1%26%3D',
        parameter: { a: 'ñ&=' },
        parameters: { a: ['ñ&='] },
        contextPath: '',
        contentLength: -1,
        pathInfo: 'help',
      },
    ],
    [{}, { queryString: null, parameter: {}, parameters: {}, contextPath: '', contentLength: -1 }],
  ])('with %j gives doGet its parameters', (request, event) => {
    expect(told('e', request)).toEqual(event);
  });

  it.each<[string, string, string]>([
    ['throws', 'function doGet() { null.x; }', 'TypeError: Cannot read properties of null'],
    [
      'throws an error of a service',
      'function doGet() { HtmlService.createHtmlOutputFromFile("No"); }',
      'No HTML file named No was found.',
    ],
    ['is missing', 'function other() {}', 'Script function not found: doGet'],
    ['returns nothing', 'function doGet() {}', 'The script completed but did not return anything.'],
    ...[
      '"text"',
      '({})',
      "HtmlService.createTemplate('x')",
      '[HtmlService.createHtmlOutput()]',
    ].map((value): [string, string, string] => [
      `returns ${value}`,
      `function doGet() { return ${value}; }`,
      'The script completed but the returned value is not a supported return type.',
    ]),
    [
      'is async',
      'async function doGet() { return HtmlService.createHtmlOutput("x"); }',
      'The script completed but the returned value is not a supported return type.',
    ],
    ['takes too long', 'function doGet() { for (;;) Utilities.sleep(60000); }', 'Exceeded maximum'],
  ])('where doGet %s ends on an error page', (_how, code, message) => {
    expect(deployed({ code }).visit).toMatchObject({
      kind: 'error',
      reason: 'failed',
      message: expect.stringContaining(message),
    });
  });

  it.each(['c', 'sid'])(
    'with the parameter %s, which the platform keeps for itself, runs nothing',
    (name) => {
      const { script, visit } = deployed({}, { query: `name=x&${name}=1` });
      expect(visit).toMatchObject({ kind: 'error', reason: 'not allowed', record: null });
      expect(script.state.executions).toBe(0);
    },
  );

  it('to a deployment that there is not runs nothing', () => {
    const { script } = deployed();
    const visit = script.webApps.visit({ id: 'gone' }, { visitor: alice });
    expect(visit).toMatchObject({ kind: 'error', reason: 'no such deployment', record: null });
  });

  it('ends on an error page once the deployer has withdrawn consent', () => {
    const { script, deployment } = deployed();
    script.persistentFaults.withdrawAuthorization(alice.email);
    const visit = script.webApps.visit(deployment, { visitor: stranger });
    expect(visit).toMatchObject({ message: 'Authorization is required to perform that action.' });
  });
});

describe('a script without the section webapp', () => {
  it('cannot be deployed', () => {
    const script = tinyProject({ code: PAGE });
    expect(() => script.webApps.deploy(alice)).toThrow('no section "webapp"');
  });

  it.each([{ access: 'EVERYBODY', executeAs: 'USER_DEPLOYING' }, { access: 'ANYONE' }])(
    'as with %j',
    (webapp) => {
      expect(() => tinyProject({ code: PAGE, webapp })).toThrow('describes no web app');
    },
  );
});

describe('access', () => {
  it.each([
    ['MYSELF', 'USER_DEPLOYING', ['page', 'no access', 'no access', 'sign-in']],
    ['DOMAIN', 'USER_DEPLOYING', ['page', 'page', 'no access', 'sign-in']],
    ['ANYONE', 'USER_DEPLOYING', ['page', 'page', 'page', 'sign-in']],
    ['ANYONE_ANONYMOUS', 'USER_DEPLOYING', ['page', 'page', 'page', 'page']],
    ['ANYONE_ANONYMOUS', 'USER_ACCESSING', ['page', 'page', 'page', 'sign-in']],
  ])('%s, %s: the deployer, a colleague, a stranger, nobody', (access, executeAs, expected) => {
    const { script, deployment } = deployed({ webapp: { access, executeAs } });
    const seen = [alice, bob, stranger, nobody].map((visitor) => {
      const visit = script.webApps.visit(deployment, { visitor });
      return visit.kind === 'page' ? 'page' : visit.reason;
    });
    expect(seen).toEqual(expected);
  });

  it('of two people with addresses of a mail provider makes no colleagues of them', () => {
    const [one, other] = ['ann', 'ben'].map((name) => ({
      email: `${name}@gmail.com`,
      locale: 'en',
    }));
    const script = tinyProject({
      code: PAGE,
      webapp: { access: 'DOMAIN', executeAs: 'USER_DEPLOYING' },
    });
    const deployment = script.webApps.deploy(one ?? alice);
    expect(script.webApps.visit(deployment, { visitor: other ?? null })).toMatchObject({
      reason: 'no access',
    });
  });
});

describe('identity', () => {
  const who = '[Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()]';
  it.each<[string, string, Visitor, boolean, readonly string[]]>([
    ['the deployer', 'USER_DEPLOYING', alice, true, [alice.email, alice.email]],
    ['a colleague', 'USER_DEPLOYING', bob, true, [alice.email, bob.email]],
    ['a colleague, where nobody is named', 'USER_DEPLOYING', bob, false, [alice.email, '']],
    ['a stranger', 'USER_DEPLOYING', stranger, true, [alice.email, '']],
    ['nobody', 'USER_DEPLOYING', nobody, true, [alice.email, '']],
    [
      'a stranger, as whom it runs',
      'USER_ACCESSING',
      stranger,
      true,
      [stranger.email, stranger.email],
    ],
  ])('of %s', (_who, executeAs, visitor, activeUserShown, expected) => {
    const webapp = { access: 'ANYONE_ANONYMOUS', executeAs };
    expect(told(who, { visitor }, { webapp, settings: { activeUserShown } })).toEqual(expected);
  });

  it('of a visitor who is not named has no key here, rather than a wrong one', () => {
    expect(() => told('Session.getTemporaryActiveUserKey()')).toThrow('NotEmulated');
  });
});

describe('a run for a visitor', () => {
  const inTracker = () => {
    const documents = new WorkbookStore();
    const book = documents.create('Tracker', { owner: alice.email, tabs: ['Tasks'] });
    return { spreadsheets: spreadsheetServices(documents), settings: { spreadsheetId: book.id } };
  };
  it.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', null],
    ['SpreadsheetApp.getActive()', null],
    ['LockService.getDocumentLock()', null],
    ['PropertiesService.getDocumentProperties()', null],
    ['CacheService.getDocumentCache()', null],
    ['LockService.getScriptLock().tryLock(0)', true],
  ])('finds no document: %s', (expression, expected) => {
    expect(told(expression, {}, inTracker())).toBe(expected);
  });

  it('has no screen', () => {
    expect(() => told('SpreadsheetApp.getUi()', {}, inTracker())).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it('opens files by their ID with the rights of the deployer', () => {
    const { spreadsheets, settings } = inTracker();
    const expression = `SpreadsheetApp.openById('${settings.spreadsheetId}').getName()`;
    expect(told(expression, {}, { spreadsheets, settings })).toBe('Tracker');
  });

  it.each([
    [true, 'https://script.google.com/macros/s/local-1/exec'],
    [false, 'https://script.google.com/macros/s/local-1/dev'],
  ])('learns its address, served or not: %s', (serviceUrlIsServed, url) => {
    expect(told('ScriptApp.getService().getUrl()', {}, { settings: { serviceUrlIsServed } })).toBe(
      url,
    );
  });
});

describe('google.script.run of a web page', () => {
  const code = `
    ${PAGE}
    function who(text) { return [text, Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()]; }
    function when() { return new Date(); }
    function private_() {}`;
  function opened(visitor: Visitor) {
    const { script, visit } = deployed({ code }, { visitor });
    if (visit.kind === 'error') throw new Error(visit.message);
    return { script, page: visit.page };
  }

  it.each([
    ['nobody', nobody, ''],
    ['a colleague', bob, bob.email],
  ])('runs for the visitor of the page, %s', (_who, visitor, email) => {
    const { script, page } = opened(visitor);
    const record = script.webApps.callFromPage(page, 'who', ['x']);
    expect(record).toMatchObject({
      surface: 'web-app',
      account: alice.email,
      result: ['x', alice.email, email],
    });
  });

  it('keeps the rules of page calls', () => {
    const { script, page } = opened(nobody);
    expect(script.webApps.callFromPage(page, 'when', []).result).toBeUndefined();
    expect(() => script.webApps.callFromPage(page, 'who', [new Date()])).toThrow('illegal value');
    for (const name of ['private_', 'constructor', 'SpreadsheetApp'])
      expect(script.webApps.callFromPage(page, name, [])).toMatchObject({
        outcome: 'failed',
        error: { message: `Script function not found: ${name}` },
      });
  });
});

describe('a deployment', () => {
  const versionOf = (number: number) => `
    function doGet() { return HtmlService.createHtmlOutput('page ${number}'); }
    function version() { return ${number}; }
    ${number === 1 ? 'function onlyInFirst() { return true; }' : ''}`;
  function folderOf(number: number, access = 'ANYONE_ANONYMOUS'): string {
    const folder = scratchFolder('version-');
    writeFileSync(join(folder, 'Code.js'), versionOf(number));
    const webapp = { access, executeAs: 'USER_DEPLOYING' };
    const manifest = {
      timeZone: 'America/Denver',
      runtimeVersion: 'V8',
      oauthScopes: SCOPES,
      webapp,
    };
    writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
    return folder;
  }
  const shown = (script: LocalAppsScript, deployment: { readonly id: string }) => {
    const visit = script.webApps.visit(deployment, { visitor: nobody });
    return visit.kind === 'page' ? visit.page.html : visit.reason;
  };
  const menuVersion = (script: LocalAppsScript) =>
    script.run('version', { surface: 'menu', as: alice }).result;

  it('keeps to its version while menus run the newest code, until it is moved', () => {
    const script = new LocalAppsScript({ folder: folderOf(1), state: emptyState(START) });
    const first = script.webApps.deploy(alice);
    script.push(folderOf(2));
    expect([menuVersion(script), shown(script, first)]).toEqual([2, 'page 1']);
    const moved = script.webApps.move(first, bob);
    expect(moved).toMatchObject({
      id: first.id,
      url: first.url,
      deployer: bob,
      version: { number: 2 },
    });
    expect([menuVersion(script), shown(script, first)]).toEqual([2, 'page 2']);
  });

  it('takes the access of the version that it was moved to', () => {
    const script = new LocalAppsScript({ folder: folderOf(1), state: emptyState(START) });
    const deployment = script.webApps.deploy(alice);
    script.push(folderOf(2, 'DOMAIN'));
    expect(shown(script, deployment)).toBe('page 1');
    script.webApps.move(deployment, alice);
    expect(shown(script, deployment)).toBe('sign-in');
  });

  it('answers a page with the version that has served it', () => {
    const script = new LocalAppsScript({ folder: folderOf(1), state: emptyState(START) });
    const deployment = script.webApps.deploy(alice);
    const visit = script.webApps.visit(deployment, { visitor: nobody });
    if (visit.kind === 'error') throw new Error(visit.message);
    script.push(folderOf(2));
    script.webApps.move(deployment, alice);
    expect(script.webApps.callFromPage(visit.page, 'version', []).result).toBe(1);
    expect(script.webApps.callFromPage(visit.page, 'onlyInFirst', []).result).toBe(true);
  });

  it('has an address of its own beside others', () => {
    const script = new LocalAppsScript({ folder: folderOf(1), state: emptyState(START) });
    const [one, other] = [script.webApps.deploy(alice), script.webApps.deploy(alice)];
    expect(one.url).not.toBe(other.url);
    expect(script.webApps.deployments).toEqual([one, other]);
  });

  it('is taken over by another local Apps Script', () => {
    const script = new LocalAppsScript({ folder: folderOf(1), state: emptyState(START) });
    const deployment = script.webApps.deploy(alice, 'http://127.0.0.1:1/exec');
    const next = new LocalAppsScript({
      folder: folderOf(2),
      state: script.state,
      deployments: script.webApps.deployments,
    });
    expect([menuVersion(next), shown(next, deployment)]).toEqual([2, 'page 1']);
    expect(next.webApps.move(deployment, alice)).toMatchObject({
      url: 'http://127.0.0.1:1/exec',
      version: { number: 2 },
    });
  });
});

describe('executions at once', () => {
  const code = `
    function doGet() { Utilities.getUuid(); return HtmlService.createHtmlOutput('page'); }
    function nest() { Utilities.getUuid(); return true; }
    function locked() {
      const lock = LockService.getScriptLock();
      if (!lock.tryLock(0)) return 'busy';
      Utilities.getUuid();
      return 'done';
    }`;
  /** Runs `inner` within so many executions of the deployer. */
  function within<Result>(
    depth: number,
    inner: () => Result,
    { script }: Pick<ReturnType<typeof deployed>, 'script'>,
  ): Result {
    let result: Result | undefined;
    const descend = (left: number): void => {
      if (left === 0) {
        result = inner();
        return;
      }
      script.arm({ kind: 'interleave', act: () => descend(left - 1) }, 1);
      script.callFromPage('nest', [], alice);
    };
    descend(depth);
    if (result === undefined) throw new Error('The innermost did not run.');
    return result;
  }
  const TOO_MANY =
    'There are too many scripts running simultaneously for this Google user account.';

  it.each([
    [29, 'page'],
    [30, TOO_MANY],
  ])('a visit while the deployer runs %i others: %s', (depth, expected) => {
    const opened = deployed({ code });
    const { script, deployment } = opened;
    const visit = within(
      depth,
      () => script.webApps.visit(deployment, { visitor: nobody }),
      opened,
    );
    expect(visit.kind === 'page' ? visit.page.html : visit.message).toBe(expected);
    expect(script.webApps.visit(deployment, { visitor: nobody })).toMatchObject({ kind: 'page' });
  });

  it('count for each account alone', () => {
    const opened = deployed({ code });
    const record = within(30, () => opened.script.callFromPage('nest', [], bob), opened);
    expect(record.result).toBe(true);
    const refused = within(30, () => opened.script.callFromPage('nest', [], alice), opened);
    expect(refused).toMatchObject({ outcome: 'failed', error: { message: TOO_MANY } });
  });

  it('find the locks of each other, whatever has started them', () => {
    const { script, visit } = deployed({ code });
    if (visit.kind === 'error') throw new Error(visit.message);
    let inner: unknown;
    const act = () => {
      inner = script.webApps.callFromPage(visit.page, 'locked', []).result;
    };
    script.arm({ kind: 'interleave', act }, { method: 'Utilities.getUuid', occurrence: 1 });
    expect(script.run('locked', { surface: 'clock', as: alice }).result).toBe('done');
    expect(inner).toBe('busy');
    expect(script.webApps.callFromPage(visit.page, 'locked', []).result).toBe('done');
  });
});
