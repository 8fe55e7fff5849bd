// Takes pictures of what a teacher sees: the grid through a filter view, and the sidebar beside it.

import type { Browser, Page } from 'playwright-core';
import type { Frame } from './pictures';
import { goTo, leave, openPage, sidebarOf } from './workbench-pictures';

export interface TeacherOfStudent {
  readonly address: string;
  readonly email: string;
  /** Of the filter views. */
  readonly title: string;
  readonly student: string;
  /** A row of the student in the tab Goals, counted from 1. */
  readonly row: number;
}

/** The page in which the teacher looks through their view of Goals. */
export async function openAsTeacher(
  browser: Browser,
  { address, email, title, row }: TeacherOfStudent,
  frame: Frame,
): Promise<Page> {
  const page = await openPage(browser, address, frame);
  await page.getByLabel('Acting as').selectOption(email);
  await page.getByRole('button', { name: 'Goals', exact: true }).click();
  await page.getByRole('grid', { name: 'Goals' }).waitFor();
  await page.getByRole('combobox', { name: 'Filter view' }).selectOption(title);
  await page.getByRole('button', { name: 'Sort A–Z' }).waitFor({ state: 'detached' });
  // Gone until the rows of the view are known.
  await page.getByRole('grid', { name: 'Goals' }).waitFor();
  await goTo(page, `G${row}`);
  await leave(page);
  return page;
}

/** CSS pixels. */
const EDGE = 6;

/** The teacher’s sidebar, in which something has just been noted on the selected goal. */
export async function pictureOfTeacherSidebar(
  page: Page,
  { student }: TeacherOfStudent,
  { note, file }: { readonly note: string; readonly file: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Living ALP' }).click();
  await page.getByRole('menuitem', { name: 'Open the sidebar' }).click();
  const sidebar = sidebarOf(page);
  await sidebar.getByRole('heading', { level: 1, name: student }).waitFor();
  await sidebar.getByRole('button', { name: 'Noticed something' }).first().click();
  await sidebar.locator('.note-form textarea').fill(note);
  await sidebar.locator('.note-form .main').click();
  await sidebar.locator('.noted').waitFor();
  // The page at its top, with nothing in it focused.
  await page.getByRole('grid').focus();
  await sidebar.locator('body').evaluate((body) => body.ownerDocument.defaultView?.scrollTo(0, 0));
  await leave(page);
  const [around, goal] = await Promise.all([
    page.locator('.sidebar iframe').boundingBox(),
    sidebar.locator('.goals > .goal').first().boundingBox(),
  ]);
  if (!around || !goal) throw new Error('The sidebar shows no goal.');
  // Down to the end of the first goal, so that the next one is not cut through.
  const height = goal.y + goal.height + EDGE - around.y;
  await page.screenshot({ path: file, clip: { ...around, height } });
}
