// What a person does in the dialog, step by step, and what there is to see.
import type { Locator, Page } from 'playwright-core';

type ChosenFile = Parameters<Page['setInputFiles']>[1];

export const heading = (page: Page): Locator => page.locator('h1');
export const mainButton = (page: Page): Locator => page.locator('footer button.main');
export const problem = (page: Page): Locator => page.locator('#error-summary');
export const lines = (page: Page): Locator => page.locator('.lines > li');

export async function chooseFile(page: Page, file: ChosenFile): Promise<void> {
  await page.setInputFiles('#caseload-file', file);
  await page.locator('.chosen .size').waitFor();
}

/** To the columns. */
export async function toColumns(page: Page, file: ChosenFile): Promise<void> {
  await chooseFile(page, file);
  await mainButton(page).click();
  await page.locator('.columns').first().waitFor();
}

/** To the lines of the preview. */
export async function toLines(page: Page, file: ChosenFile): Promise<void> {
  await toColumns(page, file);
  await mainButton(page).click();
  await page.locator('.chips').waitFor();
}

export const showOnly = (page: Page, filter: string): Promise<void> =>
  page.locator('.chip', { hasText: filter }).click();
