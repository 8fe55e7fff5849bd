import type { Browser } from 'playwright-core';
import { type Failure, failure, type RejectionCode, rejected } from '../../../src/rpc/result';
import { openBrowser } from '../../support/browser';
import { NoahsSchool } from './noahs-school';
import { openSidebar, type ScriptReply } from './open-sidebar';
import { editGoal, goalField, summary, toScreen, untilState } from './sidebar-steps';

const failing = (message: string): ScriptReply => ({ kind: 'failure', message });
const answered = (code: RejectionCode, ...failures: readonly Failure[]): ScriptReply => ({
  kind: 'success',
  value: rejected(code, ...failures),
});

/** Everything that can go wrong on the way to the script or there, and what the person reads. */
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
    'no rights yet',
    answered('not authorized', failure('for specialists')),
    /not allowed to work with this spreadsheet yet/,
  ],
  ['another run', answered('busy', failure('busy')), /busy with another task/],
  [
    'a changed sheet',
    answered('changed meanwhile', failure('caseload has changed')),
    /sheet has changed/,
  ],
  ['an older page', failing('Script function not found: openPlan'), /reload the spreadsheet/],
  [
    'something of its own',
    answered('trouble', failure('missing columns', 'Goals', ['Goal'], 'nothing')),
    /has no column .Goal. in its first row/,
  ],
  ['nothing', { kind: 'success', value: null }, /gave no answer/],
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a call that meets with', () => {
  it.each(troubles)('%s says so, and can be tried again', async (_, reply, words) => {
    const school = new NoahsSchool();
    let isBroken = true;
    const { page, context } = await openSidebar(browser, {
      answer: (name, args) => (name === 'caseload' && isBroken ? reply : school.answer(name, args)),
    });
    await page.locator('h1').waitFor();
    await toScreen(page, 'caseload');
    await summary(page).waitFor();
    expect(await summary(page).textContent()).toMatch(words);
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.attention, .fine').first().waitFor();
    expect(await summary(page).count()).toBe(0);
    await context.close();
  });
});

describe('a pause that Google asks for', () => {
  it('is said, and what was asked for comes by itself', async () => {
    const school = new NoahsSchool();
    let isPausing = true;
    const pause = { ...rejected('paused', failure('google pause', 'nothing')), isRead: true };
    const { page } = await openSidebar(browser, {
      answer: (name, args) =>
        name === 'caseload' && isPausing
          ? { kind: 'success', value: pause }
          : school.answer(name, args),
    });
    await page.locator('h1').waitFor();
    await page.clock.install();
    await toScreen(page, 'caseload');
    await page.getByText('Google asks for a short pause; this will go on by itself.').waitFor();
    isPausing = false;
    await page.clock.fastForward(5000);
    await page.locator('.attention, .fine').first().waitFor();
    expect(await page.locator('.pausing').count()).toBe(0);
    expect(await summary(page).count()).toBe(0);
  });
});

describe('the very first call', () => {
  it('can fail as well, and be made again', async () => {
    const school = new NoahsSchool();
    let isBroken = true;
    const { page } = await openSidebar(browser, {
      answer: (name, args) => (isBroken ? failing('PERMISSION_DENIED') : school.answer(name, args)),
    });
    await summary(page).waitFor();
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('h1').filter({ hasText: 'Noah' }).waitFor();
  });
});

describe('a field that the script refuses', () => {
  it('has a sentence beside it in the language of the page, and nothing is written', async () => {
    const school = new NoahsSchool();
    const { page } = await openSidebar(browser, { answer: school.answer, locale: 'es-MX' });
    await page.locator('h1').waitFor();
    await editGoal(page, 0);
    await goalField(page).fill('x'.repeat(50_001));
    await page.locator('#goal-area').focus();
    await untilState(page, 'revise');
    expect(await page.locator('#goal-goal-problem').textContent()).toMatch(/demasiado largo/);
    expect(await goalField(page).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.error-summary').textContent()).toMatch(/caracteres/);
    expect(await page.locator('.error-summary [lang=en]').count()).toBe(0);
    expect(school.goal('111575-1').goal).toMatch(/^Direct/);
  });
});

describe('a browser that blocks storage for frames of other sites', () => {
  it('says that drafts do not outlive the sidebar', async () => {
    const school = new NoahsSchool();
    const { page, context } = await openSidebar(browser, { answer: school.answer });
    await context.addInitScript(`Object.defineProperty(window, 'localStorage', {
      get() { throw new DOMException('denied', 'SecurityError'); },
    })`);
    await page.reload();
    await page.locator('.head .notice').waitFor();
    expect(await page.locator('.head .notice').textContent()).toMatch(/keeps no drafts/);
  });
});
