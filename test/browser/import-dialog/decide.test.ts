// The last step of an import: who waits for a decision, and why.
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { findings, overflowing } from '../../support/page-findings';
import { mainButton, toLines } from './dialog-steps';
import { openDialog } from './open-dialog';
import { exampleFile, openSchool } from './school';

const groups = (page: Page) => page.locator('.waiting-group');
const told = (page: Page) => page.locator('.waiting [role=status]');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function imported(locale = 'en-US') {
  const school = openSchool();
  const dialog = await openDialog(browser, { answer: school.answer, locale });
  await toLines(dialog.page, exampleFile);
  await mainButton(dialog.page).click();
  await groups(dialog.page).first().waitFor();
  return { ...dialog, addon: school.addon };
}

it('the example is decided in less than ten taps', async () => {
  const { page, addon } = await imported();
  const waiting = () => groups(page).count();
  let taps = 0;
  const tap = async (name: string): Promise<void> => {
    const before = await waiting();
    taps += 1;
    await page.getByRole('button', { name }).first().click();
    await told(page).filter({ hasText: 'Saved' }).waitFor();
    await page.waitForFunction(
      `document.querySelectorAll('.waiting-group').length !== ${before} || !document.querySelector('.waiting-group')`,
    );
  };
  expect(await page.locator('.waiting q').allTextContents()).toEqual(
    expect.arrayContaining([
      'Staff notes: IEP + GT (2e)',
      'Staff notes: do NOT email P/G 2 (court order)',
    ]),
  );
  await tap('All of these are fine');
  while ((await waiting()) > 0) {
    const words = await groups(page).first().locator('q').allTextContents();
    await tap(words.join().includes('court order') ? 'No contact: ' : 'Allowed: ');
  }
  expect(taps).toBeLessThanOrEqual(10);
  const rows = addon.rows('Guardians').filter((row) => row['E-mail'] !== '');
  const students = addon.rows('Students');
  for (const { Contact, 'Student ID': id } of rows) {
    const student = students.find((row) => row['Student ID'] === id);
    if (student?.Status === 'Exited') continue;
    const isOrdered = student?.['Staff notes']?.includes('court order');
    expect(Contact).toBe(isOrdered ? 'No contact' : 'Allowed');
  }
});

it('one place among the guardians of many students is decided in one tap', async () => {
  const { page, addon } = await imported();
  const ordered = groups(page).filter({ hasText: 'court order' }).first();
  await ordered.getByRole('button', { name: 'Allowed: Guardian 1 of each student' }).click();
  await told(page).filter({ hasText: 'Saved: Allowed for' }).waitFor();
  await ordered.getByRole('button', { name: 'No contact: Guardian 2 of each student' }).click();
  await told(page).filter({ hasText: 'Saved: No contact for' }).waitFor();
  expect(addon.rows('Guardians').filter((row) => row['Student ID'] === '018666')).toMatchObject([
    { 'Guardian ID': '018666-G1', Contact: 'Allowed' },
    { 'Guardian ID': '018666-G2', Contact: 'No contact' },
  ]);
});

it.each(['en-US', 'es-US'])('can be used by everybody, in %s', async (locale) => {
  const { page, pageErrors } = await imported(locale);
  await groups(page).first().locator('summary').click();
  expect(await findings(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  await groups(page).first().locator('.buttons button').first().click();
  await told(page).locator('p').first().waitFor();
  expect(await findings(page)).toEqual([]);
  expect(pageErrors).toEqual([]);
});
