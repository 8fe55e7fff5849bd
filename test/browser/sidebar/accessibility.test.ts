import type { Browser, Page } from 'playwright-core';
import { answered, call } from '../../bundle/sidebar/sidebar-calls';
import { openBrowser } from '../../support/browser';
import { doubleIds, findings, overflowing } from '../../support/page-findings';
import { NoahsSchool, noah, withAnswers } from './noahs-school';
import { openSidebar } from './open-sidebar';
import {
  addGoal,
  editGoal,
  goalField,
  openAnswerSettings,
  openCheckIn,
  openGuardian,
  openPreview,
  openPrivacy,
  openSchedule,
  openSlip,
  saveState,
  search,
  showHistory,
  summary,
  toScreen,
  unsavedWork,
} from './sidebar-steps';

const conflict = async (page: Page, school: NoahsSchool): Promise<void> => {
  await editGoal(page, 0);
  school.changeGoal('111575-1', { goal: 'Theirs', measure: 'Theirs' });
  await goalField(page).fill('Mine');
  await page.locator('#goal-measure').fill('Mine');
  await page.locator('#goal-area').focus();
  await page.locator('.foot-conflict button').click();
  await page.locator('.versions').first().waitFor();
};

/** A call that was being saved when the sidebar was closed. */
const inDoubt = async (page: Page, school: NoahsSchool): Promise<void> => {
  const checkIn = { checkInId: 'c', studentId: '111575', from: 'Rosa Sánchez', way: 'Phone' };
  const said = { talked: 'Yes', message: 'The scene is done', wantsContact: false };
  const { checkInId: _, studentId: __, ...fields } = { ...checkIn, ...said };
  const form = { fields, sent: { kind: 'check-in', checkIn: { ...checkIn, ...said } } };
  const { account, caseload } = answered(call(school.addon, 'openSidebar'));
  await page.evaluate(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    [`living-alp/form/${account}/${caseload}/check-in/${noah}`, JSON.stringify(form)],
  );
  await page.reload();
  await unsavedWork(page).waitFor();
};

type Reach = (page: Page, school: NoahsSchool) => Promise<unknown>;

/** Each screen of the sidebar, and how to get there. */
const screens: readonly (readonly [string, Reach])[] = [
  ['the plan', async () => {}],
  ['the search', (page) => search(page, 'stu')],
  ['the editor', (page) => editGoal(page, 0)],
  [
    'a new status',
    async (page) => {
      await editGoal(page, 0);
      await page.locator('#goal-status').selectOption('Achieved');
      await page.locator('.foot-needs-reason').waitFor();
    },
  ],
  [
    'a refused field',
    async (page) => {
      await editGoal(page, 0);
      await goalField(page).fill('x'.repeat(50_001));
      await page.locator('#goal-area').focus();
      await summary(page).waitFor();
    },
  ],
  ['a conflict', conflict],
  [
    'a conflict without a choice',
    async (page, school) => {
      await conflict(page, school);
      await page.locator('.panel > .main').click();
      await summary(page).waitFor();
    },
  ],
  ['a new goal', addGoal],
  [
    'the history',
    async (page, school) => {
      await editGoal(page, 0);
      await goalField(page).fill('Another wording');
      await page.locator('#goal-area').focus();
      await saveState(page).filter({ hasText: '✓' }).waitFor();
      expect(school.history('111575-1')).toHaveLength(1);
      await page.locator('.part-head button').click();
      await showHistory(page, 0);
      await page.locator('.history > li').first().waitFor();
    },
  ],
  [
    'the progress',
    async (page) => {
      await toScreen(page, 'progress');
      await page.locator('.tapped .chip').nth(2).click();
      await page.locator('.tapped .quiet').first().click();
    },
  ],
  [
    'the timeline',
    async (page) => {
      await toScreen(page, 'timeline');
      await page.locator('.timeline > li').first().waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  ],
  ['the family', (page) => toScreen(page, 'family')],
  [
    'the form of a guardian, with a question',
    async (page) => {
      await openGuardian(page);
      await page.locator('#guardian-email').fill('rosa.snchez14@families.example');
      await page.locator('.panel .buttons .main').click();
      await page.locator('#guardian-questions').waitFor();
    },
  ],
  [
    'the form of a guardian, with a problem',
    async (page) => {
      await openGuardian(page);
      await page.locator('#guardian-email').fill('nobody');
      await page.locator('.panel .buttons .main').click();
      await summary(page).waitFor();
    },
  ],
  [
    'the next digests',
    async (page) => {
      await toScreen(page, 'caseload');
      await page.locator('.next-run .link').first().click();
      await page.locator('iframe.mail').waitFor();
    },
  ],
  ['the digest', openPreview],
  [
    'the digest as text',
    async (page) => {
      await openPreview(page);
      await page.locator('.chips .chip').nth(1).click();
    },
  ],
  [
    'a question before sending',
    async (page) => {
      await openPreview(page);
      await page.locator('.buttons button').nth(1).click();
    },
  ],
  [
    'a check-in with problems',
    async (page) => {
      await openCheckIn(page);
      await page.locator('.panel > .main').click();
      await summary(page).waitFor();
    },
  ],
  [
    'the caseload',
    async (page) => {
      await toScreen(page, 'caseload');
      await page
        .locator('summary')
        .filter({ hasText: /held back|retenid/ })
        .click();
      await page.locator('.attention summary').first().click();
    },
  ],
  [
    'the schedule',
    async (page) => {
      await openSchedule(page);
      await page.locator('.panel > .main').click();
      await page.locator('.notice li').first().waitFor();
    },
  ],
  ['who sees what', openPrivacy],
  [
    'what waits',
    async (page, school) => {
      withAnswers(school);
      await toScreen(page, 'caseload');
      await page.locator('.inbox li').nth(3).waitFor();
    },
  ],
  [
    'the answers to a student',
    async (page, school) => {
      withAnswers(school);
      await page.reload();
      await page.locator('h1').waitFor();
      await toScreen(page, 'family');
      await page.locator('.answers > li > .quiet').first().click();
      await page.locator('#student-reply').waitFor();
      await page.locator('.guardians .actions').first().locator('button').last().click();
      await page.locator('fieldset.notice').waitFor();
    },
  ],
  ['a slip', openSlip],
  [
    'an empty slip',
    async (page) => {
      await openSlip(page);
      await page.locator('.panel > .main').click();
      await summary(page).waitFor();
    },
  ],
  [
    'how families answer',
    async (page) => {
      await openAnswerSettings(page);
      await page.locator('#answers-answer-page').fill('https://example.com');
      await page.locator('.panel > .main').click();
      await summary(page).waitFor();
    },
  ],
  ['work that is not saved', inDoubt],
  [
    'a form in doubt',
    async (page, school) => {
      await inDoubt(page, school);
      await openCheckIn(page);
      await page.locator('#check-in-failure').waitFor();
    },
  ],
];

/** All in Spanish, whose words are longer; in English a third: they are the same screens. */
const screensIn = (locale: string) =>
  screens.filter((_, place) => locale === 'es-US' || place % 3 === 0);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['en-US', 'es-US'])('300 pixels wide in %s', (locale) => {
  it.each(screensIn(locale))('%s can be used by everybody', async (_, reach) => {
    const school = new NoahsSchool();
    const { page, context, pageErrors } = await openSidebar(browser, {
      answer: school.answer,
      locale,
    });
    await page.locator('h1').waitFor();
    await reach(page, school);
    expect(await findings(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    expect(await doubleIds(page)).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    expect(pageErrors).toEqual([]);
    await context.close();
  });
});
