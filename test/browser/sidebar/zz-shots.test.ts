import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { NoahsSchool } from './noahs-school';
import { openSidebar } from './open-sidebar';
import { addGoal, openGuardian, toScreen } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
it.each(['en-US', 'es-US'])('shots %s', async (locale) => {
  const school = new NoahsSchool();
  school.changeGoal('111575-1', { status: 'Draft' });
  const { page } = await openSidebar(browser, { answer: school.answer, locale, height: 900 });
  const shot = (n: string) =>
    page.screenshot({ path: `/tmp/h/plan-${n}-${locale}.png`, fullPage: true });
  await page.locator('.who').waitFor();
  await shot('plan');
  await toScreen(page, 'progress');
  await page.locator('.stops').nth(1).waitFor();
  await page.locator('.stops .chip').nth(8).click();
  await page.locator('h1').hover();
  await shot('progress');
  await openGuardian(page);
  await shot('guardian');
  await page.locator('#guardian-digest').selectOption('Stopped');
  await page.locator('#guardian-email').fill('rosa.snchez14@families.example');
  await page.locator('.panel .buttons .main').click();
  await page.locator('#guardian-questions').waitFor();
  await shot('question');
  await page.locator('.part-head button').click();
  await shot('family');
  await toScreen(page, 'caseload');
  await page.locator('.next-run .link').first().click();
  await page.locator('iframe.mail').waitFor();
  await shot('next');
  await page.frameLocator('iframe.mail').locator('[aria-hidden]').first().scrollIntoViewIfNeeded();
  await shot('mail');
  await toScreen(page, 'plan');
  await addGoal(page);
  await shot('add');
});
