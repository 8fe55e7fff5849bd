import { connect } from 'node:net';
import fc from 'fast-check';
import { is } from 'valibot';
import {
  type Command,
  commandSchema,
  questionAnswerSchema,
} from '../../../../../workbench/server/protocol';
import {
  newFolder,
  type RunningWorkbench,
  removeFolder,
  startWorkbench,
} from '../../../../browser/workbench/running-workbench';
import { wrongFor } from '../schema-arbitrary';
import {
  type Answered,
  type Asked,
  type AskingWindow,
  ask,
  openStream,
  openWindow,
  signIn,
} from './ask';

let folder: string;
let workbench: RunningWorkbench;
let cookie: string;
let own: AskingWindow;
beforeAll(async () => {
  folder = newFolder();
  workbench = await startWorkbench(folder);
  cookie = await signIn(workbench.address);
  own = await openWindow(workbench.address, 'test', cookie);
  await perform(OPEN);
});
afterAll(async () => {
  own.stream.close();
  await workbench.stop();
  removeFolder(folder);
});

const JSON_TYPE = { 'content-type': 'application/json' };
const OPEN: Command = { kind: 'open', as: null, file: null, locale: 'en' };
const port = (): string => new URL(workbench.address).port;
const home = (): string => `http://127.0.0.1:${port()}`;

/** As the page asks, with what the test changes about it. */
function get(path: string, { headers = {}, ...asked }: Asked = {}): Promise<Answered> {
  return ask(workbench.address, path, { ...asked, headers: { cookie, ...headers } });
}
const post = (path: string, body: unknown, headers: Asked['headers'] = {}): Promise<Answered> =>
  get(path, { method: 'POST', body, headers: { ...JSON_TYPE, ...headers } });
const perform = (command: unknown): Promise<Answered> => own.perform(command);
const call = (functionName: string, ...args: readonly unknown[]): Promise<Answered> =>
  perform({ kind: 'call', functionName, args });

/** Whether the workspace still answers a window. */
const serves = async (): Promise<void> => {
  const { status, text } = await perform({ kind: 'read mail', number: 0 });
  expect([status, text.slice(0, 14)]).toEqual([200, '{"kind":"mail"']);
};

const everything: readonly (readonly [path: string, method: string, body: unknown])[] = [
  ['/', 'GET', undefined],
  ['/page.js', 'GET', undefined],
  ['/page.css', 'GET', undefined],
  ['/events?window=other', 'GET', undefined],
  ['/mail/0.eml', 'GET', undefined],
  ['/nowhere', 'GET', undefined],
  ['/perform?window=test&command=1', 'POST', OPEN],
  ['/answer?window=test&question=1', 'POST', { button: 'OK', text: '' }],
];

