import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { NoahsSchool } from './noahs-school';
import { callsOf, openAt } from './open-at';
import { goalCards, summary, toScreen } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('progress', () => {
  it('is one tap per goal, with words where there is something to say', async () => {
    const school = new NoahsSchool();
    const sidebar = await openAt(browser, school);
    const { page } = sidebar;
    await toScreen(page, 'progress');
    await page.getByRole('button', { name: 'Record progress' }).click();
    await summary(page).waitFor();
    await summary(page).locator('a').click();
    await untilFocused(page, 'step-111575-1');
    await goalCards(page).first().getByText('Nearly there').click();
    await goalCards(page).nth(1).getByRole('button').click();
    await page.locator('#note-111575-2').fill('Used it twice');
    await page.locator('#share-111575-2').uncheck();
    await page.getByRole('button', { name: 'Record for 2 goals' }).click();
    await page.locator('.panel > .notice').waitFor();
    expect(school.rows('Progress', 'Entry ID')).toMatchObject([
      { 'Goal ID': '111575-1', Progress: 'Nearly there', Note: '', 'Share with family': 'yes' },
      {
        'Goal ID': '111575-2',
        Progress: 'On the way',
        Note: 'Used it twice',
        'Share with family': 'no',
      },
    ]);
    expect(callsOf(sidebar, 'recordProgress')).toHaveLength(1);
  });

  it('that was not recorded is there when the sidebar opens again', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await toScreen(page, 'progress');
    await goalCards(page).first().getByRole('button').click();
    await page.locator('#note-111575-1').fill('A note that I');
    await page.reload();
    await page.locator('h1').waitFor();
    await toScreen(page, 'progress');
    expect(await page.locator('#note-111575-1').inputValue()).toBe('A note that I');
  });

  it('that failed is sent again under the same IDs', async () => {
    const school = new NoahsSchool();
    let isCut = true;
    const sidebar = await openAt(browser, school, (name, args) => {
      if (name !== 'recordProgress' || !isCut) return school.answer(name, args);
      return { kind: 'failure', message: 'NetworkError' };
    });
    const { page } = sidebar;
    await toScreen(page, 'progress');
    await goalCards(page).first().getByText('Nearly there').click();
    await page.getByRole('button', { name: 'Record for 1 goal' }).click();
    await summary(page).waitFor();
    await untilFocused(page, 'progress-failure');
    isCut = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.panel > .notice').waitFor();
    const [first, second] = callsOf(sidebar, 'recordProgress');
    expect(second?.args).toEqual(first?.args);
  });

  it('takes no words while it is being recorded, which would go with the form', async () => {
    const school = new NoahsSchool();
    let arrive: () => void = () => {};
    const arrived = new Promise<void>((settle) => {
      arrive = settle;
    });
    const { page } = await openAt(browser, school, async (name, args) => {
      if (name === 'recordProgress') await arrived;
      return school.answer(name, args);
    });
    await toScreen(page, 'progress');
    await goalCards(page).first().getByRole('button').click();
    const note = page.locator('#note-111575-1');
    await note.fill('Shown to the class');
    await page.getByRole('button', { name: 'Record for 1 goal' }).click();
    expect(await note.isDisabled()).toBe(true);
    arrive();
    await page.locator('.panel > .notice').waitFor();
    expect(await note.isEnabled()).toBe(true);
    expect(school.rows('Progress', 'Entry ID')).toMatchObject([{ Note: 'Shown to the class' }]);
  });
});
