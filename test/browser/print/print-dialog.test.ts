import type { Browser, Page } from 'playwright-core';
import { columnLetters } from '../../../src/core/a1';
import type { PrintScope } from '../../../src/print/domain/print-request';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { smallSchool } from '../../bundle/sidebar/sidebar-calls';
import { typeInto } from '../../bundle/support/addon';
import { openBrowser } from '../../support/browser';
import { focusedText } from '../../support/focus';
import { doubleIds, findings, overflowing } from '../../support/page-findings';
import { eventually } from '../../support/patience';
import { openAtAda } from '../sidebar/real-school';
import { choose, openPrint, pagesOf } from './open-print';

const ada = '000101';
const one: PrintScope = { kind: 'student', studentId: ada };
const documents = ['Plan', 'Conference sheet', 'Student slip'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const sentence = 'Two lab hours a month with the science team of the eighth grade. ';

/** Everything that a specialist would write of a goal. */
const written = {
  Kind: 'Academic',
  Area: 'Science',
  Goal: 'Design, run and present an experiment on snowmelt; data by February, poster by April',
  'Why it matters to me': 'Nobody else in my class has done it, and I want to know',
  'How we will know': sentence,
  'At school': sentence.repeat(2),
  'At home': sentence,
  'Target date': '2027-04-15',
  Competency: 'Personal',
  Standard: 'MS-ESS2-4',
  'Responsible adult': 'Ms. Lindqvist',
  'What may get in the way': 'Snow comes late, or melts over a weekend',
  'If–then plan': 'If there is no snow, then I will use ice from the freezer',
  Progress: 'On the way',
  Status: 'Active',
  'Share with family': 'yes',
  'School year': '2026-27',
};

/** Types a row at the end of a tab, by header. */
function typeRow(addon: AddonHarness, tab: string, cells: Readonly<Record<string, string>>): void {
  const [headers = []] = addon.grid(tab);
  const row = addon.grid(tab).length + 1;
  for (const [header, text] of Object.entries(cells)) {
    const column = headers.indexOf(header);
    addon.user.type(tab, `${columnLetters(column)}${row}`, text);
  }
}

/** Ada's plan with so many goals, all of them written out. */
function withGoals(count: number): AddonHarness {
  const addon = smallSchool().copy();
  for (const kind of ['AC1', 'AF1'])
    for (const [header, text] of Object.entries(written))
      typeInto(addon, 'Goals', `${ada}-${kind}`, header, text);
  for (let place = 2; place < count; place += 1)
    typeRow(addon, 'Goals', { 'Goal ID': `${ada}-X${place}`, 'Student ID': ada, ...written });
  return addon;
}

const htmlOf = (page: Page) => page.locator('.papers').innerHTML();

describe('the print dialog', () => {
  it.each([
    ['en-US', 960],
    ['es-MX', 960],
    ['en-US', 400],
  ])('has nothing that axe finds, in %s at %d pixels', async (locale, width) => {
    const { page, pageErrors } = await openPrint(browser, smallSchool().copy(), one, {
      locale,
      width,
    });
    await page.locator('.paper').waitFor();
    for (const place of [0, 1, 2]) {
      await page.locator('.chip-face').nth(place).click();
      await page.locator('.paper').waitFor();
      expect(await findings(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      expect(await doubleIds(page)).toEqual([]);
    }
    expect(pageErrors).toEqual([]);
    await page.context().close();
  });

  it('prints by keyboard alone: notes the copy, then opens the printer', async () => {
    const addon = smallSchool().copy();
    const { page, calls } = await openPrint(browser, addon, one);
    await page.locator('.paper').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await eventually(async () => expect(await page.locator('.conference-paper').count()).toBe(1));
    for (let presses = 0; presses < 12; presses += 1) {
      if ((await focusedText(page)).startsWith('Print or save')) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await page.evaluate('window.printed')).toBe(1));
    expect(calls.filter((name) => name === 'logCopies')).toHaveLength(1);
    const rows = addon.rows('Copies').filter((row) => row['Copy ID'] !== '');
    expect(rows.map((row) => [row.Document, row.For, row.Language])).toEqual([
      ['Conference sheet', 'Family', 'English and Spanish'],
    ]);
    await page.context().close();
  });

  it('notes a copy once whose answer was lost, and prints nothing before it is noted', async () => {
    const addon = smallSchool().copy();
    const { page, once, lose } = await openPrint(browser, addon, one);
    await page.locator('.paper').waitFor();
    once('logCopies', lose('after'));
    await page.getByText('Print or save as PDF').click();
    await page.locator('#log-failure').waitFor();
    expect(await page.evaluate('window.printed')).toBe(0);
    await page.locator('#log-failure button').click();
    await eventually(async () => expect(await page.evaluate('window.printed')).toBe(1));
    expect(addon.rows('Copies').filter((row) => row['Copy ID'] !== '')).toHaveLength(1);
    await page.context().close();
  });

  it('shows anew what has changed, and prints only that', async () => {
    const addon = smallSchool().copy();
    const { page } = await openPrint(browser, addon, one);
    await page.locator('.paper').waitFor();
    typeInto(addon, 'Goals', `${ada}-AC1`, 'Goal', 'Another goal');
    await page.getByText('Print or save as PDF').click();
    await page.locator('#log-failure').waitFor();
    await page.locator('.paper', { hasText: 'Another goal' }).waitFor();
    expect(await page.evaluate('window.printed')).toBe(0);
    await page.getByText('Print or save as PDF').click();
    await eventually(async () => expect(await page.evaluate('window.printed')).toBe(1));
    await page.context().close();
  });

  it.each([
    ['es-MX', 'en-US', 'Imprimir planes'],
    ['en-US', 'es-MX', 'Print plans'],
  ])(
    'speaks as the menu does, to an account in %s in a browser in %s',
    async (account, locale, title) => {
      const { page } = await openPrint(browser, smallSchool().copy(), one, { locale, account });
      await page.locator('h1', { hasText: title }).waitFor();
      await page.context().close();
    },
  );

  it('speaks Spanish, and writes in the language that is chosen', async () => {
    const { page } = await openPrint(browser, smallSchool().copy(), one, { locale: 'es-MX' });
    await page.locator('.paper', { hasText: 'Plan de aprendizaje avanzado' }).waitFor();
    await page.locator('h1', { hasText: 'Imprimir planes' }).waitFor();
    await page.locator('#language').selectOption('en');
    await page.locator('.paper', { hasText: 'Advanced Learning Plan' }).waitFor();
    await page.context().close();
  });
});

it('is opened from a student’s plan in the sidebar, for that student', async () => {
  const { page, addon } = await openAtAda(browser);
  await page.getByText('Print…', { exact: true }).click();
  await eventually(() => {
    const { html = '' } = addon.script.screen.pages.at(-1) ?? {};
    const [, said = ''] = /data-scope="([^"]*)"/.exec(html) ?? [];
    expect(decodeURIComponent(said)).toBe(JSON.stringify(one));
  });
  await page.context().close();
});

