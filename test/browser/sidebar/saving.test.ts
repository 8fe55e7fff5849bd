import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { MemorySchool } from './memory-school';
import { type AnswerCall, answering, openSidebar } from './open-sidebar';
import {
  addGoal,
  back,
  editGoal,
  focusedId,
  goalCards,
  goalField,
  search,
  showHistory,
  untilState,
} from './sidebar-steps';

const lost = { kind: 'failure', message: 'NetworkError: Connection failure due to HTTP 0' } as const;

/** A connection that can be cut: before the script runs, or after. */
function wire(school: MemorySchool) {
  const state = { cut: null as 'before' | 'after' | null };
  const answer: AnswerCall = (name, args) => {
    if (name !== 'saveGoal' || state.cut === null) return answering(school)(name, args);
    if (state.cut === 'after') void answering(school)(name, args);
    return lost;
  };
  return { state, answer };
}

const open = async (answer: AnswerCall): Promise<Awaited<ReturnType<typeof openSidebar>>> => {
  const sidebar = await openSidebar(browser, { answer });
  await sidebar.page.locator('h1').waitFor();
  return sidebar;
};

const savesOf = (sidebar: Awaited<ReturnType<typeof openSidebar>>): number =>
  sidebar.calls.filter(({ name }) => name === 'saveGoal').length;

/** What a person does who closes the sidebar and opens it again. */
const closeAndOpen = async (page: Page): Promise<void> => {
  await page.reload();
  await page.locator('h1').waitFor();
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a goal that is typed on', () => {
  it('is saved by itself after a pause, in one call', async () => {
    const school = new MemorySchool();
    const sidebar = await open(answering(school));
    const { page } = sidebar;
    await editGoal(page, 0);
    await untilState(page, 'Saved');
    await goalField(page).pressSequentially(' this fall', { delay: 20 });
    await untilState(page, 'Not saved yet');
    await untilState(page, '✓');
    expect(school.goal('111575-1').goal).toMatch(/worked this fall$/);
    expect(savesOf(sidebar)).toBe(1);
    await back(page);
    expect(await goalCards(page).first().locator('h3').textContent()).toMatch(/this fall$/);
  });

  it('is saved at once when the field is left', async () => {
    const school = new MemorySchool();
    const { page } = await open(answering(school));
    await page.clock.install();
    await editGoal(page, 0);
    await goalField(page).fill('Left at once');
    await page.locator('#goal-area').focus();
    await untilState(page, '✓');
    expect(school.goal('111575-1').goal).toBe('Left at once');
  });

  it('goes on being saved when the editor is closed right away', async () => {
    const school = new MemorySchool();
    const { page } = await open(answering(school));
    await editGoal(page, 0);
    await goalField(page).fill('Closed right away');
    await back(page);
    await expect
      .poll(() => school.goal('111575-1').goal)
      .toBe('Closed right away')
      .catch(() => undefined);
    expect(school.goal('111575-1').goal).toBe('Closed right away');
  });
});
