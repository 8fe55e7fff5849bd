import type { Browser } from 'playwright-core';
import { privacyWords } from '../../../src/privacy/domain/privacy-words';
import { headersFor, whoSeesWhat } from '../../../src/privacy/domain/who-sees-what';
import { openBrowser } from '../../support/browser';
import { untilFocusedOn } from '../../support/focus';
import { NoahsSchool } from './noahs-school';
import { openAt } from './open-at';
import { openSidebar } from './open-sidebar';
import { openPrivacy, tabTo, toScreen } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('who sees what', () => {
  it('names every column of every tab, by whom it is seen', async () => {
    const { page } = await openAt(browser, new NoahsSchool());
    await openPrivacy(page);
    const told = await page.locator('.facts dd').allTextContents();
    for (const tab of whoSeesWhat()) {
      const title = page.locator('.panel h3, .panel dt').filter({ hasText: tab.title });
      expect(await title.count()).toBeGreaterThan(0);
      expect(told).toContain(headersFor(tab).join(', '));
      for (const { who, rule } of tab.rules) {
        expect(told).toContain(rule.en);
        if (who !== 'family') expect(told).toContain(headersFor(tab, who).join(', '));
      }
    }
    expect(told).toContain('Goal (from “First name and goal titles”)');
    expect(await page.locator('.panel > p').allTextContents()).toEqual([
      ...Object.values(privacyWords).map(({ en }) => en),
      'You see every column. Beside you, these do:',
    ]);
  });

  it('says the rules in Spanish and leaves the names of the sheet as they are', async () => {
    const { page } = await openSidebar(browser, {
      answer: new NoahsSchool().answer,
      locale: 'es-US',
    });
    await page.locator('h1').waitFor();
    await openPrivacy(page);
    const told = await page.locator('.facts dd').allTextContents();
    for (const { rule } of whoSeesWhat().flatMap(({ rules }) => rules)) {
      expect(told).toContain(rule.es);
    }
    expect(await page.locator('[lang=en]').filter({ hasText: 'Staff notes' }).count()).toBe(1);
  });

  it('opens and closes by the keyboard, and asks nothing of the script', async () => {
    const { page, calls } = await openAt(browser, new NoahsSchool());
    await toScreen(page, 'caseload');
    await page.locator('.attention, .fine').first().waitFor();
    const before = calls.filter(({ name }) => name !== 'selectedStudent').length;
    await tabTo(page, 'Who sees what');
    await page.keyboard.press('Enter');
    await page.locator('.part-head').waitFor();
    await untilFocusedOn(page, 'Who sees what');
    expect(calls.filter(({ name }) => name !== 'selectedStudent')).toHaveLength(before);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Change the schedule' }).waitFor();
  });
});
