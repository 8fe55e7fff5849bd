// The grid as people know it from Sheets: names stay in sight, long text wraps, a paste brings its rows
// along, and the tabs are one stop of the Tab key.
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/patience';
import { cell, findings, goTo, returning, tabs, toTab } from './page-steps';
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

it('takes edits back by keyboard and button, and leaves what others wrote', async () => {
  await toTab(page, 'Goals');
  const header = cell(page, 'G1');
  await goTo(page, 'G1');
  const before = (await header.textContent()) ?? '';
  expect(before).not.toBe('');
  await page.keyboard.press('Delete');
  await eventually(async () => expect(await header.textContent()).toBe(''));
  await toTab(page, 'Students');
  await page.locator('.grid table').focus();
  await page.keyboard.press('Control+z');
  await page.getByRole('grid', { name: 'Goals' }).waitFor();
  await eventually(async () => expect(await header.textContent()).toBe(before));
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await eventually(async () => expect(await header.textContent()).toBe(''));
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await eventually(async () => expect(await header.textContent()).toBe(before));
});

it('adds, renames and deletes a tab by mouse and keyboard', async () => {
  const strip = tabs(page);
  await page.getByRole('button', { name: 'Add a tab' }).click();
  const added = strip.locator('[aria-current=page]', { hasText: /^Sheet\d+$/ });
  await added.waitFor();
  await added.dblclick();
  await strip.getByRole('textbox').fill('Goals');
  await page.keyboard.press('Enter');
  await page.getByText('already exists').first().waitFor();
  await added.focus();
  await page.keyboard.press('F2');
  await strip.getByRole('textbox').fill('Own notes');
  await page.keyboard.press('Enter');
  const renamed = strip.getByRole('button', { name: 'Own notes' });
  await renamed.waitFor();
  expect(await findings(page)).toEqual([]);
  await renamed.focus();
  await page.keyboard.press('Delete');
  const question = page.getByRole('dialog');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await renamed.focus();
  await page.keyboard.press('Delete');
  expect(await findings(page)).toEqual([]);
  await question.getByRole('button', { name: 'Delete' }).click();
  await renamed.waitFor({ state: 'detached' });
});

it('adds rows at the bottom, and cuts nothing off at 420 px and at 200 %', async () => {
  await toTab(page, 'Teachers');
  const grid = page.getByRole('grid', { name: 'Teachers' });
  const rows = Number(await grid.getAttribute('aria-rowcount'));
  await page.getByLabel('How many rows').fill('7');
  await page.keyboard.press('Enter');
  await eventually(async () =>
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBe(rows + 7),
  );
  for (const [width, height] of [
    [420, 800],
    [720, 450],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const part of ['.sheet-bar', '.tools', '.formula-bar', '.tab-row', '.tab-tools'])
      expect(
        await page
          .locator(part)
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBeLessThanOrEqual(0);
    for (const name of ['Undo', 'Delete row', 'Add a tab', 'Rename']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    expect((await page.locator('.grid').boundingBox())?.height).toBeGreaterThan(90);
  }
});
