// One date, sentence or status for many goals that lack it, on the caseload screen.
import type { Browser, Page } from 'playwright-core';
import { goalOf } from '../../bundle/sidebar/sidebar-calls';
import { typeInto } from '../../bundle/support/addon';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { findings, overflowing } from '../../support/page-findings';
import { NoahsSchool } from './noahs-school';
import { openSidebar } from './open-sidebar';
import { toScreen } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const goals = ['200001-1', '200002-1', '200003-1'];

/** In the middle of a school year, and with goals that have no day by which they are to be reached. */
async function withGaps(locale: string) {
  const school = new NoahsSchool();
  school.addon.setSetting('First day of school', '2026-07-01');
  for (const goalId of goals) typeInto(school.addon, 'Goals', goalId, 'Target date', '');
  const { page, pageErrors } = await openSidebar(browser, { answer: school.answer, locale });
  await page.locator('h1').waitFor();
  await toScreen(page, 'caseload');
  return { school, page, pageErrors };
}

const dates = ({ addon }: NoahsSchool) =>
  goals.map((goalId) => goalOf(addon, goalId).fields.targetDate);

async function isAccessible(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
}

it('fills in a date for those that are ticked, and undoes it', async () => {
  const { school, page, pageErrors } = await withGaps('en-US');
  const before = dates(school);
  await page.locator('summary', { hasText: 'Plans to complete' }).click();
  await page.getByRole('button', { name: 'Set a target date for 4 goals' }).click();
  await page.getByRole('button', { name: 'Save for 4 goals' }).click();
  await page.locator('#fill-problems a').click();
  await untilFocused(page, 'fill-value');
  await page.locator('.checkbox', { hasText: 'Student2 Example' }).locator('input').uncheck();
  await page.getByRole('button', { name: 'May 28, 2027' }).click();
  await isAccessible(page);
  // Somebody else is quicker with one of them.
  typeInto(school.addon, 'Goals', goals[2] ?? '', 'Target date', '2027-02-01');
  await page.getByRole('button', { name: 'Save for 3 goals' }).click();
  const told = page.locator('[role=status]', { hasText: 'Saved for 2 goals.' });
  await told.waitFor();
  expect(await told.textContent()).toMatch(/Student3 Example.*filled in by somebody meanwhile/s);
  expect(dates(school)).toEqual(['2027-05-28', null, '2027-02-01']);
  await isAccessible(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone for 2 goals.').waitFor();
  expect(dates(school)).toEqual([before[0], null, '2027-02-01']);
  await page.getByRole('button', { name: 'Back' }).click();
  await page.locator('.attention').first().waitFor();
  expect(pageErrors).toEqual([]);
});

it('does so in Spanish', async () => {
  const { page, pageErrors } = await withGaps('es-US');
  await page.locator('summary', { hasText: 'Planes por completar' }).click();
  await page.getByRole('button', { name: 'Poner la fecha prevista de 4 metas' }).click();
  await page.locator('#fill-value').waitFor();
  await isAccessible(page);
  expect(pageErrors).toEqual([]);
});
