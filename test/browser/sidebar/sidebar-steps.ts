// What a person does in the sidebar, step by step, and what there is to see.

import type { Locator, Page } from 'playwright-core';

export const goalCards = (page: Page): Locator => page.locator('.goals > .goal');
export const saveState = (page: Page): Locator => page.locator('.save-state');
export const summary = (page: Page): Locator => page.locator('.error-summary');
export const goalField = (page: Page): Locator => page.locator('#goal-goal');

export const toScreen = (page: Page, screen: string): Promise<void> =>
  page.locator(`#tab-${screen}`).click();

/** Into the editor of the goal at this place, from 0. */
export async function editGoal(page: Page, place: number): Promise<void> {
  await goalCards(page).nth(place).locator('.actions button').first().click();
  await goalField(page).waitFor();
}

export async function showHistory(page: Page, place: number): Promise<void> {
  await goalCards(page).nth(place).locator('.actions button').nth(1).click();
  await page.locator('.part-head').waitFor();
}

export async function addGoal(page: Page): Promise<void> {
  await page.locator('.panel > section > .main').click();
  await page.locator('.starters').waitFor();
}

export const back = (page: Page): Promise<void> => page.locator('.part-head button').click();

/** Waits until the foot of the editor says so. */
export const untilState = (page: Page, state: string | RegExp): Promise<void> =>
  saveState(page).filter({ hasText: state }).waitFor();

export async function openPreview(page: Page): Promise<void> {
  await toScreen(page, 'family');
  await page.locator('.guardians button').first().click();
  await page.locator('.mail').first().waitFor();
}

/** The form of the guardian whose digest is paused, from the held card. */
export async function openGuardian(page: Page): Promise<void> {
  await toScreen(page, 'family');
  await page.locator('.guardians .held button').first().click();
  await page.locator('#guardian-email').waitFor();
}

export async function openCheckIn(page: Page): Promise<void> {
  await toScreen(page, 'family');
  await page
    .getByRole('button', { name: /^(Log a call or reply|Anotar llamada o respuesta)$/ })
    .click();
  await page.locator('#check-in-from').waitFor();
}

/** The printed slip of the student who is open. */
export async function openSlip(page: Page): Promise<void> {
  await toScreen(page, 'family');
  await page
    .getByRole('button', { name: /^(Enter a student’s slip|Anotar la hoja de un estudiante)$/ })
    .click();
  await page.locator('#slip-did').waitFor();
}

/** Where the address of the answer page is entered. */
export async function openAnswerSettings(page: Page): Promise<void> {
  await toScreen(page, 'caseload');
  await page
    .getByRole('button', { name: /^(Answers and check-ins|Respuestas y avances)$/ })
    .click();
  await page.locator('#answers-answer-page').waitFor();
}

export async function openSchedule(page: Page): Promise<void> {
  await toScreen(page, 'caseload');
  await page.locator('.attention, .fine').first().waitFor();
  await page.getByRole('button', { name: /^(Change the schedule|Cambiar el calendario)$/ }).click();
  await page.locator('#schedule-breaks').waitFor();
}

export async function openPrivacy(page: Page): Promise<void> {
  await toScreen(page, 'caseload');
  await page.locator('section > .quiet').click();
  await page.locator('.part-head').waitFor();
}

export async function search(page: Page, typed: string): Promise<void> {
  await page.locator('#search').fill(typed);
  await page.locator('[role=option]').first().waitFor();
}

/** By the search, whatever is on show. */
export async function openStudent(page: Page, name: string): Promise<void> {
  await search(page, name);
  await page.keyboard.press('Enter');
  await page.locator('h1').filter({ hasText: name }).waitFor();
}

/** What is told on every screen because it is not saved for certain. */
export const unsavedWork = (page: Page): Locator => page.locator('.unsaved-work');

export const gone = (locator: Locator): Promise<void> => locator.waitFor({ state: 'detached' });

/** Presses Tab until the focus stands on what a screen reader would call so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused: string = await page.evaluate(`(() => {
      const { activeElement } = document;
      return activeElement.getAttribute('aria-label') ?? activeElement.labels?.[0]?.textContent
        ?? activeElement.textContent;
    })()`);
    if (focused.trim().startsWith(name)) return;
  }
  throw new Error(`The tab key never reached "${name}".`);
}

/** What a person does who closes the sidebar and opens it again. */
export async function closeAndOpen(page: Page): Promise<void> {
  await page.reload();
  await page.locator('h1').waitFor();
}
