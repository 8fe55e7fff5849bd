import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { NoahsSchool } from './noahs-school';
import { openAt } from './open-at';
import { openSchedule, summary, toScreen } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the caseload', () => {
  it('shows what waits as counts, and behind each the students, a click away', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await toScreen(page, 'caseload');
    await page.locator('.attention > li').first().waitFor();
    expect(await page.locator('main > div .attention > li:visible').count()).toBeLessThanOrEqual(
      10,
    );
    await page.locator('summary').filter({ hasText: 'goals to write' }).click();
    await page.getByRole('button', { name: 'Student12 Example' }).click();
    await page.locator('h1').filter({ hasText: 'Student12' }).waitFor();
    expect(await page.locator('#tab-plan').getAttribute('aria-selected')).toBe('true');
  });

  it('says when the next digests go out and who is held back', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await toScreen(page, 'caseload');
    await page.getByText('Wed, Sep 30, 2026, from 4 p.m.').waitFor();
    await page.locator('summary').filter({ hasText: 'held back' }).click();
    await page.locator('details details > summary').first().click();
    await page.getByRole('button', { name: 'Tina Sánchez (Noah Sánchez)' }).click();
    await page.locator('.guardians').waitFor();
  });

  it('shows the next dates of a schedule before it is saved', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await openSchedule(page);
    await page.locator('#schedule-weekday').selectOption('Thursday');
    await page.getByRole('button', { name: 'Show the next dates' }).click();
    await page.locator('.notice li').first().waitFor();
    expect(await page.locator('.notice li').count()).toBe(5);
    expect(await page.locator('.notice li').first().textContent()).toBe('Thu, Sep 17, 2026');
    expect(school.setting('Weekday')).toBe('Wednesday');
    await page.getByRole('button', { name: 'Save this schedule' }).click();
    await page.getByText('The schedule is saved.').waitFor();
    expect(school.setting('Weekday')).toBe('Thursday');
  });

  it('leads from what is wrong with a schedule to its field', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await openSchedule(page);
    await page.locator('#schedule-breaks').fill('Christmas');
    await page.getByRole('button', { name: 'Show the next dates' }).click();
    await summary(page).locator('a').click();
    await untilFocused(page, 'schedule-breaks');
    expect(await page.getByRole('button', { name: 'Save this schedule' }).count()).toBe(0);
  });
});