describe('the address that is printed', () => {
  it('has a token, long and of this run', () => {
    expect(workbench.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
  });

  it('gives the browser a cookie that no script and no other site gets', async () => {
    const { pathname, search } = new URL(workbench.address);
    const { status, headers, text } = await ask(workbench.address, pathname + search);
    const token = search.slice('?token='.length);
    expect([status, headers['set-cookie']]).toEqual([
      200,
      [`workbench-${port()}=${token}; Path=/; HttpOnly; SameSite=Strict`],
    ]);
    // The page that the browser goes on to has no token in its address.
    expect(text).toContain('content="0;url=/"');
    expect(text).not.toContain(token);
  });

  it('opens what it should with the cookie, and only then', async () => {
    for (const path of ['/', '/page.js', '/page.css', '/mail/0.eml'])
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    await serves();
  });
});

describe('whoever has not opened that address', () => {
  const token = (): string => cookie.split('=')[1] ?? '';
  const without: readonly (readonly [string, () => Record<string, string>])[] = [
    ['no cookie', () => ({})],
    ['an empty cookie', () => ({ cookie: `workbench-${port()}=` })],
    ['a made-up token', () => ({ cookie: `workbench-${port()}=${'A'.repeat(43)}` })],
    ['the beginning of the token', () => ({ cookie: cookie.slice(0, -1) })],
    ['more than the token', () => ({ cookie: `${cookie}A` })],
    ['the cookie of another port', () => ({ cookie: `workbench-1=${token()}` })],
    ['the token as a header', () => ({ authorization: `Bearer ${token()}` })],
  ];
  it.each(without)('with %s gets nothing at all', async (_, headers) => {
    for (const [path, method, body] of everything) {
      const asked = { method, body, headers: { ...JSON_TYPE, ...headers() } };
      const { status, text, headers: given } = await ask(workbench.address, path, asked);
      expect([path, status]).toEqual([path, 403]);
      expect(text).toBe('Open the workbench at the address that npm start has printed.');
      expect(given['set-cookie']).toBeUndefined();
    }
  });

  it.each(['', 'A'.repeat(43)])(
    'with the token "%s" in the address is not let in',
    async (wrong) => {
      for (const query of [`token=${wrong}`, `token=${wrong}&token=${wrong}`])
        expect((await ask(workbench.address, `/?${query}`)).status).toBe(403);
    },
  );

  it('gets no further with the token at another address', async () => {
    for (const path of ['/page.js', '/events', '/mail/0.eml'])
      expect((await ask(workbench.address, `${path}?token=${token()}`)).status).toBe(403);
  });

  it('does not shut out the browser by another cookie of the same name', async () => {
    const both = `workbench-${port()}=other; ${cookie}`;
    expect((await get('/page.js', { headers: { cookie: both } })).status).toBe(200);
  });
});

describe('a request that another page makes, in the browser that has the cookie', () => {
  const elsewhere: readonly (readonly [string, () => Record<string, string>])[] = [
    ['a framed page', () => ({ origin: `http://localhost:${port()}` })],
    ['a page of another port', () => ({ origin: 'http://127.0.0.1:1' })],
    ['another site', () => ({ origin: 'https://elsewhere.example' })],
    ['a sandbox', () => ({ origin: 'null' })],
    ['another site, without origin', () => ({ 'sec-fetch-site': 'cross-site' })],
    ['another port, without origin', () => ({ 'sec-fetch-site': 'same-site' })],
    ['a liar', () => ({ origin: home(), 'sec-fetch-site': 'cross-site' })],
  ];
  it.each(elsewhere)('%s is refused everywhere but at the page itself', async (_, headers) => {
    for (const [path, method, body] of everything.slice(1)) {
      const asked = { method, body, headers: { ...JSON_TYPE, ...headers() } };
      expect([path, (await get(path, asked)).status]).toEqual([path, 403]);
    }
  });

  it('is answered where the page itself asks', async () => {
    const own = { origin: home(), 'sec-fetch-site': 'same-origin' };
    expect((await post('/perform?window=test&command=1', OPEN, own)).status).toBe(200);
  });

  it.each(['elsewhere.example', 'localhost.elsewhere.example', '127.0.0.1', 'localhost'])(
    'under the name "%s" is refused',
    async (host) => {
      for (const [path, method, body] of everything)
        expect((await get(path, { method, body, headers: { ...JSON_TYPE, host } })).status).toBe(
          421,
        );
    },
  );

  it('under the name of the frames finds nothing but frames, which nobody can guess', async () => {
    const host = `localhost:${port()}`;
    for (const [path] of everything)
      expect((await get(path, { headers: { host } })).status).toBe(404);
    for (const id of ['0', '1', '2', '__proto__', 'constructor', '../page.js'])
      expect((await get(`/frame/${id}`, { headers: { host } })).status).toBe(404);
    const asked = { ...JSON_TYPE, host };
    expect((await post('/perform?window=test&command=1', OPEN, asked)).status).toBe(405);
  });
});

describe('a page of the add-on', () => {
  it('is served without a cookie at its own address, and may stand in the workbench only', async () => {
    const stream = await openStream(workbench.address, 'frames', { cookie });
    await post('/perform?window=frames&command=1', OPEN);
    await post('/perform?window=frames&command=1', { kind: 'choose', functionName: 'importMenu' });
    await stream.until('"page":{"id"');
    const id = /"page":\{"id":"([\w-]+)"/.exec(stream.heard())?.[1];
    stream.close();
    const host = `localhost:${port()}`;
    const { status, headers, text } = await ask(workbench.address, `/frame/${id}`, {
      headers: { host },
    });
    expect([status, headers['content-security-policy']]).toEqual([
      200,
      `frame-ancestors ${home()}`,
    ]);
    expect(text).toContain('frameSetup');
    expect(text).not.toContain(cookie.split('=')[1]);
  });
});

describe('every answer', () => {
  it('tells the browser to keep it to itself, errors too', async () => {
    const answers = [
      await get('/'),
      await get('/page.js'),
      await get('/mail/0.eml'),
      await get('/nowhere'),
      await perform(OPEN),
      await perform(null),
      await ask(workbench.address, '/'),
      await ask(workbench.address, new URL(workbench.address).search.replace(/^/, '/')),
      await get('/', { headers: { host: 'elsewhere.example' } }),
    ];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      });
    }
  });
});

