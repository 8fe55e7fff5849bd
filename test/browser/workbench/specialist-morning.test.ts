import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { cell, returning, tabs, toTab, typeInto, view } from './page-steps';
import {
  newFolder,
  type RunningWorkbench,
  removeFolder,
  startWorkbench,
} from './running-workbench';
import {
  cellOf,
  editGoal,
  field,
  findStudent,
  goalCards,
  loseSaves,
  openSidebar,
  saveState,
  sidebar,
  toScreen,
  untilState,
  watchSaving,
} from './specialist-steps';

const name = 'Ethan Brown';
const goalId = '151615-AC1';
const goal = 'Build a portfolio';
const mother = 'rosa.brown56@families.example';
/** Columns of the Goals tab. */
const [measure, atHome] = ['How we will know', 'At home'];
const atHomeField = 'At home: how family can help';
const words = {
  measure: 'Ten pieces hang in the spring show',
  atHome: 'Ask him which piece he would throw away, and why',
  note: 'Showed the group one page of work in progress.',
  unsaved: 'Ten pieces hang in the spring show, and two of them are prints',
} as const;

let browser: Browser;
let folder: string;
let workbench: RunningWorkbench;
let page: Page;
const pageErrors: string[] = [];

async function openWindow(): Promise<Page> {
  const context = await returning(
    await browser.newContext({ viewport: { width: 1280, height: 800 } }),
  );
  const opened = await context.newPage();
  opened.on('pageerror', ({ message }) => pageErrors.push(message));
  await opened.goto(workbench.address);
  await tabs(opened).waitFor();
  return opened;
}

beforeAll(async () => {
  folder = newFolder();
  // One after the other: a browser must be known to be closed when the workbench does not start.
  browser = await openBrowser();
  workbench = await startWorkbench(folder);
  page = await openWindow();
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  removeFolder(folder);
});

/** Waits until the goal's row in the specialist's window says so under a header. */
async function gridSays(header: string, text: string): Promise<void> {
  await toTab(page, 'Goals');
  const place = cell(page, await cellOf(page, goalId, header));
  await place.filter({ hasText: text }).waitFor();
}

