// Closing the example's school year in the sidebar, with every action of the person counted, and
// beginning the next one.
import type { Browser, Page } from 'playwright-core';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { call } from '../../bundle/sidebar/sidebar-calls';
import { openCaseload, typeInto } from '../../bundle/support/addon';
import { wholeCaseload } from '../../bundle/support/example-caseload';
import { cellsOf, inAugust, inMay, moveToAugust } from '../../bundle/years/year-school';
import { openBrowser } from '../../support/browser';
import { englishOn } from '../../support/english-on-page';
import { untilFocusedOn } from '../../support/focus';
import { doubleIds, findings, overflowing } from '../../support/page-findings';
import { openSidebar } from './open-sidebar';
import { realSchool } from './real-school';
import { closeAndOpen, tabTo, toScreen } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

async function openOn(addon: AddonHarness, locale = 'en-US') {
  const school = realSchool(addon);
  const sidebar = await openSidebar(browser, { answer: school.answer, locale });
  await sidebar.page.locator('h1').waitFor();
  return { ...school, ...sidebar, addon };
}

/** What a person does, one by one: a click, a choice, a line of text. */
function counting(page: Page) {
  let actions = 0;
  const one = async (act: Promise<unknown>) => {
    actions += 1;
    await act;
  };
  return {
    click: (name: string | RegExp) => one(page.getByRole('button', { name }).first().click()),
    tab: (name: string) => one(toScreen(page, name)),
    fill: (id: string, text: string) => one(page.locator(id).fill(text)),
    choose: (id: string, option: string) => one(page.locator(id).selectOption(option)),
    get actions() {
      return actions;
    },
  };
}

const states = (addon: AddonHarness): readonly string[] =>
  cellsOf(addon, 'Plans', 'State').map(([state = '']) => state);

describe('the example caseload, at the end of its year and in August', () => {
  it('is closed in at most 30 actions, and begins anew', async () => {
    const addon = openCaseload({ csv: wholeCaseload, begins: '2027-05-24T10:00', on: false });
    const steps = ['Achieved', 'Nearly there', 'On the way', 'Getting started'];
    cellsOf(addon, 'Goals', 'Goal ID').forEach(([id = ''], place) => {
      const step = steps[place % 5];
      if (step !== undefined) typeInto(addon, 'Goals', id, 'Progress', step);
    });
    const { page, pageErrors } = await openOn(addon);
    const person = counting(page);
    await person.tab('caseload');
    await person.click(/^Close the school year/);
    await page.locator('#group-0-outcome').waitFor();
    const groups = await page.locator('.year-group').count();
    for (let place = 0; place < groups; place += 1)
      await person.fill(`#group-${place}-evidence`, 'Portfolio reviewed in May');
    const titles = await page.locator('.year-group h3').allTextContents();
    const onTheWay = titles.findIndex((title) => title.startsWith('On the way'));
    await person.choose('#group-1-outcome', 'Met');
    await person.choose(`#group-${onTheWay}-next`, 'Carry over');
    await person.click(/^Close \d+ plans for/);
    await person.click('Close them now');
    await page.getByText(/\d+ plans for 2026-27 are closed\./).waitFor();
    await untilFocusedOn(page, /are closed/);
    expect(person.actions).toBeLessThanOrEqual(30);
    expect(states(addon).length).toBeGreaterThan(80);
    expect(new Set(states(addon))).toEqual(new Set(['Closed']));
    expect(new Set(cellsOf(addon, 'Goals', 'Evidence').flat())).toEqual(
      new Set(['Portfolio reviewed in May']),
    );

    moveToAugust(addon);
    await closeAndOpen(page);
    await person.tab('caseload');
    await person.click(/^Begin 2027-28/);
    await page
      .getByRole('button', { name: /^Start 2027-28 with \d+ new plans and \d+ goals$/ })
      .click();
    await page.getByText(/2027-28 has begun: \d+ plans and \d+ goals were added\./).waitFor();
    const begun = cellsOf(addon, 'Goals', 'School year', 'Status').filter(
      ([year]) => year === '2027-28',
    );
    expect(new Set(begun.map(([, status]) => status))).toEqual(new Set(['Active', 'Draft']));
    expect(pageErrors).toEqual([]);
  });
});