describe('a request that is no request of the page', () => {
  it.each([
    ['GET', '/perform?window=test&command=1', 405],
    ['PUT', '/perform?window=test&command=1', 405],
    ['GET', '/answer?window=test&question=1', 405],
    ['POST', '/', 405],
    ['DELETE', '/page.js', 405],
    ['HEAD', '/', 405],
    ['OPTIONS', '/perform?window=test&command=1', 405],
    ['POST', '/perform', 400],
    ['POST', '/perform?window=', 400],
    ['POST', `/perform?window=${'x'.repeat(65)}`, 400],
    ['POST', '/perform?window=a%20b', 400],
    ['GET', '/events', 400],
    ['GET', '/events?window=%00', 400],
    ['POST', '/answer?window=test&question=x', 400],
    ['POST', '/answer?window=test', 400],
    ['GET', '//', 400],
    ['GET', '//[', 400],
    ['GET', '/mail/99999999999999999999.eml', 404],
    ['GET', '/mail/999999999.eml', 404],
    ['GET', '/../../package.json', 404],
  ])('%s %s is answered with %i', async (method, path, status) => {
    const body = path.startsWith('/answer') ? { button: 'OK', text: '' } : OPEN;
    const sent = method === 'POST' || method === 'PUT' ? body : undefined;
    const answered = await get(path, { method, headers: JSON_TYPE, body: sent });
    expect(answered.status).toBe(status);
    await serves();
  });

  it.each([
    ['no type', {}],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['a type that begins alike', { 'content-type': 'application/json-seq' }],
  ])('with %s is not read', async (_, headers) => {
    const asked = { method: 'POST', body: JSON.stringify(OPEN), headers };
    expect((await get('/perform?window=test&command=1', asked)).status).toBe(415);
  });

  it.each(['', '{', '{"kind":', 'undefined', '{"kind":"open"}}', '\u0000', "{'kind':'leave'}"])(
    'with the body %j is no JSON',
    async (body) => {
      const { status, text } = await perform(body);
      expect([status, text]).toEqual([400, 'The request is no JSON.']);
    },
  );

  it('of 31 MB is too large, whether it says so or not', async () => {
    const body = JSON.stringify({
      kind: 'call',
      functionName: 'x',
      args: ['x'.repeat(31 * 2 ** 20)],
    });
    expect((await perform(body)).status).toBe(413);
    const chunked = { 'transfer-encoding': 'chunked' };
    expect((await post('/perform?window=test&command=1', body, chunked)).status).toBe(413);
    await serves();
  });

  it('that is nested without end is refused', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const)
      for (const depth of [100, 10_000, 1_000_000]) {
        const args = `${open.repeat(depth)}1${close.repeat(depth)}`;
        const body = `{"kind":"call","functionName":"openPlan","args":[${args}]}`;
        expect([depth, (await perform(body)).status]).toEqual([depth, 400]);
      }
    await serves();
  });

  it('that is broken off in the middle harms nobody', async () => {
    for (let time = 0; time < 5; time++) {
      const socket = connect(Number(port()), '127.0.0.1');
      await new Promise<void>((settle) => {
        const lines = [
          'POST /perform?window=test&command=1 HTTP/1.1',
          `Host: 127.0.0.1:${port()}`,
          `Cookie: ${cookie}`,
          'Content-Type: application/json',
          'Content-Length: 1000',
        ];
        socket.on('close', () => settle());
        socket.write(`${lines.join('\r\n')}\r\n\r\n{"kind":`, () => socket.destroy());
      });
    }
    await serves();
  });

  it('that is no HTTP at all harms nobody', async () => {
    const socket = connect(Number(port()), '127.0.0.1');
    await new Promise<void>((settle) => {
      socket.on('close', () => settle()).on('error', () => {});
      socket.on('data', () => {});
      socket.write('\x16\x03\x01 hello\r\n\r\n');
    });
    await serves();
  });
});