describe('the morning of a specialist, one step after the other', () => {
  it('finds a student by name, with what the plan lacks', async () => {
    await openSidebar(page);
    await findStudent(page, 'brown eth', name);
    await sidebar(page).getByRole('heading', { name: 'What is missing' }).waitFor();
    expect(await goalCards(page).count()).toBe(2);
  });

  it('sees each edit being saved, and then in the grid', async () => {
    await editGoal(page, goal);
    const said = await watchSaving(page);
    await field(page, measure).fill(words.measure);
    await field(page, measure).press('Tab');
    await said(/Not saved yet….*Saving….*✓ Saved/);
    await gridSays(measure, words.measure);
  });

  it('is shown what a colleague typed meanwhile, and chooses field by field', async () => {
    const colleague = await openWindow();
    await colleague.getByLabel('Acting as').selectOption('a.kaur@mesaviewschools.example');
    await toTab(colleague, 'Goals');
    for (const header of [measure, atHome]) {
      const place = await cellOf(colleague, goalId, header);
      await typeInto(colleague, place, 'From the colleague');
      await cell(page, place).filter({ hasText: 'From the colleague' }).waitFor();
    }
    await field(page, measure).fill('From the specialist');
    await field(page, atHomeField).fill(words.atHome);
    await untilState(page, 'Two versions');
    await gridSays(atHome, 'From the colleague');

    await sidebar(page).getByRole('button', { name: 'Look at both' }).click();
    await sidebar(page).getByText('changed it while you were writing').waitFor();
    const versions = sidebar(page).locator('.versions');
    expect(await versions.locator('legend').allTextContents()).toEqual([measure, atHomeField]);
    expect(await versions.locator('.version-text').allTextContents()).toEqual([
      'From the specialist',
      'From the colleague',
      words.atHome,
      'From the colleague',
    ]);
    await versions.nth(0).getByText('In the sheet').click();
    await versions.nth(1).getByText('Yours').click();
    await sidebar(page).getByRole('button', { name: 'Use what I chose' }).click();
    await untilState(page, '✓ Saved');
    await gridSays(measure, 'From the colleague');
    await gridSays(atHome, words.atHome);
    await colleague.close();
    await sidebar(page).getByRole('button', { name: 'Back' }).click();
  });

  it('records a round of progress, and sees it in the grid', async () => {
    await toTab(page, 'Students');
    await toScreen(page, 'Progress');
    await sidebar(page).getByRole('button', { name: 'Progress round…' }).first().click();
    const round = page.frameLocator('.addon-dialog iframe');
    const line = round.locator('.line').filter({ hasText: name }).filter({ hasText: goal });
    await line.locator('.stop').nth(2).click();
    await line.locator('textarea').first().fill(words.note);
    await round.getByRole('button', { name: /^Save 1 / }).click();
    await round.getByText(/^1 entry saved/).waitFor();
    await page.getByRole('button', { name: 'Close the dialog' }).click();
    await gridSays('Progress', 'On the way');
    // The plan that was open before the round knows nothing of it.
    await openSidebar(page);
    await findStudent(page, '151615', name);
  });

  it('previews the next digest as email and as text, and gets a test of it', async () => {
    await toScreen(page, 'Family');
    await sidebar(page)
      .getByRole('button', { name: /^Preview/ })
      .click();
    const mail = sidebar(page).frameLocator('iframe.mail');
    await mail.getByText(words.atHome).waitFor();
    await mail.getByText(words.note).waitFor();
    await sidebar(page).getByText('As text').click();
    await sidebar(page).locator('pre').filter({ hasText: words.note }).waitFor();
    await sidebar(page).getByRole('button', { name: 'Send me a test' }).click();
    await sidebar(page).getByText('A test is on its way').waitFor();
    await view(page, 'Outbox').click();
    await page.locator('.mail-list li').first().filter({ hasText: 'GT specialist' }).waitFor();
    await page.frameLocator('.device iframe').getByText(words.atHome).waitFor();
  });

  it('lets time pass to the next digest day, whose email says what was written', async () => {
    await page.getByRole('button', { name: 'Next digest day' }).click();
    await page.locator('.now').filter({ hasText: 'Wed, Sep 2, 2026, 5:00 PM' }).waitFor();
    await page.getByLabel('Search emails').fill(mother);
    await page.locator('.mail h2').filter({ hasText: 'September 2' }).waitFor();
    const mail = page.frameLocator('.device iframe');
    await mail.getByText(words.atHome).waitFor();
    await mail.getByText(words.note).waitFor();
    await page.getByText('Text', { exact: true }).click();
    expect(await page.locator('.device pre').textContent()).toContain(words.note);
    await view(page, 'School').click();
  });

  it('reloads the page in the middle of an edit, and is offered what was typed', async () => {
    await toScreen(page, 'Plan');
    await findStudent(page, '151615', name);
    await editGoal(page, goal);
    const findSaves = await loseSaves(page);
    await field(page, measure).fill(words.unsaved);
    await page.reload();
    await findSaves();
    await tabs(page).waitFor();
    await gridSays(measure, 'From the colleague');

    await openSidebar(page);
    await sidebar(page)
      .getByRole('button', { name: /^Look at it/ })
      .click();
    await sidebar(page).locator('.versions').waitFor();
    expect(await sidebar(page).locator('.version-text').allTextContents()).toEqual([
      words.unsaved,
      'From the colleague',
    ]);
    await sidebar(page).getByRole('button', { name: 'Use what I chose' }).click();
    await untilState(page, '✓ Saved');
    await gridSays(measure, words.unsaved);
  });

  it('goes on in the same page when the workbench is started again, with nothing lost', async () => {
    const now = await page.locator('.now').textContent();
    const mails = await view(page, 'Outbox').textContent();
    await workbench.stop();
    await page.locator('.broken').waitFor();
    await field(page, atHomeField).fill(`${words.atHome}?`);
    await untilState(page, 'Could not save');
    workbench = await startWorkbench(folder, '--port', new URL(workbench.address).port);
    // As npm start does by itself.
    const opened = await page.context().newPage();
    await opened.goto(workbench.address);
    // The address leads on by itself; to close a page that is on its way may never come to an end.
    await tabs(opened).waitFor();
    await opened.close();
    await page.locator('.broken').waitFor({ state: 'detached' });
    await sidebar(page).getByRole('button', { name: 'Try again' }).click();
    await untilState(page, '✓ Saved');
    expect(await saveState(page).textContent()).toContain('Saved');
    await gridSays(atHome, `${words.atHome}?`);
    await gridSays(measure, words.unsaved);
    expect(await view(page, 'Outbox').textContent()).toBe(mails);
    expect(await page.locator('.now').textContent()).toBe(now);
    expect(pageErrors).toEqual([]);
  });
});
