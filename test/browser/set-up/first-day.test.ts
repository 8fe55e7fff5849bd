// The first day, action by action: from a blank spreadsheet to the first digest.
import type { Browser, Page } from 'playwright-core';
import { AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { mesaView, mondayMorning, zone } from '../../bundle/support/addon';
import { openBrowser } from '../../support/browser';
import { doubleIds, findings, overflowing } from '../../support/page-findings';
import { systemExport } from '../../support/system-export';
import { mainButton } from '../import-dialog/dialog-steps';
import { openDialog } from '../import-dialog/open-dialog';
import { openSidebar } from '../sidebar/open-sidebar';
import { realSchool } from '../sidebar/real-school';
import { ActionCounter } from './action-counter';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const blank = (): AddonHarness => new AddonHarness({ folder: 'dist', now: mondayMorning, zone });

const step = (page: Page, place: number) => page.locator('.step').nth(place);

const familyMails = (addon: AddonHarness) =>
  addon.script.state.outbox.filter(({ to }) => to !== specialist.email);

async function open(addon: AddonHarness, locale = 'en-US') {
  const { answer } = realSchool(addon);
  const opened = await openSidebar(browser, { answer, file: 'setup', locale });
  await opened.page.locator('h1').waitFor();
  return opened;
}

/** How a family that waits is decided about: by what stands in the words. */
const isForbidden = (words: string): boolean =>
  /restriction|no contact|counselor|court|do not|safe at home|revoked/i.test(words);

interface Caseload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** @param judge what has to be said of the columns before the import can be looked over */
async function firstDay(
  file: Caseload,
  judge: (dialog: Page, acts: ActionCounter) => Promise<void>,
) {
  const addon = blank();
  const { answer } = realSchool(addon);
  const acts = new ActionCounter();
  await acts.do('menu Living ALP', () => {});
  await acts.do('Open the sidebar', () => addon.choose('sidebarMenu'));
  const { page, pageErrors } = await open(addon);
  await acts.click(page.getByRole('button', { name: 'Set up this spreadsheet' }));
  await acts.fill(page.getByLabel('School', { exact: true }), 'Mesa View Middle School');
  await acts.fill(page.getByLabel('Your name'), 'Ms. Whitfield');
  await acts.click(step(page, 0).getByRole('button', { name: 'Save' }));
  await step(page, 0).and(page.locator('.done')).waitFor();
  await acts.click(page.getByRole('button', { name: 'These dates are right: save' }));
  await step(page, 1).and(page.locator('.done')).waitFor();
  await acts.click(page.getByRole('button', { name: 'Import a file…' }));

  const dialogAnswer = async (name: string, args: readonly unknown[]) => {
    const reply = await answer(name, args);
    if (reply === null) throw new Error(`${name} was never answered.`);
    return reply;
  };
  const dialog = (await openDialog(browser, { answer: dialogAnswer })).page;
  await acts.do('choose the file', () => dialog.setInputFiles('#caseload-file', file));
  await dialog.locator('.chosen .size').waitFor();
  await acts.click(mainButton(dialog));
  await dialog.locator('.columns').first().waitFor();
  await judge(dialog, acts);
  await acts.click(mainButton(dialog));
  await dialog.locator('.chips').first().waitFor();
  await acts.click(mainButton(dialog));
  await dialog.locator('.waiting-group').first().waitFor();
  await acts.do('close the dialog', () => dialog.close());

  await acts.click(page.getByRole('button', { name: 'I have imported it' }));
  const groups = page.locator('.waiting-group');
  await groups.first().waitFor();
  for (let left = await groups.count(); left > 0; left = await groups.count()) {
    const [words = ''] = ((await groups.first().textContent()) ?? '').split(/Allowed/);
    const name = isForbidden(words) ? 'No contact: ' : 'Allowed: ';
    addon.script.clock.pass(10_000);
    await acts.click(groups.first().getByRole('button', { name }).first());
    await page.waitForFunction(
      (count) => document.querySelectorAll('.waiting-group').length < count,
      left,
    );
  }
  await step(page, 3).and(page.locator('.done')).waitFor();
  await acts.click(page.getByRole('button', { name: 'Send me a test email' }));
  await page.getByText('A test email is on its way').waitFor();
  await acts.click(page.getByRole('button', { name: 'Switch digests on…' }));
  await page.getByText(/The first digests go out on Wed, Aug 19, 2026: \d+ emails/).waitFor();
  await acts.click(page.getByRole('button', { name: 'Yes, switch them on' }));
  await page.getByText('All five steps are done.').waitFor();
  addon.script.advanceTo(Date.parse('2026-08-19T17:00:00-06:00'));
  expect(pageErrors).toEqual([]);
  return { acts, addon };
}

it('leads from a blank spreadsheet to the first digest in at most 25 actions', async () => {
  const file = { name: 'caseload.csv', mimeType: 'text/csv', buffer: mesaView() };
  const { acts, addon } = await firstDay(file, async () => {});
  expect(familyMails(addon).length).toBeGreaterThan(50);
  // Named where there are too many.
  expect(acts.names).toEqual(acts.names.slice(0, 25));
});

it('takes at most 35 actions with an export of 240 students', async () => {
  const file = {
    name: 'export.xlsx',
    mimeType: 'application/octet-stream',
    buffer: systemExport(),
  };
  const { acts, addon } = await firstDay(file, async (dialog, acts) => {
    await acts.click(dialog.getByText('Look at each cell'));
    await dialog.locator('.card').waitFor();
    expect(await dialog.locator('.card').innerText()).toMatch(
      /Ada Alvarez.*Identified.*Rosa Alvarez, Mother/s,
    );
  });
  expect(familyMails(addon).length).toBeGreaterThan(200);
  expect(acts.names).toEqual(acts.names.slice(0, 35));
});

it.each(['en-US', 'es-US'])('can be used by everybody, in %s', async (locale) => {
  const addon = blank();
  const { page, pageErrors } = await open(addon, locale);
  const look = async () => {
    expect(await findings(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    expect(await doubleIds(page)).toEqual([]);
  };
  await look();
  await page.locator('button.main').focus();
  await page.keyboard.press('Enter');
  await page.locator('.steps').waitFor();
  for (const place of [1, 2, 3, 4]) {
    await step(page, place).locator('summary').first().focus();
    await page.keyboard.press('Enter');
  }
  await page.locator('#schedule-breaks').fill('Christmas');
  await step(page, 1).locator('.step-body > .main').click();
  await page.locator('[id=step-problems]').waitFor();
  await look();
  // Closed before anything was saved.
  await page.reload();
  await page.locator('.steps').waitFor();
  expect(await page.locator('#schedule-breaks').inputValue()).toBe('Christmas');
  expect(await page.locator('.step.done').count()).toBe(0);
  expect(pageErrors).toEqual([]);
});
