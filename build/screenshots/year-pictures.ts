// Takes pictures of the sidebar at the end of a school year and in the August after it.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { specialist } from '../../workbench/harness/addon-harness';
import { type Frame, googleScript, openPage } from './pictures';

export interface YearPictures {
  /** A student with two goals. */
  readonly student: string;
  readonly frame: Frame;
  readonly fileOf: (screen: string) => string;
}

const steps = ['Achieved', 'On the way', 'Nearly there', 'On the way', 'Getting started'];

/** What a specialist of the pictures has noted until May. */
function noteProgress(addon: AddonHarness): void {
  const headers = addon.grid('Goals')[0] ?? [];
  const goals = addon.rows('Goals').filter((row) => row['Goal ID'] !== '');
  goals.forEach((_, place) => {
    const column = String.fromCharCode(65 + headers.indexOf('Progress'));
    addon.user.type('Goals', `${column}${place + 2}`, steps[place % steps.length] ?? '');
  });
}

/** @param addon a caseload in May 2027 */
export async function picturesOfYear(
  browser: Browser,
  addon: AddonHarness,
  { student, frame, fileOf }: YearPictures,
): Promise<void> {
  noteProgress(addon);
  const page = await openPage(browser, frame);
  await page.exposeFunction(
    'callScript',
    (name: string, args: readonly unknown[]) =>
      addon.script.callFromPage(name, args, specialist).result,
  );
  await page.addInitScript(googleScript);
  await page.goto(pathToFileURL(resolve('dist/sidebar.html')).href);
  await openStudent(page, student);
  await page.getByRole('button', { name: 'Plan details' }).click();
  await page.getByLabel('Kind of plan').selectOption('Annual');
  await page.getByLabel('Where the plan stands').selectOption('Shared');
  await page.getByLabel('Needs').fill('Work that goes beyond the grade in science');
  await page
    .getByLabel('Services: who, what, how often')
    .fill('Ms. Lindqvist: lab with grade 8, two hours a month');
  await page.evaluate('window.scrollTo(0, 0)');
  await page.screenshot({ path: fileOf('details') });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('.notice').getByText('Plan details saved.').waitFor();

  await page.getByRole('tab', { name: 'Caseload' }).click();
  await page.getByRole('button', { name: /^Close the school year/ }).click();
  await page.locator('#group-0-evidence').fill('Portfolio reviewed in May');
  await page.getByRole('heading', { level: 2 }).first().scrollIntoViewIfNeeded();
  await page.evaluate('window.scrollTo(0, 0)');
  await page.screenshot({ path: fileOf('year-end') });
  await page.getByRole('button', { name: /^Close \d+ plans for/ }).click();
  await page.getByRole('button', { name: 'Close them now' }).click();
  await page.getByText(/are closed/).waitFor();

  addon.setSetting('First day of school', '2027-08-16');
  addon.setSetting('Last day of school', '2028-05-26');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: /^Begin 2027-28/ }).click();
  await page.getByRole('button', { name: /^Show/ }).first().waitFor();
  await page.screenshot({ path: fileOf('new-year') });
  await page.getByRole('button', { name: /^Start 2027-28/ }).click();
  await page.getByText(/2027-28 has begun/).waitFor();
  await openStudent(page, student);
  await page.locator('.past').scrollIntoViewIfNeeded();
  await page.screenshot({ path: fileOf('last-year') });
  await page.close();
}

async function openStudent(page: Page, name: string): Promise<void> {
  await page.locator('#search').fill(name);
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.locator('.goals > .goal').first().waitFor();
}
