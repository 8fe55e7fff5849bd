// What fails where nobody is looking any more, and late answers that must not disturb what is done
// meanwhile; with the real script behind the sidebar.
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { openSidebar } from './open-sidebar';
import { openAtAda } from './real-school';
import {
  addGoal,
  back,
  closeAndOpen,
  editGoal,
  goalCards,
  goalField,
  gone,
  openSchedule,
  openStudent,
  toScreen,
  unsavedWork,
  untilState,
} from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

describe('a pause', () => {
  async function pausing(way: 'held' | 'busy') {
    const school = await openAtAda(browser);
    const { page, hold, refuse } = school;
    const pause = way === 'busy' ? hold('pauseDigest', refuse('busy')) : hold('pauseDigest');
    await toScreen(page, 'family');
    await page.getByRole('button', { name: 'Pause: Rosa Alvarez' }).click();
    await page.locator('#pause-until').fill('2026-11-30');
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await pause.arrived;
    await back(page);
    return { ...school, pause };
  }

  it('that is confirmed late leaves the form alone that is open by then', async () => {
    const { page, pause } = await pausing('held');
    await page.getByRole('button', { name: 'Log a call or reply' }).click();
    await page.locator('#check-in-message').fill('She likes');
    pause.release();
    await page.locator('#check-in-message').press('End');
    await page.locator('#check-in-message').pressSequentially(' rivers');
    expect(await page.locator('#check-in-message').inputValue()).toBe('She likes rivers');
    await back(page);
    await page.getByText('The digest is paused.').waitFor();
  });

  it('that fails late is told wherever the specialist is, until that is seen', async () => {
    const { page, pause } = await pausing('busy');
    await openStudent(page, 'Ben Begay');
    pause.release();
    await unsavedWork(page).getByText('Pause the digest for Rosa Alvarez').waitFor();
    expect(await unsavedWork(page).textContent()).toContain('busy with another task');
    await unsavedWork(page).getByRole('button', { name: 'Close' }).click();
    await gone(unsavedWork(page));
  });
});

describe('a schedule', () => {
  async function saving(way: 'held' | 'busy') {
    const school = await openAtAda(browser);
    const { page, hold, refuse } = school;
    const save = way === 'busy' ? hold('saveSchedule', refuse('busy')) : hold('saveSchedule');
    await openSchedule(page);
    await page.locator('#schedule-weekday').selectOption('Thursday');
    await page.getByRole('button', { name: 'Show the next dates' }).click();
    await page.getByRole('button', { name: 'Save this schedule' }).click();
    await save.arrived;
    await back(page);
    return { ...school, save };
  }

  it('that is saved late does not close the one that is being changed by then', async () => {
    const { page, save } = await saving('held');
    await openSchedule(page);
    await page.locator('#schedule-hour').selectOption('17');
    save.release();
    await page.getByRole('button', { name: 'Show the next dates' }).click();
    await page.getByRole('button', { name: 'Save this schedule' }).waitFor();
    expect(await page.locator('#schedule-hour').inputValue()).toBe('17');
  });

  it('that fails late is told', async () => {
    const { page, save } = await saving('busy');
    await toScreen(page, 'plan');
    save.release();
    await unsavedWork(page).getByText('Schedule', { exact: true }).waitFor();
  });
});

describe('a goal', () => {
  it('whose save fails while another student is on show is told, and leads back', async () => {
    const { page, hold, lose, addon } = await openAtAda(browser);
    const saving = hold('saveGoal', lose('before'));
    await editGoal(page, 0);
    await goalField(page).fill('Name five rivers');
    await page.locator('#goal-measure').focus();
    await saving.arrived;
    await openStudent(page, 'Ben Begay');
    saving.release();
    await unsavedWork(page).getByText('Name five rivers').waitFor();
    await unsavedWork(page).getByRole('button', { name: 'Look at it' }).click();
    await untilState(page, 'Could not save');
    expect(await unsavedWork(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await untilState(page, '✓');
    expect(addon.rows('Goals').map(({ Goal }) => Goal)).toContain('Name five rivers');
  });

  it('whose save arrived, and whose answer was lost with the sidebar, is no unsaved text', async () => {
    const { page, hold, lose } = await openAtAda(browser);
    const saving = hold('saveGoal', lose('after'));
    await editGoal(page, 0);
    await goalField(page).fill('Name five rivers');
    await page.locator('#goal-measure').focus();
    await saving.arrived;
    await closeAndOpen(page);
    await goalCards(page).first().getByText('Name five rivers').waitFor();
    await gone(page.getByRole('button', { name: /^Look at it/ }));
    await closeAndOpen(page);
    expect(await page.evaluate('Object.keys(localStorage).join()')).not.toContain('/draft/');
  });

  it.each(['before', 'after'] as const)(
    'that is new, and lost (%s the script had it) with the sidebar, is there once',
    async (where) => {
      const { page, hold, lose, rows } = await openAtAda(browser);
      const saving = hold('saveGoal', lose(where));
      await addGoal(page);
      await page.locator('.panel > .secondary').click();
      await goalField(page).fill('Read one book in Spanish');
      await page.getByRole('button', { name: 'Add this goal' }).click();
      await saving.arrived;
      await closeAndOpen(page);
      await page.getByRole('button', { name: /^Look at it/ }).click();
      await page.getByRole('button', { name: 'Go on with it' }).click();
      await untilState(page, '✓');
      const titles = rows('Goals', 'Goal ID').map(({ Goal }) => Goal);
      expect(titles.filter((title) => title === 'Read one book in Spanish')).toHaveLength(1);
      await closeAndOpen(page);
      expect(await page.getByRole('button', { name: /^Look at it/ }).count()).toBe(0);
    },
  );

  it('that is written in two windows keeps the text of each until that is saved', async () => {
    const { page, context, answer, once, lose } = await openAtAda(browser);
    const { page: other } = await openSidebar(browser, { answer, context });
    await other.locator('h1').waitFor();
    once('saveGoal', lose('before'));
    await editGoal(page, 0);
    await goalField(page).fill('Mine, not saved');
    await page.locator('#goal-measure').focus();
    await untilState(page, 'Could not save');
    await editGoal(other, 0);
    await other.locator('#goal-measure').fill('From the other window');
    await goalField(other).focus();
    await untilState(other, '✓');
    await page.close();
    await closeAndOpen(other);
    await other.getByRole('button', { name: /^Look at it/ }).click();
    expect(await other.locator('.version-text').first().textContent()).toBe('Mine, not saved');
  });
});
