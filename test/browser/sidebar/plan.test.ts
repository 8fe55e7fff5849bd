import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { eventually } from '../../support/patience';
import { NoahsSchool, noah } from './noahs-school';
import { callsOf, openAt } from './open-at';
import { openSidebar } from './open-sidebar';
import { addGoal, goalCards, goalField } from './sidebar-steps';

/** A moment after any at which a test can run: what counts is how long the page has waited. */
const later = Date.parse('2100-01-04T09:00:00Z');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the plan', () => {
  it('says who the student is, what is missing, and how the goals stand', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    expect(await page.locator('.who').textContent()).toMatch(/Noah Sánchez\s*Grade 9/);
    expect(await page.locator('.missing li').allTextContents()).toEqual([
      'No goal for Social Studies.',
    ]);
    expect(await goalCards(page).first().textContent()).toMatch(/Active.*Dec 11, 2026/s);
    const headings = await page.locator('.panel h2').allTextContents();
    expect(headings.indexOf('Goals')).toBeLessThan(headings.indexOf('What is missing'));
  });

  it('leads from the chip of a goal to exactly the field that is empty', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    expect(await page.locator('.gap').allTextContents()).toEqual(['2 to fill in']);
    await page
      .getByRole('button', { name: /^2 to fill in: How we will know, Target date · Use/ })
      .press('Enter');
    await untilFocused(page, 'goal-measure');
    await page.keyboard.type('He names the three steps');
    await page.locator('.part-head button').click();
    await page.getByRole('button', { name: /^1 to fill in: Target date · Use/ }).click();
    await untilFocused(page, 'goal-targetDate');
  });

  it('leads from an area without a goal to a goal for it, with what fits any area first', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await page.getByRole('button', { name: 'No goal for Social Studies.' }).click();
    await page.getByRole('heading', { name: 'Add a goal: Social Studies' }).waitFor();
    await page.locator('.starter').first().click();
    expect(await page.locator('#goal-area').inputValue()).toBe('Social Studies');
  });

  it('says that a new goal is a draft and what follows, and makes it active at a tap', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await addGoal(page);
    await page.getByRole('button', { name: 'Start from a blank goal' }).click();
    await goalField(page).fill('Write a play');
    await page.getByRole('button', { name: 'Add this goal' }).click();
    await page.getByText('Draft: the family does not see it yet.').waitFor();
    await page.locator('.part-head button').click();
    const card = goalCards(page).filter({ hasText: 'Write a play' });
    await card.getByRole('button', { name: 'Make it active: Write a play' }).press('Enter');
    await card.getByText('Active · ').waitFor();
    expect(await card.locator('.draft-note').count()).toBe(0);
    const { goalId = '' } =
      school.plan(noah).goals.find(({ fields }) => fields.goal === 'Write a play') ?? {};
    expect(school.history(goalId).map(({ reason }) => reason)).toContain('The goal is ready');
  });

  it('works without a selection', async () => {
    const school = new NoahsSchool();
    school.select(null);
    const { page } = await openAt(browser, school);
    expect(await page.locator('h1').textContent()).toBe('Choose a student');
    await page.getByRole('button', { name: 'Show selected student' }).click();
    await page.locator('.head .notice').waitFor();
    await page.locator('#search').fill('111575');
    await page.keyboard.press('Enter');
    await page.locator('.who').waitFor();
    expect(await page.locator('h1').textContent()).toBe('Noah Sánchez');
  });
});

describe('a plan that has been on show for a while', () => {
  it('is asked for again when the sidebar is entered: a dialog may have written', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    school.changeGoal(`${noah}-1`, { progress: 'Nearly there' });
    await page.clock.setFixedTime(later);
    await page.evaluate("window.dispatchEvent(new Event('focus'))");
    await goalCards(page).first().getByText('Nearly there').waitFor();
  });
});

describe('another row that is selected in the sheet', () => {
  it('is followed when the pointer comes back, asking at most every two seconds', async () => {
    const school = new NoahsSchool();
    const sidebar = await openSidebar(browser, { answer: school.answer });
    const { page } = sidebar;
    await page.locator('h1').waitFor();
    const enterAfter = async (ms: number) => {
      await page.clock.setFixedTime(later + ms);
      await page.evaluate(
        "document.documentElement.dispatchEvent(new PointerEvent('pointerenter'))",
      );
    };
    const asked = () => callsOf(sidebar, 'selectedStudent').length;
    const before = asked();
    await enterAfter(5000);
    await eventually(() => expect(asked()).toBe(before + 1));
    await enterAfter(5000);
    await enterAfter(6999);
    school.select('200007');
    await enterAfter(7000);
    await page.locator('h1').filter({ hasText: 'Student7' }).waitFor();
    expect(asked()).toBe(before + 2);
  });

  it('waits while something is unsaved', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school, (name, args) =>
      name === 'saveGoal' ? null : school.answer(name, args),
    );
    await goalCards(page).first().locator('.actions button').first().click();
    await page.locator('#goal-goal').fill('Mine');
    school.select('200007');
    await page.clock.setFixedTime(later);
    await page.evaluate("window.dispatchEvent(new Event('focus'))");
    await page.locator('.head .notice').waitFor();
    expect(await page.locator('.head .notice').textContent()).toMatch(
      /^Student7 Example is selected/,
    );
    expect(await page.locator('#goal-goal').inputValue()).toBe('Mine');
    await page.getByRole('button', { name: 'Show anyway' }).click();
    await page.locator('h1').filter({ hasText: 'Student7' }).waitFor();
  });
});
