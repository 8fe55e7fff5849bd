import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { chooseFile, mainButton, problem, toColumns, toLines } from './dialog-steps';
import { openDialog } from './open-dialog';
import { exportFile, variedFile, variedSchool, withoutAnswer } from './school';

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
  await toLines(page, variedFile);
  await mainButton(page).click();
  await page.locator('.result').waitFor();
};

/** What the lines of the file have to show, so that all of it is looked at. */
const kindsOfLine = [
  ...['add', 'change', 'same', 'skip'].map((action) => `.tag-${action}`),
  ...['.warning', '.reason', '.closed-goals', 'del', '.cell-change .blank'],
];

type Screen = readonly [name: string, reach: (page: Page) => Promise<void>, silent: string];

/** Each screen of the dialog, how to get there, and which call has to stay without an answer. */
const screens: readonly Screen[] = [
  ['no file yet', async () => {}, ''],
  ['a file chosen', (page) => chooseFile(page, variedFile), ''],
  [
    'a problem',
    async (page) => {
      await mainButton(page).click();
      await problem(page).waitFor();
    },
    '',
  ],
  [
    'a pending request',
    async (page) => {
      await chooseFile(page, variedFile);
      await mainButton(page).click();
      await page.locator('.spinner').waitFor();
    },
    'proposeImport',
  ],
  ['the columns', (page) => toColumns(page, variedFile), ''],
  [
    'the lines',
    async (page) => {
      await toLines(page, variedFile);
      for (const kind of kindsOfLine) expect(await page.locator(kind).count()).toBeGreaterThan(0);
    },
    '',
  ],
  ['a workbook chosen', (page) => chooseFile(page, exportFile), ''],
  [
    'the columns of an export, with the words that are understood',
    async (page) => {
      await toColumns(page, exportFile);
      await page.locator('.card').waitFor();
      await page.locator('.judging summary').click();
    },
    '',
  ],
  [
    'the lines of an export, with words that may forbid an email',
    async (page) => {
      await toLines(page, exportFile);
      expect(await page.locator('.warning-groups ul ul > li').count()).toBe(1);
    },
    '',
  ],
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

/** The longer words where there is less room for them. */
const sizes = [
  [720, 'en-US'],
  [300, 'es-US'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(sizes)('at %i pixels in %s', (width, locale) => {
  it.each(screens)('%s can be used by everybody', async (_, reach, silent) => {
    const answer = withoutAnswer(variedSchool().answer, silent);
    const { page } = await openDialog(browser, { answer, width, locale });
    await reach(page);
    expect(await findings(page)).toEqual([]);
    expect(await isWithin(page)).toBe(true);
    await page.close();
  });
});
