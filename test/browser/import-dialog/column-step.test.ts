// What a person decides about the columns and the words of an export, and what the dialog shows of it.
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { heading, mainButton, toColumns } from './dialog-steps';
import { openDialog } from './open-dialog';
import { exportFile, openSchool } from './school';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const card = (page: Page, words: string) => page.locator('.card', { hasText: words }).waitFor();

const selectOf = (page: Page, header: string) => page.getByLabel(header, { exact: false }).first();

it('shows a student as the columns are set, and another one', async () => {
  const { page, pageErrors } = await openDialog(browser, { answer: openSchool().answer });
  await toColumns(page, exportFile);
  await card(page, 'Affective: Ask for help early');
  await selectOf(page, 'ALP_Goal_1 Column').selectOption({ label: 'Staff notes' });
  await card(page, 'Staff notesAsk for help early');
  await page.getByRole('button', { name: 'Next student' }).click();
  await card(page, 'Ben Alvarez');
  await page.getByRole('button', { name: 'Previous student' }).click();
  await card(page, 'Ada Alvarez');
  await selectOf(page, 'Last_Name').selectOption({ label: 'Leave out' });
  await card(page, 'last names');
  expect(pageErrors).toEqual([]);
});

it('keeps where columns go and what words mean for the next file', async () => {
  const school = openSchool();
  const { page } = await openDialog(browser, { answer: school.answer });
  await toColumns(page, exportFile);
  await selectOf(page, 'Alerts').selectOption({ label: 'Staff notes' });
  await selectOf(page, '“Referred”').selectOption({ label: 'Talent pool' });
  await page.getByText('4 words of the file understood').click();
  await selectOf(page, '“Talent Pool”').selectOption({ label: 'Exited' });
  await card(page, 'Identified');
  await mainButton(page).click();
  await page.locator('.chips').waitFor();
  await mainButton(page).click();
  await page.locator('.result').waitFor();
  const students = school.addon.rows('Students');
  const statusOf = (id: string) => students.find((row) => row['Student ID'] === id)?.Status;
  expect([statusOf('020400'), statusOf('020421'), statusOf('020575')]).toEqual([
    'Identified',
    'Exited',
    'Talent pool',
  ]);

  const next = (await openDialog(browser, { answer: school.answer })).page;
  await toColumns(next, exportFile);
  expect(await next.locator('.columns.unknown').count()).toBe(0);
  const alerts = selectOf(next, 'Alerts');
  expect(await alerts.locator('option:checked').textContent()).toBe('Staff notes');
  await next.getByText('2 words you have decided about before').click();
  const referred = selectOf(next, '“Referred”');
  expect(await referred.locator('option:checked').textContent()).toBe('Talent pool');
  expect(await heading(next).textContent()).toBe('What do the columns mean?');
});
