// What a teacher does in the sidebar, step by step, and what there is to see.
import type { Browser, Locator, Page } from 'playwright-core';
import { type AnswerCall, type OpenSidebar, openSidebar } from '../sidebar/open-sidebar';
import type { RealClass } from './real-class';

/** Once it shows a student, the list, or why it shows neither. */
export async function openTeacherSidebar(
  browser: Browser,
  group: RealClass,
  options: { readonly answer?: AnswerCall; readonly locale?: string } = {},
): Promise<OpenSidebar> {
  const { answer = group.answer, locale = 'en-US' } = options;
  const sidebar = await openSidebar(browser, { answer, locale, file: 'teacher' });
  await sidebar.page.locator('.panel, .error-summary').first().waitFor();
  return sidebar;
}

export const title = (page: Page, name: string): Promise<void> =>
  page.locator('h1').filter({ hasText: name }).waitFor();

export const cards = (page: Page): Locator => page.locator('.goals > .goal');
export const rows = (page: Page): Locator => page.locator('.student');
export const summary = (page: Page): Locator => page.locator('.error-summary');
export const said = (page: Page): Locator => page.locator('p.unseen[role=status]').first();

/** The three taps of the goal at this place, from 0. */
export const tap = (page: Page, place: number, name: string): Promise<void> =>
  cards(page).nth(place).getByRole('button', { name, exact: true }).click();

/** The line of text that is open; one at a time is enough for the tests. */
export const line = (page: Page): Locator => page.locator('.note-form textarea');

export const save = (page: Page): Promise<void> => page.locator('.note-form .main').click();

export const untilNoted = (page: Page, place = 0): Promise<void> =>
  cards(page).nth(place).locator('.noted').waitFor();

/** What a person does who closes the sidebar and opens it again. */
export async function closeAndOpen(page: Page): Promise<void> {
  await page.reload();
  await page.locator('.panel').waitFor();
}
