// What a person does in the page of the workbench, step by step.

import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../../support/patience';

/** A browser in which somebody has seen the tour and closed the phone: the sheet is there alone. */
export async function returning<Opened extends Pick<Page, 'addInitScript'>>(
  opened: Opened,
): Promise<Opened> {
  await opened.addInitScript(`
    // Frames without an origin of their own have no storage.
    try {
      localStorage.setItem('living-alp-tour-seen', 'yes');
      localStorage.setItem('living-alp-phone', 'closed');
    } catch {}
  `);
  return opened;
}

export const tabs = (page: Page) => page.getByRole('navigation', { name: 'Tabs' });
export const cell = (page: Page, name: string) => page.locator(`#cell-${name}`);
export const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });

export async function toTab(page: Page, name: string): Promise<void> {
  await tabs(page).getByRole('button', { name, exact: true }).click();
  await page.getByRole('grid', { name }).waitFor();
}

export async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Living ALP' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByLabel('Go to cell').fill(name);
  await page.getByLabel('Go to cell').press('Enter');
  await page.locator(`[role=grid]:focus [id=cell-${name}].current`).waitFor();
}

/** Until the school knows it: the grid shows it before. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await goTo(page, name);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await untilKept(page);
}

const untilKept = (page: Page): Promise<void> =>
  page.locator('.saving').waitFor({ state: 'detached' });

/** Waits until the field holds the text. */
export const reads = (field: Locator, text: string): Promise<void> =>
  eventually(async () => expect(await field.inputValue()).toBe(text));

/** What axe finds outside the framed pages, which are the add-on's and the mails' own. */
export async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<readonly string[]>(`
    axe.run(document, { iframes: false }).then(({ violations }) => violations.flatMap(
      ({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))
  `);
}

/** Each screen of the workbench, and how to get there from the one before. */
export const screens: readonly (readonly [name: string, go: (page: Page) => Promise<void>])[] = [
  [
    'a cell being edited',
    async (page) => {
      await toTab(page, 'Goals');
      await cell(page, 'G7').click();
      await page.keyboard.press('F2');
    },
  ],
  [
    'the menu',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Living ALP' }).click();
    },
  ],
  [
    'a question',
    async (page) => {
      await page.getByRole('menuitem', { name: 'Health check' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'a dialog of the add-on',
    async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
      await choose(page, 'Import a caseload file');
      await page.locator('.addon-dialog iframe').waitFor();
    },
  ],
  [
    'the sidebar',
    async (page) => {
      await page.getByRole('button', { name: 'Close the dialog' }).click();
      await choose(page, 'Open the sidebar');
      await page.locator('.sidebar iframe').waitFor();
    },
  ],
  [
    'the outbox',
    async (page) => {
      await view(page, 'Outbox').click();
      await page.locator('.mail').waitFor();
    },
  ],
  ['a mail as text', (page) => page.getByText('Text', { exact: true }).click()],
  [
    'the executions',
    async (page) => {
      await view(page, 'Executions').click();
      await page.locator('main summary').first().click();
    },
  ],
  [
    'the faults',
    async (page) => {
      await view(page, 'Try a fault').click();
      await page.getByRole('button', { name: 'Try it: Document busy' }).click();
      await page.locator('.waiting').waitFor();
    },
  ],
];
