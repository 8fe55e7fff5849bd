import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused, untilFocusedOn } from '../../support/focus';
import { NoahsSchool } from './noahs-school';
import { openSidebar } from './open-sidebar';
import { goalCards, goalField, tabTo, untilState } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a person without a mouse', () => {
  it('finds a student, edits a goal and comes back', async () => {
    const school = new NoahsSchool();
    const { page, pageErrors } = await openSidebar(browser, { answer: school.answer });
    await page.locator('h1').waitFor();
    await page.keyboard.press('Tab');
    await untilFocused(page, 'search');
    await page.keyboard.type('student1');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const marked = await page.locator('#search').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${marked}`).textContent()).toMatch(/^Student10/);
    await page.keyboard.press('Enter');
    await page.locator('h1').filter({ hasText: 'Student10' }).waitFor();
    expect(await page.locator('#search').inputValue()).toBe('');

    await tabTo(page, 'Edit: ');
    await page.keyboard.press('Enter');
    await goalField(page).waitFor();
    await untilFocusedOn(page, 'Edit goal');
    await tabTo(page, 'Goal');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Written without a mouse');
    await page.keyboard.press('Tab');
    await untilState(page, '✓');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await goalCards(page).filter({ hasText: 'Written without a mouse' }).waitFor();
    expect(pageErrors).toEqual([]);
  });

  it('changes screens with the arrows, with one stop of the tab key', async () => {
    const school = new NoahsSchool();
    const { page } = await openSidebar(browser, { answer: school.answer });
    await page.locator('h1').waitFor();
    await tabTo(page, 'Plan');
    await page.keyboard.press('ArrowRight');
    await untilFocused(page, 'tab-progress');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await untilFocused(page, 'tab-caseload');
    await page.locator('.attention, .fine').first().waitFor();
    await page.keyboard.press('Tab');
    await untilFocusedOn(page, /Students with goals to write/);
  });

  it('records progress', async () => {
    const school = new NoahsSchool();
    const { page } = await openSidebar(browser, { answer: school.answer });
    await page.locator('h1').waitFor();
    await tabTo(page, 'Plan');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'Not started');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'Record for 1 goal');
    await page.keyboard.press('Enter');
    await page.locator('.panel > .notice').waitFor();
    expect(school.rows('Progress', 'Entry ID')).toMatchObject([
      { 'Goal ID': '111575-1', Progress: 'On the way' },
    ]);
  });

  it('sees where the focus is', async () => {
    const school = new NoahsSchool();
    const { page } = await openSidebar(browser, { answer: school.answer });
    await page.locator('h1').waitFor();
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      const outline: string = await page.evaluate(
        'getComputedStyle(document.activeElement).outlineStyle',
      );
      expect(outline).toBe('solid');
    }
  });

  it('empties the search with Escape', async () => {
    const school = new NoahsSchool();
    const { page } = await openSidebar(browser, { answer: school.answer });
    await page.locator('#search').fill('noah');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#search').inputValue()).toBe('');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
  });
});
