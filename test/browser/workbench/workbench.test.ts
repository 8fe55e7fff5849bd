import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocusedOn } from '../../support/focus';
import {
  cell,
  choose,
  findings,
  goTo,
  reads,
  returning,
  screens,
  tabs,
  toTab,
  typeInto,
  view,
} from './page-steps';
import {
  newFolder,
  type RunningWorkbench,
  removeFolder,
  startWorkbench,
} from './running-workbench';

let browser: Browser;
let folder: string;
let workbench: RunningWorkbench;
beforeAll(async () => {
  folder = newFolder();
  // One after the other: a browser must be known to be closed when the workbench does not start.
  browser = await openBrowser();
  workbench = await startWorkbench(folder);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  removeFolder(folder);
});

interface OpenPage {
  readonly page: Page;
  readonly pageErrors: readonly string[];
}

async function openWindow(width = 1280): Promise<OpenPage> {
  const page = await returning(await browser.newPage({ viewport: { width, height: 800 } }));
  const pageErrors: string[] = [];
  page.on('pageerror', ({ message }) => pageErrors.push(message));
  await page.goto(workbench.address);
  await tabs(page).waitFor();
  return { page, pageErrors };
}

const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth <= window.innerWidth');

describe('the workbench with the example caseload', () => {
  it('opens with everything imported', async () => {
    const { page, pageErrors } = await openWindow();
    await page.getByRole('grid').waitFor();
    await toTab(page, 'Students');
    expect(await cell(page, 'A2').textContent()).toBe('111575');
    expect(await page.locator('.now').textContent()).toBe('Mon, Aug 31, 2026, 7:00 AM');
    await toTab(page, 'Settings');
    expect(await page.getByRole('gridcell', { name: 'Mesa View Schools' }).count()).toBe(1);
    await toTab(page, 'Progress');
    expect(await cell(page, 'A2').textContent()).toBe('first-270345-AC1');
    expect(pageErrors).toEqual([]);
    await page.close();
  });

  it('takes what is typed as the spreadsheet does, in both windows of two people', async () => {
    const [one, two] = await Promise.all([openWindow(), openWindow()]);
    await two.page.getByLabel('Acting as').selectOption('a.kaur@mesaviewschools.example');
    await Promise.all([toTab(one.page, 'Students'), toTab(two.page, 'Students')]);
    await typeInto(one.page, 'A90', '007');
    await goTo(two.page, 'A90');
    await cell(two.page, 'A90').filter({ hasText: '007' }).waitFor();
    await typeInto(two.page, 'B90', 'Ann');
    await cell(one.page, 'B90').filter({ hasText: 'Ann' }).waitFor();
    expect(await cell(one.page, 'A90').textContent()).toBe('007');
    await Promise.all([one.page.close(), two.page.close()]);
  });

  it('computes a formula, shows it for editing, and gives up an edit with Escape', async () => {
    const { page } = await openWindow();
    await toTab(page, 'Sheet1');
    await typeInto(page, 'A1', '20');
    await typeInto(page, 'A2', '=A1*2+2');
    await cell(page, 'A2').filter({ hasText: '42' }).waitFor();
    await cell(page, 'A2').click();
    await reads(page.getByLabel('Text of the cell'), '=A1*2+2');
    await page.keyboard.press('F2');
    await reads(page.getByLabel('Edit A2'), '=A1*2+2');
    await page.keyboard.type('00');
    await page.keyboard.press('Escape');
    expect(await cell(page, 'A2').textContent()).toBe('42');
    await page.close();
  });

  it('is used with the keyboard alone: move, select, clear, choose from the menu', async () => {
    const { page } = await openWindow();
    await toTab(page, 'Sheet1');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+Home');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight'])
      await page.keyboard.press(key);
    await page.keyboard.type('x');
    await page.keyboard.press('Tab');
    await page.keyboard.type('y');
    await page.keyboard.press('Enter');
    await cell(page, 'B4').filter({ hasText: 'x' }).waitFor();
    await cell(page, 'C4').filter({ hasText: 'y' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowLeft');
    await reads(page.getByLabel('Go to cell'), 'B4:C4');
    await page.keyboard.press('Delete');
    await cell(page, 'C4').filter({ hasText: /^$/ }).waitFor();
    await page.getByRole('button', { name: 'Living ALP' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await untilFocusedOn(page, 'Set up or repair');
    await page.keyboard.press('Escape');
    await untilFocusedOn(page, 'Living ALP');
    await page.close();
  });

  it('sorts by the column that is selected', async () => {
    const { page } = await openWindow();
    await toTab(page, 'Students');
    await cell(page, 'B2').click();
    await page.getByRole('button', { name: 'Sort Z–A' }).click();
    await cell(page, 'B2').filter({ hasText: 'Zoë' }).waitFor();
    expect(await cell(page, 'B1').textContent()).toBe('First name');
    await page.getByRole('button', { name: 'Sort A–Z' }).click();
    await cell(page, 'B2').filter({ hasText: /^A/ }).waitFor();
    await page.close();
  });

  it('runs a menu item, whose alert waits for the person while others go on', async () => {
    const [{ page }, other] = await Promise.all([openWindow(), openWindow()]);
    await choose(page, 'Health check');
    const alert = page.getByRole('dialog', { name: 'Living ALP' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('85 students');

    await toTab(other.page, 'Sheet1');
    await typeInto(other.page, 'D9', 'meanwhile');
    await cell(other.page, 'D9').filter({ hasText: 'meanwhile' }).waitFor();
    await view(other.page, 'Executions').click();
    const checks = other.page.locator('summary').filter({ hasText: 'healthCheckMenu' });
    expect(await checks.count()).toBe(0);

    await alert.getByRole('button', { name: 'OK' }).click();
    await alert.waitFor({ state: 'detached' });
    await checks.waitFor();
    expect(await checks.textContent()).toMatch(/healthCheckMenu menu.*completed.*calls/);
    await checks.click();
    expect(await other.page.getByRole('cell', { name: 'Ui.alert' }).count()).toBe(1);
    await Promise.all([page.close(), other.page.close()]);
  });

  it('shows a dialog of the add-on, whose calls reach the script', async () => {
    const { page, pageErrors } = await openWindow();
    await choose(page, 'Import a caseload file');
    const frame = page.frameLocator('.addon-dialog iframe');
    await frame.locator('input[type=file]').setInputFiles('examples/caseload-mesa-view.csv');
    await frame.getByRole('button', { name: 'Continue' }).click();
    await frame.getByText('23 columns recognized').waitFor();
    await page.getByRole('button', { name: 'Close the dialog' }).click();
    await page.locator('.addon-dialog').waitFor({ state: 'detached' });
    expect(pageErrors).toEqual([]);
    await page.close();
  });
});

describe('the sidebar beside the grid', () => {
  it('is 300 pixels wide, follows the selected row, and stays loaded behind other views', async () => {
    const { page, pageErrors } = await openWindow();
    await toTab(page, 'Goals');
    await goTo(page, 'G2');
    const name = (await cell(page, 'C2').textContent()) ?? '';
    await choose(page, 'Open the sidebar');
    const frame = page.frameLocator('.sidebar iframe');
    await frame.getByRole('heading', { name }).waitFor();
    expect(await page.evaluate("document.querySelector('.sidebar iframe').clientWidth")).toBe(300);
    await frame.getByLabel(/Find a student/).fill('Zo');
    await view(page, 'Outbox').click();
    await view(page, 'School').click();
    expect(await frame.getByLabel(/Find a student/).inputValue()).toBe('Zo');
    await page.getByRole('button', { name: 'Close the sidebar' }).click();
    await page.locator('.sidebar').waitFor({ state: 'detached' });
    expect(pageErrors).toEqual([]);
    await page.close();
  });
});

describe('the address that npm start prints', () => {
  it('opens the page, leaves the address bar, and is not needed again in this browser', async () => {
    const context = await returning(await browser.newContext());
    const page = await context.newPage();
    await page.goto(workbench.address);
    await tabs(page).waitFor();
    const home = new URL('/', workbench.address).href;
    expect(page.url()).toBe(home);
    expect(await page.evaluate('document.cookie')).toBe('');
    await page.reload();
    await tabs(page).waitFor();
    const other = await context.newPage();
    await other.goto(home);
    await tabs(other).waitFor();
    await context.close();
  });

  it('opens the page from a file on the disk, as npm start opens it', async () => {
    const file = join(folder, 'open.html');
    const refresh = `<meta http-equiv="refresh" content="0;url=${workbench.address}">`;
    writeFileSync(file, refresh);
    const page = await returning(await browser.newPage());
    await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
    await tabs(page).waitFor();
    await page.reload();
    await tabs(page).waitFor();
    await page.close();
  });

  it('is the only way in: without the token nothing is shown', async () => {
    const page = await returning(await browser.newPage());
    const response = await page.goto(new URL('/', workbench.address).href);
    expect(response?.status()).toBe(403);
    expect(await page.textContent('body')).toBe(
      'Open the workbench at the address that npm start has printed.',
    );
    await page.close();
  });
});

describe('a page of the add-on in its frame', () => {
  async function openFrame() {
    const { page, pageErrors } = await openWindow();
    await choose(page, 'Open the sidebar');
    await page.frameLocator('.sidebar iframe').getByRole('combobox').first().waitFor();
    const frame = page.frame({ url: /\/frame\/[\w-]+$/ });
    if (!frame) throw new Error('No page of the add-on is open.');
    return { page, frame, pageErrors };
  }

  it('reaches neither the page around it nor the commands of its server', async () => {
    const { page, frame } = await openFrame();
    const home = new URL('/', workbench.address).href;
    const reached = await frame.evaluate(`(async () => {
      const attempts = {
        document: () => parent.document.title,
        command: () => fetch('${home}perform?window=other', {
          method: 'POST',
          credentials: 'include',
          headers: { 'content-type': 'application/json' },
          body: '{"kind":"open","as":null,"file":null}',
        }),
        mail: () => fetch('${home}mail/0.eml', { mode: 'no-cors', credentials: 'include' }),
        script: () => new Promise((settle, fail) => {
          const script = document.createElement('script');
          script.onload = settle;
          script.onerror = () => fail(new TypeError());
          script.src = '${home}page.js';
          document.head.append(script);
        }),
        news: () => new Promise((settle, fail) => {
          const stream = new EventSource('${home}events?window=other', { withCredentials: true });
          stream.onopen = settle;
          stream.onerror = () => fail(new TypeError());
        }),
      };
      const outcomes = {};
      for (const [name, attempt] of Object.entries(attempts))
        outcomes[name] = await Promise.resolve().then(attempt).then(() => 'reached', (e) => e.name);
      return outcomes;
    })()`);
    expect(reached).toEqual({
      document: 'SecurityError',
      command: 'TypeError',
      mail: 'TypeError',
      script: 'TypeError',
      news: 'TypeError',
    });
    await page.close();
  });

  it('calls functions of the script only, whatever it posts', async () => {
    const { page, frame, pageErrors } = await openFrame();
    const names = ['eval', 'Function', 'constructor', '__proto__', 'toString', 'hidden_'];
    const answers = await frame.evaluate(`(async () => {
      for (const junk of [null, 1, 'call', [], {}, { kind: 'call' }, { kind: 'resize', width: 'x' },
        { kind: 'call', id: 1, functionName: ['eval'], args: [] }])
        parent.postMessage(junk, '*');
      const ask = (functionName, id) => new Promise((settle) => {
        addEventListener('message', ({ data }) => data.id === id && settle(data.reply));
        parent.postMessage({ kind: 'call', id, functionName, args: ['1 + 1'] }, '*');
      });
      return Promise.all(${JSON.stringify(names)}.map((name, at) => ask(name, 1000 + at)));
    })()`);
    expect(answers).toEqual(
      names.map((name) => ({ kind: 'failure', message: `Script function not found: ${name}` })),
    );
    await view(page, 'Executions').click();
    await page.locator('summary').first().waitFor();
    for (const name of names)
      expect(await page.locator('summary').filter({ hasText: name }).count()).toBe(0);
    expect(pageErrors).toEqual([]);
    await page.close();
  });
});

describe('the day of the digest', () => {
  it('comes by the clock, survives a crash, and its emails are read in the outbox', async () => {
    const { page } = await openWindow();
    await view(page, 'Try a fault').click();
    await page.getByRole('button', { name: 'Try it: Crash in mid-run' }).click();
    await page.locator('.waiting').waitFor();
    await page.getByRole('button', { name: 'Next digest day' }).click();
    await page.locator('.now').filter({ hasText: 'Wed, Sep 2, 2026, 5:00 PM' }).waitFor();
    await page.getByRole('button', { name: 'Next hour' }).click();
    await page.locator('.now').filter({ hasText: '6:00 PM' }).waitFor();
    expect(await page.locator('.waiting').count()).toBe(0);
    await view(page, 'Executions').click();
    expect(await page.locator('summary .outcome').allTextContents()).toContain('killed');

    await view(page, 'Outbox').click();
    await page.getByLabel('Search emails').fill('lupe130@inbox.example');
    // Once on August 19, once now: a crash doubles no email.
    await page.locator('.found').filter({ hasText: '2 emails' }).waitFor();
    await page.locator('.mail h2').filter({ hasText: 'September 2' }).waitFor();
    const mail = page.frameLocator('.device iframe');
    await mail.getByText('Asked for help before giving up, twice this week.').first().waitFor();
    expect(await page.evaluate("document.querySelector('.device iframe').clientWidth")).toBe(390);
    await page.getByText('Text', { exact: true }).click();
    expect(await page.locator('.device pre').textContent()).toContain(
      'Asked for help before giving up, twice this week.',
    );
    const href = await page.getByRole('link', { name: 'Download .eml' }).getAttribute('href');
    const eml = await (await page.request.get(new URL(href ?? '', workbench.address).href)).text();
    expect(eml).toMatch(/^To: lupe130@inbox\.example\r$/m);
    await page.close();
  });

  it('shows a family nothing but its own mails', async () => {
    const { page } = await openWindow();
    await page.getByLabel('Acting as').selectOption('lupe130@inbox.example');
    await page.locator('.mail').waitFor();
    expect(new Set(await page.locator('.mail-to').allTextContents())).toEqual(
      new Set([expect.stringContaining('Lupe')]),
    );
    expect(await page.getByRole('grid').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Living ALP' }).count()).toBe(0);
    await page.close();
  });
});

type Look = (page: Page) => Promise<readonly string[]>;

describe('every view of the workbench', () => {
  const isWell: Look = async (page) => [
    ...(await findings(page)),
    ...((await isWithin(page)) ? [] : ['wider than the window']),
  ];
  const fits: Look = async (page) => ((await isWithin(page)) ? [] : ['wider than the window']);

  it.each([
    ['has no findings of axe at 1280 px', 1280, isWell],
    ['fits into 1024 px', 1024, fits],
  ])('%s', async (_what, width, lookAt) => {
    const { page } = await openWindow(width);
    const found: Record<string, readonly string[]> = {};
    for (const [name, go] of screens) {
      await go(page);
      found[name] = await lookAt(page);
    }
    await page.getByRole('button', { name: 'Make all well again' }).click();
    expect(found).toEqual(Object.fromEntries(screens.map(([name]) => [name, []])));
    await page.close();
  });
});

describe('a workbench that is stopped and started again', () => {
  it('has kept everything: cells, emails and the clock', async () => {
    const before = await openWindow();
    await toTab(before.page, 'Students');
    await typeInto(before.page, 'C95', 'kept');
    await cell(before.page, 'C95').filter({ hasText: 'kept' }).waitFor();
    const now = await before.page.locator('.now').textContent();
    const mails = await view(before.page, 'Outbox').textContent();
    await before.page.close();
    await workbench.stop();
    workbench = await startWorkbench(folder);
    const after = await openWindow();
    await toTab(after.page, 'Students');
    await goTo(after.page, 'C95');
    expect(await cell(after.page, 'C95').textContent()).toBe('kept');
    expect(await after.page.locator('.now').textContent()).toBe(now);
    expect(await view(after.page, 'Outbox').textContent()).toBe(mails);
    await after.page.close();
  });
});
