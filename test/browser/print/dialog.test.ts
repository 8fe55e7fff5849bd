// The print dialog: for everybody, by keyboard, and what a click leaves in the sheet.
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused, untilFocusedOn } from '../../support/focus';
import { eventually } from '../../support/patience';
import { caseload, choose, openPrint, select } from './printed-pages';

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<readonly Finding[]>(
    'axe.run(document).then(({ violations }) => violations)',
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const documents = {
  'en-US': ['Plan', 'Conference sheet', 'Student slip'],
  'es-US': ['Plan', 'Hoja para la reunión', 'Hoja del estudiante'],
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  [960, 'en-US'],
  [300, 'es-US'],
] as const)('at %i pixels in %s', (width, locale) => {
  it('can be used by everybody', async () => {
    const { page } = await openPrint(browser, { width, locale, scope: caseload });
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    const faces = await page.locator('.chip-face').allInnerTexts();
    for (const face of faces) {
      await choose(page, face);
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    expect(faces).toHaveLength(documents[locale].length);
    await page.context().close();
  });
});

it('is used with the keyboard alone', async () => {
  const { page, addon, prints } = await openPrint(browser);
  await page.keyboard.press('Tab');
  await untilFocused(page, 'document');
  await page.keyboard.press('ArrowRight');
  await page.locator('.conference-paper').waitFor();
  await page.keyboard.press('Tab');
  await untilFocused(page, 'scope');
  await page.keyboard.press('Tab');
  await untilFocused(page, 'reader');
  await page.keyboard.press('Tab');
  await untilFocusedOn(page, 'Close');
  await page.keyboard.press('Tab');
  await untilFocusedOn(page, 'Print or save as PDF');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await prints()).toBe(1));
  const [copy] = addon.rows('Copies');
  expect(copy).toMatchObject({ Document: 'Conference sheet', Language: 'English and Spanish' });
  await page.context().close();
});

it('notes a copy of each student, then prints', async () => {
  const { page, addon, calls, prints } = await openPrint(browser, { scope: caseload });
  await page.locator('.foot .main').click();
  await eventually(async () => expect(await prints()).toBe(1));
  expect(calls.filter((name) => name === 'logCopies')).toHaveLength(1);
  expect(addon.rows('Copies').filter((row) => row['Copy ID'] !== '')).toHaveLength(3);
  await page.context().close();
});

it('does not print while a copy is not noted, and notes it once', async () => {
  const { page, addon, prints } = await openPrint(browser, { lostOnce: 'logCopies' });
  await page.locator('.foot .main').click();
  await page.locator('#log-failure').waitFor();
  expect(await prints()).toBe(0);
  await page.locator('.foot .main').click();
  await eventually(async () => expect(await prints()).toBe(1));
  expect(addon.rows('Copies').filter((row) => row['Copy ID'] !== '')).toHaveLength(1);
  await page.context().close();
});

it('shows a teacher’s copy without what is for families', async () => {
  const { page } = await openPrint(browser);
  expect(await page.locator('.paper').textContent()).toContain('Ask me at dinner');
  await select(page, 'reader', 'Teacher');
  await eventually(async () =>
    expect(await page.locator('.paper').textContent()).not.toContain('Ask me at dinner'),
  );
  await page.context().close();
});
