import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused, untilFocusedOn } from '../../support/focus';
import { tabTo } from '../sidebar/sidebar-steps';
import { noah, RealClass } from './real-class';
import { line, openTeacherSidebar, rows, title, untilNoted } from './teacher-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a teacher without a mouse', () => {
  it('finds a student, notes something and goes back', async () => {
    const group = new RealClass(24);
    const { page, pageErrors } = await openTeacherSidebar(browser, group);
    await tabTo(page, 'Find a student by name');
    await page.keyboard.type('sanchez');
    await page.keyboard.press('Enter');
    await page.locator('.goal').first().waitFor();
    await untilFocusedOn(page, 'Noah Sánchez');

    await tabTo(page, 'Helped with it');
    await page.keyboard.press('Enter');
    await untilFocused(page, `note-${noah}-1`);
    await page.keyboard.type('We cut the scene');
    await page.keyboard.press('Enter');
    await untilNoted(page);
    expect(group.notes).toMatchObject([
      { 'Goal ID': `${noah}-1`, Note: 'Helped with it: We cut the scene' },
    ]);
    await untilFocusedOn(page, 'Seen it');

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await title(page, 'My students');
    await untilFocusedOn(page, 'My students');
    expect(pageErrors).toEqual([]);
  });

  it('goes through the list with the arrows', async () => {
    const group = new RealClass(12);
    const { page } = await openTeacherSidebar(browser, group);
    await page.locator('#search').focus();
    await page.keyboard.type('student');
    expect(await rows(page).count()).toBe(11);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await untilFocusedOn(page, /^StudentB/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await untilFocused(page, 'search');
    await page.keyboard.press('Escape');
    expect(await rows(page).count()).toBe(12);
  });

  it('sees where the focus is', async () => {
    const group = new RealClass();
    group.select(noah);
    const { page } = await openTeacherSidebar(browser, group);
    for (let stop = 0; stop < 7; stop += 1) {
      await page.keyboard.press('Tab');
      const outline: string = await page.evaluate(
        'getComputedStyle(document.activeElement).outlineStyle',
      );
      expect(outline).toBe('solid');
    }
  });

  it('sees what was pasted as the one line that it will be', async () => {
    const group = new RealClass();
    group.select(noah);
    const { page } = await openTeacherSidebar(browser, group);
    await tabTo(page, 'Noticed something');
    await page.keyboard.press('Enter');
    await line(page).waitFor();
    await page.keyboard.insertText('One\nTwo');
    expect(await line(page).inputValue()).toBe('One Two');
    await page.keyboard.press('Enter');
    await untilNoted(page);
    expect(group.notes[0]?.Note).toBe('Noticed something: One Two');
  });
});
