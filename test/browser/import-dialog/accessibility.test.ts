import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { isFull } from '../../support/effort';
import { cannedFile, cannedScript, variedPreview } from './canned-script';
import { chooseFile, mainButton, problem, toColumns, toLines } from './dialog-steps';
import { openDialog } from './open-dialog';

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds in the page as it stands, one line each. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<readonly Finding[]>(
    'axe.run(document).then(({ violations }) => violations)',
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Whether everything fits into the width of the page. */
const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth <= window.innerWidth');

const toResult = async (page: Page): Promise<void> => {
  await toLines(page, cannedFile);
  await mainButton(page).click();
  await page.locator('.result').waitFor();
};

type Screen = readonly [name: string, reach: (page: Page) => Promise<void>, silent: string];

/** Each screen of the dialog, how to get there, and which call has to stay without an answer. */
const screens: readonly Screen[] = [
  ['no file yet', async () => {}, ''],
  ['a file chosen', (page) => chooseFile(page, cannedFile), ''],
  [
    'a problem',
    async (page) => {
      await mainButton(page).click();
      await problem(page).waitFor();
    },
    '',
  ],
  [
    'an errand under way',
    async (page) => {
      await chooseFile(page, cannedFile);
      await mainButton(page).click();
      await page.locator('.spinner').waitFor();
    },
    'proposeImport',
  ],
  ['the columns', (page) => toColumns(page, cannedFile), ''],
  ['the lines', (page) => toLines(page, cannedFile), ''],
  ['the result', toResult, ''],
  [
    'the result with its lines',
    async (page) => {
      await toResult(page);
      await page.locator('summary').click();
    },
    '',
  ],
];

/** The longer words in the narrow window, the usual ones in the usual one; or all, if asked for. */
const sizes = (
  [
    [720, 'en-US'],
    [720, 'es-US'],
    [360, 'en-US'],
    [360, 'es-US'],
  ] as const
).filter(([width, locale]) => isFull || (width === 360) === (locale === 'es-US'));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(sizes)('at %i pixels in %s', (width, locale) => {
  it.each(screens)('%s can be used by everybody', async (_, reach, silent) => {
    const answer = cannedScript({ preview: variedPreview, silent });
    const { page } = await openDialog(browser, { answer, width, locale });
    await reach(page);
    expect(await findings(page)).toEqual([]);
    expect(await isWithin(page)).toBe(true);
    await page.close();
  });
});
