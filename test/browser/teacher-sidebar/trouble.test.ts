import type { Browser } from 'playwright-core';
import { type Failure, failure, type RejectionCode, rejected } from '../../../src/rpc/result';
import { openBrowser } from '../../support/browser';
import type { ScriptReply } from '../sidebar/open-sidebar';
import { RealClass } from './real-class';
import { openTeacherSidebar, rows, summary, title } from './teacher-steps';

const failing = (message: string): ScriptReply => ({ kind: 'failure', message });
const answered = (code: RejectionCode, ...failures: readonly Failure[]): ScriptReply => ({
  kind: 'success',
  value: rejected(code, ...failures),
});

/** Everything that can go wrong on the way to the script or there, and what the teacher reads. */
const troubles: readonly (readonly [string, ScriptReply, RegExp])[] = [
  ['two Google accounts', failing('PERMISSION_DENIED'), /several Google accounts.*private window/],
  [
    'no consent',
    failing('Authorization is required to perform that action.'),
    /needs your consent/,
  ],
  [
    'no connection',
    failing('NetworkError: Connection failure due to HTTP 0'),
    /connection was lost/,
  ],
  ['a quota', failing('Service invoked too many times for one day: email.'), /limit for today/],
  [
    'an account that is not told',
    answered('not authorized', failure('not active user')),
    /does not say who you are/,
  ],
  ['another run', answered('busy', failure('busy')), /in a minute/],
  ['an older page', failing('Script function not found: openTeacher'), /reload the spreadsheet/],
  ['something of its own', answered('refused', failure('page switched off')), /switched off/],
  ['nothing', { kind: 'success', value: null }, /gave no answer/],
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['openTeacher', 'teacherStudent'])('%s that meets with', (broken) => {
  it.each(troubles)('%s says so, and can be tried again', async (_, reply, words) => {
    const group = new RealClass();
    let isBroken = true;
    const { page, context } = await openTeacherSidebar(browser, group, {
      answer: (name, args) => (name === broken && isBroken ? reply : group.answer(name, args)),
    });
    if (broken === 'teacherStudent') await rows(page).filter({ hasText: 'Noah' }).click();
    await summary(page).waitFor();
    expect(await summary(page).textContent()).toMatch(words);
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await title(page, broken === 'openTeacher' ? 'My students' : 'Noah Sánchez');
    expect(await summary(page).count()).toBe(0);
    await context.close();
  });
});

describe('a teacher whose students are in another file', () => {
  it('can follow the address', async () => {
    const file = 'https://docs.google.com/spreadsheets/d/1aB/edit';
    const { page } = await openTeacherSidebar(browser, new RealClass(), {
      answer: () => answered('refused', failure('students in own file', file)),
    });
    const link = summary(page).getByRole('link');
    expect(await link.getAttribute('href')).toBe(file);
    expect(await link.getAttribute('target')).toBe('_blank');
  });
});

describe('a browser that blocks storage for frames of other sites', () => {
  it('says that words do not outlive the sidebar', async () => {
    const { page, context } = await openTeacherSidebar(browser, new RealClass());
    await context.addInitScript(`Object.defineProperty(window, 'localStorage', {
      get() { throw new DOMException('denied', 'SecurityError'); },
    })`);
    await page.reload();
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice').textContent()).toMatch(/keeps nothing for the sidebar/);
  });
});
