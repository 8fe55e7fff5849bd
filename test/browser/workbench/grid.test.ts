// The grid as people know it from Sheets: names stay in sight, long text wraps, a paste brings its rows
// along, and the tabs are one stop of the Tab key.
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/patience';
import { cell, goTo, tabs, toTab, returning } from './page-steps';
import {
  newFolder,
  type RunningWorkbench,
  removeFolder,
  startWorkbench,
} from './running-workbench';

let browser: Browser;
let folder: string;
let workbench: RunningWorkbench;
let page: Page;
beforeAll(async () => {
  folder = newFolder();
  browser = await openBrowser();
  workbench = await startWorkbench(folder);
  page = await returning(await browser.newPage({ viewport: { width: 1440, height: 900 } }));
  await page.goto(workbench.address);
  await tabs(page).waitFor();
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  removeFolder(folder);
});

it('keeps whose goal it is in sight, however far one looks to the right', async () => {
  await toTab(page, 'Goals');
  const name = cell(page, 'C2');
  await name.waitFor();
  const before = await name.boundingBox();
  await goTo(page, 'V2');
  await eventually(async () =>
    expect(await page.locator('.grid').evaluate((grid) => grid.scrollLeft)).toBeGreaterThan(300),
  );
  expect((await name.boundingBox())?.x).toBe(before?.x);
});

it('shows a long text whole, in a row as high as it needs', async () => {
  await goTo(page, 'A2');
  const row = page.locator('.grid tbody tr').first();
  const text = page.locator('.grid td.wrapped .wrapping').first();
  await text.waitFor();
  expect((await row.boundingBox())?.height ?? 0).toBeGreaterThan(40);
  expect(
    await text.evaluate((element) => element.scrollHeight - element.clientHeight),
  ).toBeLessThanOrEqual(4);
});

it('colors who must not be emailed, and marks it without color too', async () => {
  await toTab(page, 'Guardians');
  const held = page.locator('td.bold', { hasText: 'No contact' }).first();
  await held.waitFor();
  expect(await held.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(244, 199, 195)',
  );
});

it('goes from tab to tab with the arrows, in one stop of the Tab key', async () => {
  const stops = page.getByRole('navigation', { name: 'Tabs' }).locator('button[tabindex="0"]');
  expect(await stops.count()).toBe(1);
  await stops.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await stops.textContent()).not.toBe('Guardians'));
});

it('takes a paste of more lines than the tab has rows', async () => {
  await toTab(page, 'Sheet1');
  await goTo(page, 'A1');
  await page.locator('.grid table').focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const lines = Array.from({ length: 1200 }, (_, index) => `line ${index + 1}`);
    clipboardData.setData('text/plain', lines.join('\n'));
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.grid table')?.dispatchEvent(paste);
  });
  await page.locator('.saving').waitFor({ state: 'detached' });
  const grid = page.getByRole('grid', { name: 'Sheet1' });
  await eventually(async () =>
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(1200),
  );
  await goTo(page, 'A1200');
  expect(await cell(page, 'A1200').textContent()).toBe('line 1200');
});
