import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { NoahsSchool } from './noahs-school';
import { openAt } from './open-at';
import { closeAndOpen, editGoal, goalCards, goalField, search, untilState } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a save that fails', () => {
  it('says so without taking the focus, and works when tried again', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    school.cut = 'before';
    await goalField(page).fill('Mine');
    await untilState(page, 'Could not save');
    expect(await page.locator('.failure').textContent()).toMatch(/What you wrote is kept/);
    await untilFocused(page, 'goal-goal');
    school.cut = null;
    await page.getByRole('button', { name: 'Try again' }).click();
    await untilState(page, '✓');
    expect(school.goal('111575-1').goal).toBe('Mine');
  });

  it('loses nothing when the sidebar is closed: the text is offered beside the sheet’s', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    school.cut = 'before';
    await goalField(page).fill('Mine, not saved');
    await page.locator('#goal-measure').fill('Mine as well');
    await untilState(page, 'Could not save');
    await closeAndOpen(page);
    school.cut = null;
    await page.getByRole('button', { name: /^Look at it/ }).click();
    const versions = page.locator('.version-text');
    expect(await versions.allTextContents()).toEqual([
      'Mine, not saved',
      'Direct a five-minute scene and reflect on two choices that worked',
      'Mine as well',
      'A recording and one page about two choices',
    ]);
    await page.locator('#choose-measure-theirs').check();
    await page.getByRole('button', { name: 'Use what I chose' }).click();
    await untilState(page, '✓');
    expect(school.goal('111575-1')).toMatchObject({
      goal: 'Mine, not saved',
      measure: 'A recording and one page about two choices',
    });
    await closeAndOpen(page);
    expect(await page.getByRole('button', { name: /^Look at it/ }).count()).toBe(0);
  });

  it('is not passed over when the goal is edited again', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    school.cut = 'before';
    await goalField(page).fill('Mine, not saved');
    await untilState(page, 'Could not save');
    await closeAndOpen(page);
    await goalCards(page).first().locator('.actions button').first().click();
    await page.locator('.versions').waitFor();
    expect(await page.locator('.version-text').first().textContent()).toBe('Mine, not saved');
  });

  it('of another student is found wherever one is', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    school.cut = 'before';
    await goalField(page).fill('Mine, not saved');
    await untilState(page, 'Could not save');
    school.select('200001');
    await closeAndOpen(page);
    expect(await page.locator('h1').textContent()).toBe('Student1 Example');
    await page.getByRole('button', { name: /^Look at it/ }).click();
    await page.locator('.versions').waitFor();
    expect(await page.locator('h1').textContent()).toBe('Noah Sánchez');
  });

  it('is discarded only when asked for twice', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    school.cut = 'before';
    await goalField(page).fill('Mine, not saved');
    await untilState(page, 'Could not save');
    await closeAndOpen(page);
    await page.getByRole('button', { name: /^Look at it/ }).click();
    await page.getByRole('button', { name: 'Discard it' }).click();
    await page.getByRole('button', { name: 'Discard for good' }).click();
    await goalCards(page).first().waitFor();
    await closeAndOpen(page);
    expect(await page.getByRole('button', { name: /^Look at it/ }).count()).toBe(0);
    expect(school.goal('111575-1').goal).toMatch(/^Direct/);
  });
});

describe('a sidebar that is closed in the middle of a word', () => {
  it('has kept the word', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school, (name, args) =>
      name === 'saveGoal' ? null : school.answer(name, args),
    );
    await editGoal(page, 0);
    await goalField(page).press('End');
    await goalField(page).pressSequentially(' and thr');
    await closeAndOpen(page);
    await page.getByRole('button', { name: /^Look at it/ }).click();
    expect(await page.locator('.version-text').first().textContent()).toMatch(/ and thr/);
  });
});

describe('the search', () => {
  it('opens another student without losing what is being written', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    school.cut = 'before';
    await goalField(page).fill('Mine, not saved');
    await untilState(page, 'Could not save');
    await search(page, 'student30');
    await page.keyboard.press('Enter');
    await page.locator('h1').filter({ hasText: 'Student30' }).waitFor();
    school.cut = null;
    await search(page, 'noah');
    await page.keyboard.press('Enter');
    await page.locator('h1').filter({ hasText: 'Noah' }).waitFor();
    await page.locator('.mark').waitFor();
    await editGoal(page, 0);
    expect(await goalField(page).inputValue()).toBe('Mine, not saved');
  });
});
