import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { NoahsSchool } from './noahs-school';
import { openAt } from './open-at';
import { closeAndOpen, editGoal, goalField, untilState } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('two people who change the same goal', () => {
  it('see both versions, and the person chooses field by field', async () => {
    const school = new NoahsSchool();
    const sidebar = await openAt(browser, school);
    const { page } = sidebar;
    await editGoal(page, 0);
    school.changeGoal('111575-1', { goal: 'Theirs', measure: 'Theirs', atHome: 'Theirs' });
    await goalField(page).fill('Mine');
    await page.locator('#goal-measure').fill('Mine');
    await page.locator('#goal-area').focus();
    await untilState(page, 'Two versions');
    expect(school.goal('111575-1').goal).toBe('Theirs');
    await page.getByRole('button', { name: 'Look at both' }).click();
    expect(await page.locator('.lead').textContent()).toMatch(/^Somebody changed it/);
    expect(await page.locator('.version-text').allTextContents()).toEqual([
      'Mine',
      'Theirs',
      'Mine',
      'Theirs',
    ]);
    await page.getByRole('button', { name: 'Use what I chose' }).click();
    await page.locator('#choice-problems').waitFor();
    await page.locator('#choice-problems a').first().click();
    await untilFocused(page, 'choose-goal-mine');
    await page.locator('#choose-goal-mine').check();
    await page.locator('#choose-measure-theirs').check();
    await page.getByRole('button', { name: 'Use what I chose' }).click();
    await untilState(page, '✓');
    expect(school.goal('111575-1')).toMatchObject({
      goal: 'Mine',
      measure: 'Theirs',
      atHome: 'Theirs',
    });
  });

  it('lose nothing when the sidebar is closed before the choice', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    school.changeGoal('111575-1', { goal: 'Theirs' });
    await goalField(page).fill('Mine');
    await page.locator('#goal-area').focus();
    await untilState(page, 'Two versions');
    await closeAndOpen(page);
    await page.getByRole('button', { name: /^Look at it/ }).click();
    expect(await page.locator('.version-text').allTextContents()).toEqual(['Mine', 'Theirs']);
  });
});