describe('on paper', () => {
  it.each([
    [2, 1],
    [8, 3],
  ])(
    'a plan with %d goals that are written out has at most %d Letter pages',
    async (goals, pages) => {
      const { page } = await openPrint(browser, withGoals(goals), one);
      await page.locator('.paper').waitFor();
      expect(await page.locator('.paper-goal').count()).toBe(goals);
      expect(await pagesOf(page)).toBeLessThanOrEqual(pages);
      await page.context().close();
    },
  );

  it.each([
    ['Conference sheet', 'English', 2],
    ['Student slip', 'English', 1],
    ['Student slip', 'Spanish', 1],
  ] as const)(
    'the %s about two goals, in %s, has at most %d',
    async (document, language, pages) => {
      const addon = withGoals(2);
      for (const kind of ['AC1', 'AF1'])
        typeInto(addon, 'Goals', `${ada}-${kind}`, 'Goal', `${written.Goal}, then a talk in May`);
      const { page } = await openPrint(browser, addon, one);
      await page.locator('#language').selectOption({ label: language });
      await choose(page, document);
      expect(await pagesOf(page)).toBeLessThanOrEqual(pages);
      await page.context().close();
    },
  );

  it.each(documents)('each student begins a new page: %s', async (document) => {
    const { page } = await openPrint(browser, smallSchool().copy(), one);
    await page.locator('.paper').waitFor();
    await choose(page, document);
    const alone = await pagesOf(page);
    await page.locator('#scope').selectOption('caseload');
    await eventually(async () => expect(await page.locator('.paper').count()).toBe(3));
    expect(await pagesOf(page)).toBe(3 * alone);
    await page.context().close();
  });

  it.each(documents)('a second run is the same, byte for byte: %s', async (document) => {
    const addon = withGoals(3);
    const runs: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      const { page } = await openPrint(browser, addon, { kind: 'caseload' });
      await page.locator('.paper').first().waitFor();
      await choose(page, document);
      await page.getByText('Print or save as PDF').click();
      await eventually(async () => expect(await page.evaluate('window.printed')).toBe(1));
      runs.push(await htmlOf(page));
      await page.context().close();
    }
    expect(runs[1]).toBe(runs[0]);
  });

  it('long texts stay inside of the page', async () => {
    const addon = withGoals(2);
    for (const header of ['Goal', 'At school', 'Responsible adult', 'Area'])
      typeInto(addon, 'Goals', `${ada}-AC1`, header, `${'x'.repeat(400)} ${sentence.repeat(60)}`);
    const { page } = await openPrint(browser, addon, one);
    await page.locator('.paper').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const document of documents) {
      await page.emulateMedia({ media: 'screen' });
      await choose(page, document);
      await page.emulateMedia({ media: 'print' });
      // As wide as Letter paper is between its margins.
      await page.setViewportSize({ width: 700, height: 950 });
      expect(await overflowing(page)).toEqual([]);
      await page.setViewportSize({ width: 960, height: 720 });
    }
    await page.context().close();
  });
});
