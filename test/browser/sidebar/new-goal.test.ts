import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { findings, overflowing } from '../../support/page-findings';
import { NoahsSchool } from './noahs-school';
import { openAt } from './open-at';
import { addGoal, goalCards, goalField, untilState } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a new goal', () => {
  it('from a starter is added once, although the first answer was lost', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await addGoal(page);
    await page.locator('.starter').first().click();
    await untilState(page, 'Not added yet');
    school.cut = 'after';
    await page.getByRole('button', { name: 'Add this goal' }).click();
    await untilState(page, 'Could not save');
    await page.locator('#goal-why').fill('I like hard things');
    school.cut = null;
    await page.locator('#goal-area').focus();
    await untilState(page, '✓');
    const { goals } = school.plan('111575');
    expect(goals).toHaveLength(3);
    expect(goals[2]?.fields).toMatchObject({ why: 'I like hard things', area: 'Social Studies' });
  });

  it('that is blank asks for its goal, and leads to the field', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await addGoal(page);
    await page.getByRole('button', { name: 'Start from a blank goal' }).click();
    await page.getByRole('button', { name: 'Add this goal' }).click();
    await page.locator('#goal-problems').waitFor();
    await untilFocused(page, 'goal-problems');
    await page.locator('#goal-problems a').click();
    await untilFocused(page, 'goal-goal');
    await goalField(page).fill('Sing');
    await page.locator('#goal-area').focus();
    await untilState(page, '✓');
    expect(school.plan('111575').goals).toHaveLength(3);
  });

  it('is a copy of another, once it is asked for', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await goalCards(page).first().getByRole('button', { name: /^Copy/ }).click();
    await page.getByRole('button', { name: 'Add this goal' }).click();
    await untilState(page, '✓');
    expect(school.plan('111575').goals[2]?.fields).toMatchObject({
      goal: school.goal('111575-1').goal,
      status: 'Draft',
      targetDate: null,
    });
  });

  it('is offered the competency that its words speak for, and takes it with one tap', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await addGoal(page);
    await page.getByRole('button', { name: 'Start from a blank goal' }).click();
    await goalField(page).fill('Lead a group of four');
    expect(await page.locator('.proposal').count()).toBe(0);
    await page.locator('#goal-kind').selectOption('Affective');
    await page.getByText('The words of the goal suggest: Leadership.').waitFor();
    expect([...(await findings(page)), ...(await overflowing(page))]).toEqual([]);
    await page.getByRole('button', { name: 'Use it: Leadership' }).press('Enter');
    await untilFocused(page, 'goal-competency');
    expect(await page.locator('#goal-competency').inputValue()).toBe('Leadership');
    expect(await page.locator('.proposal').count()).toBe(0);
    await page.locator('#goal-area').focus();
    await untilState(page, '✓');
    expect(school.plan('111575').goals[2]?.fields).toMatchObject({ competency: 'Leadership' });
  });
});
