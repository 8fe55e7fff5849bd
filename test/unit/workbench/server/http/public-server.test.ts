// The second address: the web app as the public finds it, and nothing of the workbench.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  newFolder,
  type RunningWorkbench,
  removeFolder,
  startWorkbench,
} from '../../../../browser/workbench/running-workbench';
import { storedSmallWorkspace } from '../workspace/small-workspace';
import { type Answered, type Asked, type AskingWindow, ask, openWindow, signIn } from './ask';
import { writePublicBundle } from './public-bundle';

let folder: string;
let workbench: RunningWorkbench;
let cookie: string;
let staff: AskingWindow;
beforeAll(async () => {
  folder = newFolder();
  const small = storedSmallWorkspace();
  copyFileSync(small.file, join(folder, 'example.json'));
  small.remove();
  const bundle = writePublicBundle(join(folder, 'bundle'), 'First');
  workbench = await startWorkbench(folder, '--bundle', bundle);
  cookie = await signIn(workbench.address);
  staff = await openWindow(workbench.address, 'one', cookie);
  await staff.perform({ kind: 'open', as: null, file: null, locale: 'en' });
});
afterAll(async () => {
  staff.stream.close();
  await workbench.stop();
  removeFolder(folder);
});

const origin = (): string => new URL(workbench.publicAddress).origin;
const get = (path: string, { headers = {}, ...asked }: Asked = {}): Promise<Answered> =>
  ask(workbench.publicAddress, path, {
    ...asked,
    headers: { host: new URL(workbench.publicAddress).host, ...headers },
  });
const JSON_TYPE = { 'content-type': 'application/json' };
const call = (body: unknown, headers: Asked['headers'] = { origin: origin() }): Promise<Answered> =>
  get('/exec/call', { method: 'POST', body, headers: { ...JSON_TYPE, ...headers } });
const keep = { version: 1, functionName: 'keep', args: ['x'] };

/** What the script has kept, as the specialist reads it. */
const kept = async (): Promise<unknown> =>
  JSON.parse((await staff.perform({ kind: 'call', functionName: 'note', args: [] })).text).value;

describe('the second address', () => {
  it('is printed, at a port and a host of its own', () => {
    expect(workbench.publicAddress).toMatch(/^http:\/\/localhost:\d+\/exec$/);
    expect(new URL(workbench.publicAddress).port).not.toBe(new URL(workbench.address).port);
  });

  it('shows what doGet returns, for the parameters of the link', async () => {
    const { status, text, headers } = await get('/exec?name=Ann');
    expect(status).toBe(200);
    expect(text).toContain('<!-- Ann -->');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    // The phone beside the sheet shows it, and nothing else may.
    const home = new URL(workbench.address).origin;
    expect(headers['content-security-policy']).toMatch(new RegExp(`frame-ancestors ${home}$`));
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('takes title and viewport from doGet, and not from the file, as Google does', async () => {
    const { text } = await get('/exec');
    expect(text).toContain('<title>First &#38; more</title>');
    expect(text).toContain('content="width=device-width, initial-scale=1"');
    for (const passedOver of ['Passed over', 'width=1"', 'passed-over'])
      expect(text).not.toContain(passedOver);
  });

  it('shows what doGet throws as text', async () => {
    const { status, text } = await get('/exec?fail=now');
    expect([status, text]).toEqual([200, expect.stringContaining('Error: &#60;b&#62;now')]);
  });

  it('answers a parameter that Google keeps for itself with 405', async () => {
    expect((await get('/exec?sid=1')).status).toBe(405);
  });
});

describe('programs that only look at a link', () => {
  it.each<[string, Asked]>([
    ['HEAD', { method: 'HEAD' }],
    ['a prefetch', { headers: { 'sec-purpose': 'prefetch;prerender', purpose: 'prefetch' } }],
    ['GET', {}],
  ])('with %s change nothing', async (_how, asked) => {
    const before = await kept();
    const { status, text } = await get('/exec?name=Ann', asked);
    expect([status, text === '']).toEqual([200, asked.method === 'HEAD']);
    expect(await kept()).toBe(before);
  });
});

describe('a page of the web app', () => {
  it('calls functions as somebody who is not signed in', async () => {
    const { status, text } = await call(keep);
    expect([status, JSON.parse(text)]).toEqual([
      200,
      { kind: 'result', value: ['x', 'nobody', 'First'] },
    ]);
    expect(await kept()).toBe('x');
  });

  it.each(['hidden_', 'constructor', 'nothing'])('cannot call %s', async (functionName) => {
    const { text } = await call({ ...keep, functionName });
    expect(JSON.parse(text)).toMatchObject({ kind: 'failure' });
  });

  it('that an earlier start has served is told to reload', async () => {
    const { text } = await call({ ...keep, version: 99 });
    expect(JSON.parse(text)).toEqual({
      kind: 'failure',
      message: 'This page is too old. Reload it.',
    });
  });
});

describe('nothing else', () => {
  it.each<[string, number, () => Promise<Answered>]>([
    ['a call of no origin', 403, () => call(keep, {})],
    ['a call of another site', 403, () => call(keep, { origin: 'https://elsewhere.example' })],
    [
      'a call of the workbench itself',
      403,
      () => call(keep, { origin: new URL(workbench.address).origin }),
    ],
    [
      'a call as a form',
      415,
      () => call('a=b', { origin: origin(), 'content-type': 'text/plain' }),
    ],
    ['a call without a version', 400, () => call({ functionName: 'keep', args: [] })],
    ['a call with more than a call has', 400, () => call({ ...keep, as: 'somebody' })],
    ['a call by GET', 405, () => get('/exec/call')],
    ...['POST', 'PUT', 'DELETE', 'OPTIONS'].map(
      (method): [string, number, () => Promise<Answered>] => [
        `${method} of the page`,
        405,
        () => get('/exec', { method }),
      ],
    ),
    ['another host', 421, () => get('/exec', { headers: { host: '127.0.0.1' } })],
  ])('%s gets %i and changes nothing', async (_what, status, asking) => {
    const before = await kept();
    expect((await asking()).status).toBe(status);
    expect(await kept()).toBe(before);
  });

  it.each([
    '/',
    '/exec/',
    '/exec/other',
    '/dev',
    '/page.js',
    '/events?window=one',
    '/perform?window=one&command=1',
    '/answer?window=one&question=1',
    '/mail/0.eml',
    '/frame/x',
  ])('is at %s, not even with the cookie of the workbench', async (path) => {
    const headers = { ...JSON_TYPE, cookie, origin: origin() };
    expect((await get(path, { headers })).status).toBe(404);
    expect((await get(path, { headers, method: 'POST', body: '{}' })).status).toBe(404);
  });

  it('lets its pages into the workbench', async () => {
    const headers = { ...JSON_TYPE, cookie, origin: origin(), 'sec-fetch-site': 'same-site' };
    const asked = {
      method: 'POST',
      headers,
      body: { kind: 'open', as: null, file: null, locale: 'en' },
    };
    const { status } = await ask(workbench.address, '/perform?window=one&command=9', asked);
    expect(status).toBe(403);
  });
});