const area = { row: 0, column: 0, rows: 1, columns: 1 };
/** One good command of each kind. */
const good: { readonly [Kind in Command['kind']]: Extract<Command, { kind: Kind }> } = {
  open: { kind: 'open', as: null, file: null, locale: 'en' },
  begin: { kind: 'begin', school: 'blank' },
  leave: { kind: 'leave' },
  'look at tab': { kind: 'look at tab', sheetId: 0 },
  'look through': { kind: 'look through', sheetId: 0, filterViewId: 1 },
  select: { kind: 'select', sheetId: 0, areas: [area] },
  type: { kind: 'type', sheetId: 0, cells: [{ row: 1, column: 1, text: 'x' }] },
  sort: { kind: 'sort', sheetId: 0, column: 1, descending: false },
  'insert rows': { kind: 'insert rows', sheetId: 0, first: 1, count: 1 },
  'delete rows': { kind: 'delete rows', sheetId: 0, first: 1, count: 1 },
  undo: { kind: 'undo' },
  redo: { kind: 'redo' },
  'add tab': { kind: 'add tab' },
  'rename tab': { kind: 'rename tab', sheetId: 0, name: 'x' },
  'delete tab': { kind: 'delete tab', sheetId: 0 },
  choose: { kind: 'choose', functionName: 'healthCheckMenu' },
  call: { kind: 'call', functionName: 'openPlan', args: ['1'] },
  'run until': { kind: 'run until', instant: 0, stopAtFamilyMail: false },
  'read mail': { kind: 'read mail', number: 0 },
  cause: { kind: 'cause', fault: 'server error' },
  'lift faults': { kind: 'lift faults' },
};
const strange: readonly unknown[] = [
  ...[undefined, null, true, 0.5, -1, 9e18, -9e18, 1e300, '', '__proto__', 'constructor', '1'],
  ...[[], [null], [[]], {}, { length: 1 }, { kind: 'type' }, 'x'.repeat(100_001)],
];

describe('a malformed command', () => {
  it.each([
    'null',
    'true',
    '0',
    '"open"',
    '[]',
    '[{"kind":"open","as":null,"file":null}]',
    '{}',
    '{"kind":null}',
    '{"kind":"__proto__"}',
    '{"kind":"toString"}',
    '{"kind":"fire"}',
    '{"kind":["open"]}',
    '{"__proto__":{"kind":"lift faults"}}',
    '{"kind":"lift faults","more":1}',
    '{"kind":"lift faults","__proto__":{"x":1}}',
    '{"kind":"type"}',
    '{"kind":"type","sheetId":0}',
    '{"kind":"type","sheetId":0,"cells":null}',
    '{"kind":"type","sheetId":0,"cells":{"0":1,"length":1}}',
    '{"kind":"type","sheetId":0,"cells":[null]}',
    '{"kind":"type","sheetId":0,"cells":[{"row":-1,"column":0,"text":"x"}]}',
    '{"kind":"type","sheetId":0,"cells":[{"row":0,"column":0.5,"text":"x"}]}',
    '{"kind":"type","sheetId":0,"cells":[{"row":1e999,"column":0,"text":"x"}]}',
    '{"kind":"type","sheetId":0,"cells":[{"row":0,"column":0}]}',
    '{"kind":"type","sheetId":0,"cells":[{"row":0,"column":0,"text":7}]}',
    '{"kind":"call","functionName":"openPlan"}',
    '{"kind":"call","functionName":"openPlan","args":null}',
    '{"kind":"call","functionName":"openPlan","args":"1"}',
    '{"kind":"call","functionName":null,"args":[]}',
    '{"kind":"call","functionName":["openPlan"],"args":[]}',
    '{"kind":"read mail","number":"__proto__"}',
    '{"kind":"read mail","number":"length"}',
    '{"kind":"read mail","number":-1}',
    '{"kind":"read mail","number":1e999}',
    '{"kind":"run until","instant":9e18,"stopAtFamilyMail":false}',
    '{"kind":"run until","instant":1e999,"stopAtFamilyMail":false}',
    '{"kind":"run until","instant":null,"stopAtFamilyMail":false}',
    '{"kind":"run until","instant":NaN,"stopAtFamilyMail":false}',
    '{"kind":"insert rows","sheetId":0,"first":0,"count":9e15}',
    '{"kind":"delete rows","sheetId":0,"first":0,"count":-1}',
    '{"kind":"select","sheetId":0,"areas":[]}',
    '{"kind":"select","sheetId":0,"areas":[{"row":0,"column":0,"rows":0,"columns":0}]}',
    '{"kind":"cause","fault":"constructor"}',
    '{"kind":"open","as":{"email":"x"},"file":null}',
    '{"kind":"open","as":null}',
  ])('%s is answered in a sentence', async (body) => {
    const { status, text } = await perform(body);
    expect(status).toBe(400);
    expect(text).toMatch(/^The request is (no JSON|not as it should be.*)\.$/);
    await serves();
  });

  it.each(Object.keys(good) as Command['kind'][])(
    'of the kind "%s" is refused, whatever member is wrong or missing',
    async (kind) => {
      const members = Object.keys(good[kind]);
      const tried = members
        .flatMap((member) => strange.map((value) => ({ ...good[kind], [member]: value })))
        .filter((command) => !is(commandSchema, command));
      expect(tried.length).toBeGreaterThan(5 * members.length);
      const answers = await Promise.all(tried.map(perform));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]));
      await serves();
    },
  );

  it('is refused, whatever is wrong with it', async () => {
    await fc.assert(
      fc.asyncProperty(wrongFor(commandSchema), async (command) => {
        expect((await perform(command === undefined ? 'undefined' : command)).status).toBe(400);
      }),
      { numRuns: 200 },
    );
    await serves();
  });

  it('is refused as an answer to a question as well', async () => {
    const answer = (body: unknown) => post('/answer?window=test&question=1', body);
    await fc.assert(
      fc.asyncProperty(wrongFor(questionAnswerSchema), async (given) => {
        expect((await answer(given)).status).toBe(400);
      }),
      { numRuns: 50 },
    );
    expect((await answer({ button: 'OK', text: '' })).status).toBe(200);
    await serves();
  });
});

