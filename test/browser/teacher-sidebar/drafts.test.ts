import type { Browser } from 'playwright-core';
import { failure } from '../../../src/rpc/result';
import { openBrowser } from '../../support/browser';
import { noah, RealClass } from './real-class';
import {
  closeAndOpen,
  line,
  openTeacherSidebar,
  rows,
  save,
  summary,
  tap,
  title,
  untilNoted,
} from './teacher-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A teacher who has begun a note on Noah's first goal. */
async function writing() {
  const group = new RealClass();
  group.select(noah);
  const sidebar = await openTeacherSidebar(browser, group);
  await tap(sidebar.page, 0, 'Helped with it');
  await line(sidebar.page).fill('We cut the scene');
  return { group, ...sidebar };
}

describe('a save that fails', () => {
  it.each(['before', 'after'] as const)(
    '%s the script ran keeps the words, and leaves one note when tried again',
    async (cut) => {
      const { page, group } = await writing();
      group.cut = cut;
      await save(page);
      await summary(page).waitFor();
      expect(await summary(page).textContent()).toMatch(/What you wrote is kept/);
      expect(await line(page).inputValue()).toBe('We cut the scene');
      expect(await line(page).isEditable()).toBe(false);
      group.cut = null;
      await page.getByRole('button', { name: 'Try again' }).click();
      await untilNoted(page);
      expect(group.notes).toHaveLength(1);
    },
  );

  it.each(['before', 'silent'] as const)(
    '(%s) leaves one note when the sidebar is closed and opened in between',
    async (cut) => {
      const { page, group } = await writing();
      group.cut = cut;
      await save(page);
      await page.locator('.tap[aria-disabled=true]').first().waitFor();
      await closeAndOpen(page);
      expect(await line(page).inputValue()).toBe('We cut the scene');
      group.cut = null;
      await page.getByRole('button', { name: 'Send it again' }).click();
      await untilNoted(page);
      expect(group.notes).toMatchObject([{ Note: 'Helped with it: We cut the scene' }]);
      await closeAndOpen(page);
      expect(await line(page).count()).toBe(0);
    },
  );

  it('because the script refused it lets the words be changed', async () => {
    const group = new RealClass();
    group.select(noah);
    group.school.once('teacherNote', group.school.refuse('refused', failure('goal not shared')));
    const { page } = await openTeacherSidebar(browser, group);
    await tap(page, 0, 'Seen it');
    await save(page);
    await summary(page).waitFor();
    expect(await summary(page).textContent()).toContain('not among those that are shared with you');
    await line(page).fill('Then so');
    await save(page);
    await untilNoted(page);
    expect(group.notes).toMatchObject([{ Note: 'Seen it: Then so' }]);
  });
});

describe('a sidebar that is closed in the middle of a word', () => {
  it('has kept the word', async () => {
    const { page } = await writing();
    await line(page).press('End');
    await line(page).pressSequentially(' and thr');
    await closeAndOpen(page);
    expect(await line(page).inputValue()).toBe('We cut the scene and thr');
    expect(await line(page).isEditable()).toBe(true);
  });
});

describe('words that are not saved', () => {
  it('are in sight on the list, and lead back', async () => {
    const { page, group } = await writing();
    group.select(null);
    await closeAndOpen(page);
    expect(await page.locator('.notice').textContent()).toContain('We cut the scene');
    await page.getByRole('button', { name: 'Go to Noah Sánchez' }).click();
    await title(page, 'Noah Sánchez');
    await save(page);
    await untilNoted(page);
    expect(group.notes).toHaveLength(1);
  });

  it('can be copied and discarded when the student has left the list', async () => {
    const { page, group } = await writing();
    group.type('Students', noah, 'Teachers', '');
    await closeAndOpen(page);
    expect(await page.locator('.notice').textContent()).toMatch(
      /We cut the scene.*no longer on your list/,
    );
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('button', { name: 'Discard for good' }).click();
    expect(await page.locator('.notice').count()).toBe(0);
    await closeAndOpen(page);
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('are saved while another student is on show', async () => {
    const { page, group } = await writing();
    await save(page);
    await page.locator('.who .quiet').click();
    await rows(page).first().waitFor();
    await page.locator('.notice').waitFor({ state: 'detached' });
    expect(group.notes).toHaveLength(1);
  });
});
