// Takes pictures of the running workbench: the whole page, and the sidebar screen by screen.

import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { Frame } from './pictures';

export interface SidebarStudent {
  readonly address: string;
  readonly name: string;
  /** A row of the student in the tab Goals, counted from 1. */
  readonly row: number;
}

export const sidebarOf = (page: Page): FrameLocator => page.frameLocator('.sidebar iframe');

/** The pointer leaves its mark on what it stands over. */
export const leave = (page: Page): Promise<void> => page.mouse.move(0, 0);

const ROWS_BELOW = 9;

export async function goTo(page: Page, cell: string): Promise<void> {
  await page.getByLabel('Go to cell').fill(cell);
  await page.getByLabel('Go to cell').press('Enter');
  await page.locator(`[id=cell-${cell}].current`).waitFor();
}

export async function openPage(
  browser: Browser,
  address: string,
  { width, height, scale }: Frame,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'en-US',
    timezoneId: 'America/Denver',
    reducedMotion: 'reduce',
  });
  // The picture is of the sheet and the sidebar; the tour and the phone have one of their own.
  await page.addInitScript(`
    try {
      localStorage.setItem('living-alp-tour-seen', 'yes');
      localStorage.setItem('living-alp-phone', 'closed');
    } catch {}
  `);
  await page.goto(address);
  return page;
}

/** What a newcomer sees, once the tour is left. */
export async function pictureOfFirstLook(
  browser: Browser,
  address: string,
  { width, height, scale }: Frame,
  file: string,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'en-US',
    timezoneId: 'America/Denver',
    reducedMotion: 'reduce',
  });
  await page.goto(address);
  await sidebarOf(page).locator('.goals > .goal').first().waitFor();
  await page.frameLocator('.phone-body iframe').getByRole('heading').first().waitFor();
  await page.getByRole('button', { name: 'Leave the tour' }).click();
  await leave(page);
  await page.screenshot({ path: file });
  await page.close();
}

/** The page with the tab Goals, and the sidebar open on the student of the selected row. */
export async function openWorkbench(
  browser: Browser,
  { address, name, row }: SidebarStudent,
  frame: Frame,
): Promise<Page> {
  const page = await openPage(browser, address, frame);
  await page.getByRole('button', { name: 'Goals', exact: true }).click();
  await page.getByRole('grid', { name: 'Goals' }).waitFor();
  await page.getByRole('button', { name: 'Living ALP' }).click();
  await page.getByRole('menuitem', { name: 'Open the sidebar' }).click();
  // By way of a row further down, so that the row itself comes to stand in the middle.
  await goTo(page, `G${row + ROWS_BELOW}`);
  await goTo(page, `G${row}`);
  await sidebarOf(page).getByRole('button', { name: 'Show selected student' }).click();
  await sidebarOf(page).getByRole('heading', { level: 1, name }).waitFor();
  await sidebarOf(page).locator('.goals > .goal').first().waitFor();
  await leave(page);
  return page;
}

/** Lets time pass until families get their digest. */
export async function runToDigest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next digest day' }).click();
  await page.getByText('Time is passing').waitFor({ state: 'detached' });
}

/** The newest email to an address, as the outbox shows it on a phone. */
export async function pictureOfOutbox(page: Page, address: string, file: string): Promise<void> {
  await page.getByRole('button', { name: 'Outbox' }).click();
  await page.getByLabel('Search emails').fill(address);
  // Until it has come, the reader shows the email that was open before.
  await page.locator('.mail').getByText(` to ${address}, `).waitFor();
  await page.frameLocator('.device.phone iframe').getByRole('heading').first().waitFor();
  await leave(page);
  await page.screenshot({ path: file });
}

interface SidebarScreen {
  readonly name: string;
  /** Goes there from the screen before. */
  readonly go: (sidebar: FrameLocator) => Promise<void>;
  /** What has to be seen before the picture is taken. */
  readonly shows: (sidebar: FrameLocator) => Locator;
}

const toTab = (sidebar: FrameLocator, name: string): Promise<void> =>
  sidebar.getByRole('tab', { name }).click();

const sidebarScreens: readonly SidebarScreen[] = [
  {
    name: 'plan',
    go: async () => {},
    shows: (sidebar) => sidebar.locator('.goals > .goal').first(),
  },
  {
    name: 'goal',
    go: (sidebar) => sidebar.getByRole('button', { name: /^Edit/ }).first().click(),
    shows: (sidebar) => sidebar.locator('.save-state'),
  },
  {
    name: 'progress',
    go: async (sidebar) => {
      await sidebar.getByRole('button', { name: 'Back' }).click();
      await toTab(sidebar, 'Progress');
    },
    shows: (sidebar) => sidebar.getByRole('button', { name: 'Record progress' }),
  },
  {
    name: 'family',
    go: (sidebar) => toTab(sidebar, 'Family'),
    shows: (sidebar) => sidebar.locator('.guardians > li').first(),
  },
  {
    name: 'caseload',
    go: (sidebar) => toTab(sidebar, 'Caseload'),
    shows: (sidebar) => sidebar.locator('.attention > li').first(),
  },
];

/** @param fileOf where the picture of a screen goes */
export async function picturesOfSidebar(
  page: Page,
  fileOf: (screen: string) => string,
): Promise<void> {
  const sidebar = sidebarOf(page);
  for (const { name, go, shows } of sidebarScreens) {
    await go(sidebar);
    await shows(sidebar).waitFor();
    await leave(page);
    await page.locator('.sidebar iframe').screenshot({ path: fileOf(name) });
  }
}
