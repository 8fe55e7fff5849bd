// What a specialist does in the sidebar of the running workbench, step by step.

import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { choose } from './page-steps';

export const sidebar = (page: Page): FrameLocator => page.frameLocator('.sidebar iframe');
export const saveState = (page: Page): Locator => sidebar(page).locator('.save-state');
export const goalCards = (page: Page): Locator => sidebar(page).locator('.goals > .goal');
export const field = (page: Page, name: string): Locator =>
  sidebar(page).getByLabel(name, { exact: true });

/** Opens it, or opens it anew: the page that comes has the search box empty. */
export async function openSidebar(page: Page): Promise<void> {
  await choose(page, 'Open the sidebar');
  await sidebar(page).getByLabel('Find a student by name or ID').waitFor();
}

export async function findStudent(page: Page, typed: string, name: string): Promise<void> {
  const box = sidebar(page).getByLabel('Find a student by name or ID');
  await box.fill(typed);
  await sidebar(page).getByRole('option').filter({ hasText: name }).waitFor();
  await box.press('Enter');
  await sidebar(page).getByRole('heading', { level: 1, name }).waitFor();
  await goalCards(page).first().waitFor();
}

export const toScreen = (page: Page, name: string): Promise<void> =>
  sidebar(page).getByRole('tab', { name }).click();

export async function editGoal(page: Page, words: string): Promise<void> {
  const card = goalCards(page).filter({ hasText: words });
  await card.getByRole('button', { name: /^Edit/ }).click();
  await saveState(page).waitFor();
}

export const untilState = (page: Page, state: string): Promise<void> =>
  saveState(page).filter({ hasText: state }).waitFor();

const frame = (page: Page): Frame => {
  const found = page.frame({ url: /\/frame\/[\w-]+$/ });
  if (!found) throw new Error('No page of the add-on is open.');
  return found;
};

/** Begins to note what the foot of the editor says, however briefly; the answer waits for words. */
export async function watchSaving(page: Page): Promise<(words: RegExp) => Promise<void>> {
  await frame(page).evaluate(`
    const foot = document.querySelector('.save-state');
    globalThis.said = '';
    new MutationObserver(() => { said += foot.textContent; })
      .observe(foot, { childList: true, characterData: true, subtree: true });
  `);
  return async (words) => {
    await frame(page).waitForFunction(`${words}.test(said)`);
  };
}

/** The cell of the open tab below a header, in the row of an ID; both must be in sight. */
export async function cellOf(page: Page, id: string, header: string): Promise<string> {
  const place = async (text: string): Promise<RegExpExecArray> => {
    const found = page.getByRole('grid').getByText(text, { exact: true }).first();
    const name = /^cell-([A-Z]+)(\d+)$/.exec(
      (await found.locator('xpath=ancestor-or-self::*[@id][1]').getAttribute('id')) ?? '',
    );
    if (!name) throw new Error(`The grid shows no cell “${text}”.`);
    return name;
  };
  const [[, column], [, , row]] = [await place(header), await place(id)];
  return `${column}${row}`;
}

/** From now on no save reaches the script, as on a train; gives the way back. */
export async function loseSaves(page: Page): Promise<() => Promise<void>> {
  const isSave = (asked: string | null): boolean =>
    asked?.includes('"functionName":"saveGoal"') ?? false;
  const address = /\/perform\?/;
  await page.route(address, (route) =>
    isSave(route.request().postData()) ? undefined : route.continue(),
  );
  return () => page.unroute(address);
}
