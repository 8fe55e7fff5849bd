import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { focusedText, untilFocusedOn } from '../../support/focus';
import { eventually } from '../../support/patience';
import { settled } from '../../support/settled';
import { heading, lines, toLines } from './dialog-steps';
import { openDialog } from './open-dialog';
import { longFile, openSchool, smallFile, withoutAnswer } from './school';

/** Presses Tab until the focus stands on the element with this text. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedText(page)).startsWith(text)) return;
  }
  throw new Error(`The tab key never reached "${text}".`);
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a person without a mouse', () => {
  it('gets from the file to the result', async () => {
    const { page, isClosed } = await openDialog(browser, openSchool());
    await tabTo(page, 'Choose a file');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Space'),
    ]);
    await chooser.setFiles(smallFile);
    await page.locator('.chosen .size').waitFor();
    await tabTo(page, 'Continue');
    await page.keyboard.press('Enter');

    await page.locator('.columns').first().waitFor();
    await untilFocusedOn(page, 'What do the columns mean?');
    await tabTo(page, 'Relationship');
    await page.keyboard.press('Home');
    expect(await page.getByLabel('Relationship').inputValue()).toBe('');
    await tabTo(page, 'Look over the import');
    await page.keyboard.press('Enter');

    await page.locator('.chips').waitFor();
    await untilFocusedOn(page, 'Look over the import');
    await tabTo(page, 'All');
    await page.keyboard.press('ArrowRight');
    await untilFocusedOn(page, 'New 2');
    expect(await lines(page).count()).toBe(2);
    await tabTo(page, 'Import 2 students');
    await page.keyboard.press('Enter');

    await page.locator('.result').waitFor();
    await untilFocusedOn(page, 'The import is done');
    await tabTo(page, 'Close');
    await page.keyboard.press('Enter');
    await eventually(() => expect(isClosed()).toBe(true));
  });

  it('keeps the focus on the button while the script works', async () => {
    const answer = withoutAnswer(openSchool().answer, 'applyImport');
    const { page, calls } = await openDialog(browser, { answer });
    await toLines(page, smallFile);
    await tabTo(page, 'Import 2 students');
    await page.keyboard.press('Enter');
    await page.locator('.spinner').waitFor();
    expect(await page.locator('.progress-note').textContent()).toMatch(/^Importing 2 students\./);
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await focusedText(page)).toBe('Import 2 students');
    expect(calls).toEqual(['proposeImport', 'previewImport', 'applyImport']);
    expect(await heading(page).textContent()).toBe('Look over the import');
  });
});

describe('a file of 5,000 lines', () => {
  it('is shown a page at a time, and reading goes on at the first new line', async () => {
    const { page } = await openDialog(browser, openSchool());
    await toLines(page, longFile(5000));
    expect(await lines(page).count()).toBe(100);
    await tabTo(page, 'Show 100 more');
    await page.keyboard.press('Enter');
    expect(await lines(page).count()).toBe(200);
    await untilFocusedOn(page, /^Line 102/);
  });
});