describe('a clock that is to run further than anybody waits', () => {
  it('is refused in a sentence, and everything goes on', async () => {
    for (const instant of [8e15, Date.parse('2030-01-01')]) {
      const { status, text } = await perform({ ...good['run until'], instant });
      expect([status, text]).toEqual([
        200,
        '{"kind":"refused","sentence":"The clock runs on by at most a week at a time."}',
      ]);
    }
    await serves();
  });
});

describe('a function that the bundle does not have', () => {
  it.each(['eval', 'Function', 'constructor', '__proto__', 'toString', 'globalThis', 'this.eval'])(
    '%s is not called',
    async (name) => {
      const code = `this.constructor.constructor("return process")().exit()`;
      const { text } = await call(name, code);
      expect(JSON.parse(text)).toEqual({
        kind: 'failed call',
        message: `Exception: Script function not found: ${name}`,
      });
      await serves();
    },
  );
});

describe('the stream of a window', () => {
  it('is not taken over by whoever knows the window', async () => {
    const first = await openStream(workbench.address, 'known', { cookie });
    const second = await openStream(workbench.address, 'known', { cookie });
    expect([first.status, second.status]).toEqual([200, 409]);
    await post('/perform?window=known&command=1', OPEN);
    await post('/perform?window=known&command=1', { kind: 'cause', fault: 'lock held' });
    await first.until('Another run holds the lock');
    expect(second.heard()).not.toContain('data:');
    await post('/perform?window=known&command=1', { kind: 'lift faults' });
    first.close();
  });

  it('is one of a limited number; closed ones count no more', async () => {
    const openMany = (from: number, count: number) =>
      Promise.all(
        Array.from({ length: count }, (_, each) =>
          openStream(workbench.address, `many-${from + each}`, { cookie }),
        ),
      );
    const streams = await openMany(0, 60);
    const refused = streams.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(streams.filter(({ status }) => status === 200)).toHaveLength(60 - refused.length);
    for (const stream of streams) stream.close();
    await serves();
    let again = 0;
    while (again !== 200) {
      const [one] = await openMany(100, 1);
      again = one?.status ?? 0;
      one?.close();
    }
    await serves();
  });
});
