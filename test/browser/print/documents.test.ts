// The documents on letter paper, as the browser prints them.
import type { Browser, Page } from 'playwright-core';
import { typeCells } from '../../../build/screenshots/print-pictures';
import { smallSchool } from '../../bundle/sidebar/sidebar-calls';
import { openBrowser } from '../../support/browser';
import {
  ada,
  caseload,
  choose,
  giveGoals,
  openPrint,
  papersOf,
  pdfPages,
  select,
} from './printed-pages';

const letter = '612 x 792';
const documents = ['Plan', 'Conference sheet', 'Student slip'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What stands beside the sheet it is on: boxes, and the words themselves, which may leave their box. */
const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('.paper')].flatMap((paper) => {
    const { left, right } = paper.getBoundingClientRect();
    const nodes = document.createNodeIterator(paper);
    const found = [];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const isOver = [...range.getClientRects()].some(
        (box) => box.width > 0 && (box.right > right + 1 || box.left < left - 1),
      );
      if (isOver) found.push(node.textContent.slice(0, 80));
    }
    return found;
  })`);

it('a plan of two goals is one page', async () => {
  const { page } = await openPrint(browser);
  expect(await page.locator('.paper-goal').count()).toBe(2);
  expect(await pdfPages(page)).toEqual([letter]);
  await page.context().close();
});

it('a plan of eight goals is three pages at most', async () => {
  const addon = smallSchool().copy();
  giveGoals(addon, 8);
  const { page } = await openPrint(browser, { addon });
  expect(await page.locator('.paper-goal').count()).toBe(8);
  const pages = await pdfPages(page);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.length).toBeLessThanOrEqual(3);
  expect(new Set(pages)).toEqual(new Set([letter]));
  await page.context().close();
});

it.each(documents)('%s: every student starts on a new page', async (document) => {
  const addon = smallSchool().copy();
  const { page } = await openPrint(browser, { addon, scope: caseload });
  await choose(page, document);
  const sheets = page.locator('.paper');
  expect(await sheets.count()).toBe(3);
  const all = (await pdfPages(page)).length;
  await page.addStyleTag({ content: '.paper + .paper { display: none; }' });
  const ofFirst = (await pdfPages(page)).length;
  // The three students have the same texts but for their names.
  expect(all).toBe(3 * ofFirst);
  await page.context().close();
});

it.each(documents)('%s: nothing but the document is on the paper', async (document) => {
  const { page } = await openPrint(browser);
  await choose(page, document);
  await page.emulateMedia({ media: 'print' });
  for (const place of ['.on-screen', 'h1', 'button', 'select'])
    for (const each of await page.locator(place).all()) expect(await each.isVisible()).toBe(false);
  expect(await page.locator('.paper').isVisible()).toBe(true);
  await page.context().close();
});

it('a second run gives the same bytes', async () => {
  const addon = smallSchool().copy();
  const runs: string[] = [];
  for (const _ of [1, 2]) {
    const { page } = await openPrint(browser, { addon, scope: caseload });
    for (const document of documents) {
      await choose(page, document);
      runs.push(await papersOf(page));
    }
    await page.context().close();
  }
  expect(runs.slice(3)).toEqual(runs.slice(0, 3));
  expect(new Set(runs).size).toBe(3);
});

it.each(documents)('%s: long texts stay on the sheet', async (document) => {
  const addon = smallSchool().copy();
  const long = `${'Supercalifragilistic'.repeat(12)} https://example.org/${'a-long-path/'.repeat(14)}`;
  typeCells(addon, 'Goals', {
    'Goal ID': `${ada}-AC1`,
    Goal: long,
    'Why it matters to me': long,
    'At home': long,
    Standard: long,
    'Responsible adult': long,
    Area: long,
  });
  typeCells(addon, 'Students', {
    'Student ID': ada,
    Strengths: long,
    School: long,
    'Last name': long,
  });
  const { page } = await openPrint(browser, { addon });
  await choose(page, document);
  expect(await overflowing(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 960 });
  expect(await overflowing(page)).toEqual([]);
  await page.context().close();
});

it.each(['Plan', 'Student slip'])('%s: is in Spanish where that is chosen', async (document) => {
  const { page } = await openPrint(browser);
  await choose(page, document);
  const english = await papersOf(page);
  await select(page, 'language', 'es');
  expect(await page.locator('.paper').getAttribute('lang')).toBe('es');
  expect(await papersOf(page)).not.toBe(english);
  await page.context().close();
});

it('the conference sheet says everything in both languages, and what a signature means', async () => {
  const { page } = await openPrint(browser);
  await choose(page, 'Conference sheet');
  const said = await page.locator('.paper').textContent();
  for (const minutes of ['0–2', '2–9', '9–13', '13–16', '16–19', '19–20'])
    expect(said).toContain(minutes);
  expect(said).toMatch(/took part/);
  expect(said).toMatch(/Participé/);
  const both = page.locator('.both');
  const count = await both.count();
  expect(await both.locator('[lang="en"]').count()).toBe(count);
  expect(await both.locator('[lang="es"]').count()).toBe(count);
  await page.context().close();
});

it('plans of a caseload that are closed are printed with what came of their goals', async () => {
  const addon = smallSchool().copy();
  for (const student of ['000101', '000102', '000103'])
    for (const goal of ['AC1', 'AF1'])
      typeCells(addon, 'Goals', {
        'Goal ID': `${student}-${goal}`,
        Status: 'Achieved',
        Outcome: 'Met',
        'School year': '2026-27',
      });
  typeCells(addon, 'Goals', { 'Goal ID': '000102-AC1', 'School year': '2025-26' });
  typeCells(addon, 'Goals', { 'Goal ID': '000102-AF1', 'School year': '2025-26' });
  const { page } = await openPrint(browser, { addon, scope: caseload });
  // Of the second student only last year's goals are there.
  expect(await page.locator('.paper').count()).toBe(2);
  await choose(page, 'Plan');
  const first = await page.locator('.paper').first().textContent();
  expect(first).toContain('Met.');
  expect(first).not.toContain('No goals');
  await page.context().close();
});
