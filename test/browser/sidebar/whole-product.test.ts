import type { Browser } from 'playwright-core';
import { AddonHarness } from '../../../workbench/harness/addon-harness';
import { mesaView, mondayMorning, zone } from '../../bundle/support/addon';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { openSidebar } from './open-sidebar';
import { realSchool } from './real-school';
import {
  back,
  editGoal,
  goalCards,
  goalField,
  search,
  summary,
  toScreen,
  untilState,
} from './sidebar-steps';

/** The real script on the local platform, with the example caseload. */
function openSchool() {
  const addon = new AddonHarness({ folder: 'dist', now: mondayMorning, zone });
  addon.choose('setUpMenu');
  addon.importFile('caseload.csv', mesaView());
  return { addon, answer: realSchool(addon).answer };
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a specialist with the example caseload', () => {
  it('goes through a morning in the sidebar', async () => {
    const { addon, answer } = openSchool();
    const { page, pageErrors } = await openSidebar(browser, { answer });
    await page.locator('h1').waitFor();

    const students = addon.rows('Students').filter((row) => row['Student ID'] !== '');
    const goals = addon.rows('Goals').filter((row) => row['Goal ID'] !== '');
    const goal = goals.find((row) => row.Status === 'Active');
    const studentId = goal?.['Student ID'] ?? '';
    const goalId = goal?.['Goal ID'] ?? '';
    expect(students.some((row) => row['Student ID'] === studentId)).toBe(true);
    const goalRow = (): Readonly<Record<string, string>> =>
      addon.rows('Goals').find((row) => row['Goal ID'] === goalId) ?? {};

    await search(page, studentId);
    await page.keyboard.press('Enter');
    await goalCards(page).first().waitFor();

    await editGoal(page, 0);
    await page.locator('#goal-measure').fill('=2+2 is what I wrote, not a formula');
    await goalField(page).focus();
    await untilState(page, '✓');
    expect(goalRow()['How we will know']).toBe('=2+2 is what I wrote, not a formula');

    const place = addon.grid('Goals').findIndex(([id]) => id === goalId) + 1;
    const column = addon.grid('Goals')[0]?.indexOf('At home') ?? 0;
    addon.edit('Goals', `${String.fromCharCode(65 + column)}${place}`, 'Written by a colleague');
    await page.locator('#goal-atHome').fill('Written by me');
    await goalField(page).focus();
    await untilState(page, 'Two versions');
    await page.getByRole('button', { name: 'Look at both' }).click();
    expect(await page.locator('.version-text').allTextContents()).toEqual([
      'Written by me',
      'Written by a colleague',
    ]);
    await page.locator('#choose-atHome-mine').check();
    await page.getByRole('button', { name: 'Use what I chose' }).click();
    await untilState(page, '✓');
    expect(goalRow()['At home']).toBe('Written by me');

    await page.locator('#goal-area').fill('x'.repeat(60_000));
    await goalField(page).focus();
    await summary(page).waitFor();
    await summary(page).locator('a').click();
    await untilFocused(page, 'goal-area');
    await page.locator('#goal-area').fill('Science');
    await goalField(page).focus();
    await untilState(page, '✓');
    await back(page);

    await toScreen(page, 'progress');
    await goalCards(page).first().getByText('Nearly there').click();
    await page.getByRole('button', { name: 'Record for 1 goal' }).click();
    await page.locator('.panel > .notice').waitFor();
    expect(goalRow().Progress).toBe('Nearly there');

    await toScreen(page, 'plan');
    await goalCards(page).first().locator('.actions button').nth(1).click();
    await page.locator('.history > li').first().waitFor();
    await page.getByText('Written by a colleague').first().waitFor();

    await toScreen(page, 'family');
    await page.locator('.guardians').waitFor();
    await toScreen(page, 'caseload');
    await page.locator('.attention > li').first().waitFor();
    expect(pageErrors).toEqual([]);
  });

  it('finds the student whose row is selected', async () => {
    const { addon, answer } = openSchool();
    addon.select('Students', 'A5');
    const { page } = await openSidebar(browser, { answer });
    await page.locator('h1').waitFor();
    const [, , , row = []] = addon.grid('Students').slice(1);
    expect(row[0]).not.toBe('');
    expect(await page.locator('h1').textContent()).toContain(row[2]);
  });
});
