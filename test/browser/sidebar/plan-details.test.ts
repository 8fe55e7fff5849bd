// The details of a plan in the sidebar, a closed plan, and last year's goals beside those of this one.
import type { Browser } from 'playwright-core';
import { rowOf } from '../../bundle/sidebar/sidebar-calls';
import { typeInto } from '../../bundle/support/addon';
import { closeAll, inAugust, inMay } from '../../bundle/years/year-school';
import { openBrowser } from '../../support/browser';
import { englishOn } from '../../support/english-on-page';
import { untilFocusedOn } from '../../support/focus';
import { doubleIds, findings, overflowing } from '../../support/page-findings';
import { openSidebar } from './open-sidebar';
import { openAtAda, realSchool } from './real-school';
import {
  back,
  closeAndOpen,
  goalCards,
  openStudent,
  summary,
  tabTo,
  toScreen,
  unsavedWork,
} from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const plan = '000101-2026-27';

async function openAt(addon: ReturnType<typeof inMay>, locale = 'en-US') {
  addon.select('Students', 'A2');
  const school = realSchool(addon);
  const sidebar = await openSidebar(browser, { answer: school.answer, locale });
  await sidebar.page.locator('h1').filter({ hasText: 'Ada' }).waitFor();
  return { ...school, ...sidebar, addon };
}

describe('the details of a plan', () => {
  it('are saved at once, and stay while nobody has saved them', async () => {
    const { page, addon } = await openAtAda(browser);
    await page.getByRole('button', { name: 'Plan details' }).click();
    await page.locator('#detail-kind').selectOption('Initial');
    await page.locator('#detail-needs').fill('Time to finish what she begins');
    await page.locator('#detail-strengths').fill('chess; patience');
    await page.getByText('3 changes not saved yet').waitFor();
    await closeAndOpen(page);
    await page.getByRole('button', { name: 'Plan details' }).click();
    expect(await page.locator('#detail-needs').inputValue()).toBe('Time to finish what she begins');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('.notice').getByText('Plan details saved.').waitFor();
    expect(rowOf(addon, 'Plans', plan)).toMatchObject({
      Kind: 'Initial',
      Needs: 'Time to finish what she begins',
    });
    expect(rowOf(addon, 'Students', '000101').Strengths).toBe('chess; patience');
    await page.getByText('Nothing to save').waitFor();
    await back(page);
    await page.getByText('Initial').waitFor();
  });

  it('that somebody else has written meanwhile are decided by the person', async () => {
    const { page, addon } = await openAtAda(browser);
    await page.getByRole('button', { name: 'Plan details' }).click();
    await page.locator('#detail-strengths').fill('Mine');
    await page.locator('#detail-services').fill('Every Tuesday');
    typeInto(addon, 'Students', '000101', 'Strengths', 'Theirs');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await summary(page).getByText('Someone else wrote this while you were writing').waitFor();
    expect(rowOf(addon, 'Plans', plan).Services).toBe('Every Tuesday');
    await page.getByRole('button', { name: 'Keep mine: Strengths' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('.notice').getByText('Plan details saved.').waitFor();
    expect(rowOf(addon, 'Students', '000101').Strengths).toBe('Mine');
  });

  it('whose answer is lost are sent again, and told wherever the person is', async () => {
    const { page, addon, once, lose } = await openAtAda(browser);
    once('savePlan', lose('after'));
    await page.getByRole('button', { name: 'Plan details' }).click();
    await page.locator('#detail-needs').fill('Quiet');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('#details-failure').waitFor();
    await openStudent(page, 'Ben Begay');
    await unsavedWork(page).getByText('Quiet').waitFor();
    await unsavedWork(page).getByRole('button', { name: /again/i }).click();
    await unsavedWork(page).waitFor({ state: 'detached' });
    expect(rowOf(addon, 'Plans', plan).Needs).toBe('Quiet');
  });

  it('can be written with the keyboard alone', async () => {
    const { page, addon } = await openAtAda(browser);
    await tabTo(page, 'Plan details');
    await page.keyboard.press('Enter');
    await untilFocusedOn(page, 'Plan details');
    await tabTo(page, 'Needs');
    await page.keyboard.type('Room');
    await tabTo(page, 'Save');
    await page.keyboard.press('Enter');
    await page.locator('.notice').getByText('Plan details saved.').waitFor();
    expect(rowOf(addon, 'Plans', plan).Needs).toBe('Room');
  });
});

describe('a closed plan', () => {
  it('offers no new goal, and is reopened with a reason', async () => {
    const addon = inMay();
    closeAll(addon);
    const { page } = await openAt(addon);
    await page.getByText('The plan for 2026-27 is closed').waitFor();
    expect(await page.getByRole('button', { name: 'Add a goal' }).count()).toBe(0);
    expect(await goalCards(page).first().getByRole('button').count()).toBe(1);
    await toScreen(page, 'progress');
    await page.getByText('The plan for 2026-27 is closed').waitFor();
    await toScreen(page, 'plan');
    await page.getByRole('button', { name: 'Reopen the 2026-27 plan…' }).click();
    await page.getByRole('button', { name: 'Reopen this plan' }).click();
    await summary(page).getByText('why the plan is reopened').waitFor();
    await page.locator('#reopen-2026-27').fill('Wrong outcome');
    await page.getByRole('button', { name: 'Reopen this plan' }).click();
    await page.getByRole('button', { name: 'Add a goal' }).waitFor();
    expect(rowOf(addon, 'Plans', plan).State).toBe('Draft');
  });

  it('of last year stands grey below the goals of this one, with its outcome', async () => {
    const { page } = await openAt(inAugust());
    await page.getByText('Goals of 2026-27').waitFor();
    expect(await page.locator('.past').textContent()).toContain('Run an experiment on snowmelt');
    expect(await page.locator('.past').textContent()).toContain('Not yet');
    await page.getByRole('button', { name: 'Add a goal' }).waitFor();
  });
});

describe.each(['en-US', 'es-US'])('300 pixels wide in %s', (locale) => {
  it('all of it can be used by everybody', async () => {
    const addon = inAugust();
    const { page, pageErrors } = await openAt(addon, locale);
    const check = async () => {
      if (locale === 'es-US') expect(await englishOn(page, addon)).toEqual([]);
      expect(await findings(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      expect(await doubleIds(page)).toEqual([]);
    };
    await check();
    await page.locator('.past button').first().click();
    await page.locator('#reopen-2026-27').waitFor();
    await check();
    await page.getByRole('button', { name: /Plan details|Datos del plan/ }).click();
    await page.locator('#detail-needs').waitFor();
    await page.locator('#detail-strengths').fill('Mine');
    typeInto(addon, 'Students', '000101', 'Strengths', 'Theirs');
    await page.locator('footer .main').click();
    await page.locator('.detail .held').waitFor();
    await check();
    await toScreen(page, 'caseload');
    await page.locator('.attention, .fine').first().waitFor();
    await check();
    expect(pageErrors).toEqual([]);
  });
});
