import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { NoahsSchool } from './noahs-school';
import { callsOf, openAt } from './open-at';
import { openSidebar } from './open-sidebar';
import { back, editGoal, goalCards, goalField, showHistory, untilState } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a goal that is typed on', () => {
  it('is saved by itself after a pause, in one call', async () => {
    const school = new NoahsSchool();
    const sidebar = await openSidebar(browser, { answer: school.answer });
    const { page } = sidebar;
    await page.locator('h1').waitFor();
    await editGoal(page, 0);
    await untilState(page, '✓');
    await page.clock.install();
    await page.clock.pauseAt(new Date('2030-01-01T12:00:00Z'));
    await goalField(page).press('End');
    await goalField(page).pressSequentially(' this fall');
    await untilState(page, 'Not saved yet');
    await page.clock.runFor(1100);
    expect(callsOf(sidebar, 'saveGoal').length).toBe(0);
    await page.clock.runFor(200);
    await untilState(page, '✓');
    expect(school.goal('111575-1').goal).toMatch(/worked this fall$/);
    await page.clock.runFor(5000);
    expect(callsOf(sidebar, 'saveGoal').length).toBe(1);
    await back(page);
    expect(await goalCards(page).first().locator('h3').textContent()).toMatch(/this fall$/);
  });

  it('is saved at once when the field is left', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    await goalField(page).fill('Left at once');
    await page.locator('#goal-area').focus();
    await untilState(page, '✓');
    expect(school.goal('111575-1').goal).toBe('Left at once');
  });

  it('goes on being saved when the editor is closed right away', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    await goalField(page).fill('Closed right away');
    await back(page);
    await goalCards(page).filter({ hasText: 'Closed right away' }).waitFor();
    expect(school.goal('111575-1').goal).toBe('Closed right away');
  });

  it('does not mix with what a colleague wrote in another field', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    school.changeGoal('111575-1', { area: 'Theater' });
    await goalField(page).fill('Mine');
    await page.locator('#goal-kind').focus();
    await untilState(page, '✓');
    expect(school.goal('111575-1')).toMatchObject({ goal: 'Mine', area: 'Theater' });
    expect(await page.locator('#goal-area').inputValue()).toBe('Theater');
  });
});

describe('a change of status', () => {
  it('waits for its reason and takes it along', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    await page.locator('#goal-status').selectOption('Achieved');
    await untilState(page, 'waits for its reason');
    expect(school.goal('111575-1').status).toBe('Active');
    await page.locator('#goal-reason').fill('The scene was shown');
    await page.locator('#goal-area').focus();
    await untilState(page, '✓');
    expect(school.history('111575-1')[0]).toMatchObject({
      field: 'Status',
      after: 'Achieved',
      reason: 'The scene was shown',
    });
  });
});

describe('the history of a goal', () => {
  it('gives an earlier wording back', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    const before = school.goal('111575-1').goal;
    await editGoal(page, 0);
    await goalField(page).fill('Another wording');
    await page.locator('#goal-area').focus();
    await untilState(page, '✓');
    await back(page);
    await showHistory(page, 0);
    await page.getByRole('button', { name: /^Use this wording again/ }).click();
    expect(await goalField(page).inputValue()).toBe(before);
    await untilState(page, '✓');
    expect(school.goal('111575-1').goal).toBe(before);
    expect(school.history('111575-1')[0]?.reason).toBe('An earlier wording is used again.');
  });
});

describe('a day that the calendar does not have', () => {
  it('is told beside the field, and leaves the goal’s day as it was', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    const day = page.locator('#goal-targetDate');
    await day.fill('2027-05-01');
    await page.locator('#goal-area').focus();
    await untilState(page, '✓');
    await day.focus();
    await page.keyboard.type('0230');
    await page.locator('#goal-area').focus();
    await page.getByText('There is no such day').waitFor();
    expect(await day.getAttribute('aria-describedby')).toContain('problem');
    await untilState(page, '✓');
    expect(school.goal('111575-1').targetDate).toBe('2027-05-01');
    await day.fill('2027-06-02');
    await page.locator('#goal-area').focus();
    await untilState(page, '✓');
    expect(await page.getByText('There is no such day').count()).toBe(0);
    expect(school.goal('111575-1').targetDate).toBe('2027-06-02');
    await day.fill('');
    await page.locator('#goal-area').focus();
    await untilState(page, '✓');
    expect(school.goal('111575-1').targetDate).toBeNull();
  });
});

describe('the order of the goals', () => {
  it('changes by one place, with the focus kept', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await page.locator('#down-111575-1').focus();
    await page.keyboard.press('Enter');
    await goalCards(page).first().filter({ hasText: 'three-step plan' }).waitFor();
    expect(school.plan('111575').goals.map(({ goalId }) => goalId)).toEqual([
      '111575-2',
      '111575-1',
    ]);
    await untilFocused(page, 'up-111575-1');
  });
});