describe('closing a year', () => {
  it('keeps what was chosen when the sidebar is closed, and sets single goals apart', async () => {
    const addon = inMay();
    const entry = { goalId: '000102-AC1', studentId: '000102', progress: 'Achieved' };
    const note = { entryId: 'n', note: 'Won the fair', nextStep: '', shareWithFamily: true };
    call(addon, 'recordProgress', [{ ...entry, ...note }]);
    const { page } = await openOn(addon);
    const open = async () => {
      await toScreen(page, 'caseload');
      await page.getByRole('button', { name: /^Close the school year/ }).click();
      await page.locator('#group-0-outcome').waitFor();
    };
    await open();
    await page.locator('#group-1-next').selectOption('Carry over');
    await page.getByRole('button', { name: /^Show 5 goals/ }).click();
    await page
      .getByRole('button', { name: /^Decide separately: Ada/ })
      .first()
      .click();
    await page.locator('#apart-000101-AC1-outcome').selectOption('Met');
    await page.getByRole('button', { name: /^Show 1 goal:/ }).click();
    await page
      .getByRole('button', { name: /^Use as evidence \(the family will see it\): Ben/ })
      .click();
    await closeAndOpen(page);
    await open();
    expect(await page.locator('#group-1-next').inputValue()).toBe('Carry over');
    await page.getByRole('button', { name: 'Close 3 plans for 2026-27' }).click();
    await page.getByRole('button', { name: 'Close them now' }).click();
    await page.getByText('3 plans for 2026-27 are closed.').waitFor();
    const cells = cellsOf(addon, 'Goals', 'Goal ID', 'Outcome', 'Evidence', 'Next year');
    expect(cells).toContainEqual(['000101-AC1', 'Met', '', 'Carry over']);
    expect(cells).toContainEqual(['000102-AC1', 'Met', 'Won the fair', 'Retire']);
    expect(cells).toContainEqual(['000103-AC1', 'Not yet', '', 'Carry over']);
  });

  it('names who stayed open, and why', async () => {
    const addon = inMay();
    const { page } = await openOn(addon);
    await toScreen(page, 'caseload');
    await page.getByRole('button', { name: /^Close the school year/ }).click();
    await page.locator('#group-0-outcome').waitFor();
    typeInto(addon, 'Goals', '000103-AF1', 'Kind', 'Yoyo');
    await page.getByRole('button', { name: /^Close \d+ plans for/ }).click();
    await page.getByRole('button', { name: 'Close them now' }).click();
    await page.getByText('2 plans for 2026-27 are closed.').waitFor();
    await page.getByText('The row of the goal 000103-AF1 cannot be read').waitFor();
    await page.getByRole('button', { name: 'Cleo Chavez' }).click();
    await page.locator('h1').filter({ hasText: 'Cleo' }).waitFor();
  });

  it('can be done with the keyboard alone', async () => {
    const addon = inMay();
    const { page } = await openOn(addon);
    await toScreen(page, 'caseload');
    await tabTo(page, 'Close the school year');
    await page.keyboard.press('Enter');
    await page.locator('#group-0-outcome').waitFor();
    await tabTo(page, 'Close 3 plans for 2026-27');
    await page.keyboard.press('Enter');
    await untilFocusedOn(page, 'Close 3 plans?');
    await tabTo(page, 'Close them now');
    await page.keyboard.press('Enter');
    await untilFocusedOn(page, '3 plans for 2026-27 are closed.');
    expect(states(addon)).toEqual(['Closed', 'Closed', 'Closed']);
  });
});

describe('beginning a year', () => {
  it('says first that last year is open, and leads there', async () => {
    const addon = inMay();
    moveToAugust(addon);
    const { page } = await openOn(addon);
    await toScreen(page, 'caseload');
    await page.getByRole('button', { name: 'Begin 2027-28…' }).click();
    await page.getByText('3 plans of earlier years are still open.').waitFor();
    await page.getByRole('button', { name: 'The end of the school year' }).click();
    await page.locator('#group-0-outcome').waitFor();
  });

  it('lets single goals be decided otherwise', async () => {
    const addon = inAugust();
    const { page } = await openOn(addon);
    await toScreen(page, 'caseload');
    await page.getByRole('button', { name: 'Begin 2027-28…' }).click();
    await page.getByRole('button', { name: /^Show 6 goals/ }).click();
    await page.locator('#next-000101-AC1').selectOption('Carry over');
    await page.locator('#next-000103-AC1').selectOption('Retire');
    await page.getByRole('button', { name: 'Start 2027-28 with 3 new plans and 5 goals' }).click();
    await page.getByText('2027-28 has begun: 3 plans and 5 goals were added.').waitFor();
    expect(cellsOf(addon, 'Goals', 'Goal ID', 'Status')).toContainEqual([
      '000101-AC1-27',
      'Active',
    ]);
  });
});

describe.each(['en-US', 'es-US'])('300 pixels wide in %s', (locale) => {
  const check = async (page: Page, addon: AddonHarness) => {
    if (locale === 'es-US') expect(await englishOn(page, addon)).toEqual([]);
    expect(await findings(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    expect(await doubleIds(page)).toEqual([]);
  };

  it('the end of a year can be used by everybody', async () => {
    const addon = inMay();
    const { page, pageErrors } = await openOn(addon, locale);
    await toScreen(page, 'caseload');
    await page.locator('.buttons button').first().click();
    await page.locator('#group-0-outcome').waitFor();
    await page.locator('.year-group .actions button').first().click();
    await page.locator('.year-goals button').first().click();
    await check(page, addon);
    typeInto(addon, 'Goals', '000103-AF1', 'Kind', 'Yoyo');
    await page.locator('.panel > .main').click();
    await page.locator('.notice .main').waitFor();
    await check(page, addon);
    await page.locator('.notice .main').click();
    await page.locator('.notice .year-goals').waitFor();
    await check(page, addon);
    expect(pageErrors).toEqual([]);
  });

  it('a new year can be used by everybody', async () => {
    const addon = inAugust();
    const { page, pageErrors } = await openOn(addon, locale);
    await toScreen(page, 'caseload');
    await page.locator('.buttons button').first().click();
    await page.locator('.year-group .actions button').first().click();
    await page.locator('.year-goals select').first().waitFor();
    await check(page, addon);
    await page.locator('.panel > .main').click();
    await page.locator('.notice h2').waitFor();
    await check(page, addon);
    expect(pageErrors).toEqual([]);
  });
});
