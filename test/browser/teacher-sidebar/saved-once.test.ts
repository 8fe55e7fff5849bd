// A teacher's notes, one after the other and from two windows, with the real script behind them.
import type { Browser, Page } from 'playwright-core';
import { chen, teachersSchool } from '../../bundle/teachers/teachers-school';
import { openBrowser } from '../../support/browser';
import { openSidebar } from '../sidebar/open-sidebar';
import { realSchool } from '../sidebar/real-school';
import { closeAndOpen, line, rows, save, tap, title, untilNoted } from './teacher-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** Ms. Chen, on the screen of Ada, who has one goal that is shared with teachers. */
async function atAda() {
  const addon = teachersSchool();
  const school = realSchool(addon, chen);
  const sidebar = await openSidebar(browser, { answer: school.answer, file: 'teacher' });
  await toAda(sidebar.page);
  const notes = () =>
    addon
      .rows('Progress')
      .filter((row) => row['Entry ID'] !== '')
      .map(({ Note }) => Note);
  return { ...school, ...sidebar, notes };
}

async function toAda(page: Page): Promise<void> {
  await rows(page).filter({ hasText: 'Ada' }).click();
  await title(page, 'Ada Alvarez');
}

async function write(page: Page, words: string): Promise<void> {
  await tap(page, 0, 'Seen it');
  await line(page).fill(words);
}

describe('a note', () => {
  it('is a row of its own after each save, and leaves nothing in the browser', async () => {
    const { page, notes } = await atAda();
    for (const words of ['first', 'second']) {
      await write(page, words);
      await save(page);
      await untilNoted(page);
      expect(await page.evaluate('localStorage.length')).toBe(0);
    }
    expect(notes()).toEqual(['Seen it: first', 'Seen it: second']);
  });

  it('that is confirmed while the list is on show is not offered again', async () => {
    const { page, hold, notes } = await atAda();
    const saving = hold('teacherNote');
    await write(page, 'first');
    await save(page);
    await saving.arrived;
    await page.locator('.who .quiet').click();
    await rows(page).first().waitFor();
    saving.release();
    await page.waitForFunction('localStorage.length === 0');
    await toAda(page);
    expect(await line(page).count()).toBe(0);
    expect(notes()).toEqual(['Seen it: first']);
  });

  it.each(['before', 'after'] as const)(
    'that was lost (%s the script had it) with the sidebar is there once, and then the next one',
    async (where) => {
      const { page, hold, lose, notes } = await atAda();
      const saving = hold('teacherNote', lose(where));
      await write(page, 'first');
      await save(page);
      await saving.arrived;
      await closeAndOpen(page);
      await toAda(page);
      await page.getByRole('button', { name: 'Send it again' }).click();
      await untilNoted(page);
      await write(page, 'second');
      await save(page);
      await untilNoted(page);
      expect(notes()).toEqual(['Seen it: first', 'Seen it: second']);
    },
  );

  it('on the same goal in two windows is kept in each until that is saved', async () => {
    const { page, context, answer, notes } = await atAda();
    const { page: other } = await openSidebar(browser, { answer, context, file: 'teacher' });
    await toAda(other);
    await write(page, 'first, not sent');
    await write(other, 'second');
    await save(other);
    await untilNoted(other);
    await page.close();
    await closeAndOpen(other);
    await toAda(other);
    expect(await line(other).inputValue()).toBe('first, not sent');
    await save(other);
    await untilNoted(other);
    expect(notes()).toEqual(['Seen it: second', 'Seen it: first, not sent']);
  });
});
