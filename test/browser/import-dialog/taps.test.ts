// How many taps it takes until nobody of an export of 240 students waits any more.
import type { Browser, Page } from 'playwright-core';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { openBrowser } from '../../support/browser';
import { findings, overflowing } from '../../support/page-findings';
import { csvOf, exportWithOddColumn } from '../../support/school-exports';
import { mainButton, toColumns } from './dialog-steps';
import { openDialog } from './open-dialog';
import { openSchool } from './school';

const file = { name: 'export.csv', mimeType: 'text/csv', buffer: csvOf(exportWithOddColumn) };
/** Notes, alerts and a column that is of no kind. */
const reasons = exportWithOddColumn.reasons.length + 1;

/** Google answers only so many requests of one person in a minute. */
const readingMs = 10_000;

const groups = (page: Page) => page.locator('.waiting-group');

async function imported(judge: (page: Page) => Promise<number>, locale = 'en-US') {
  const school = openSchool();
  const { page, pageErrors } = await openDialog(browser, { answer: school.answer, locale });
  await toColumns(page, file);
  const taps = await judge(page);
  await mainButton(page).click();
  await page.locator('.chips').first().waitFor();
  await mainButton(page).click();
  await groups(page).first().waitFor();
  return { page, pageErrors, addon: school.addon, taps };
}

/** Answers whatever stands first, as a careful person would. */
async function decideAll(page: Page, addon: AddonHarness): Promise<number> {
  let taps = 0;
  for (; (await groups(page).count()) > 0; taps += 1) {
    const first = groups(page).first();
    const text = (await first.textContent()) ?? '';
    const isColumn = text.includes('Look at each cell');
    const isHeld = text.includes('sound like a restriction') || text.includes('counselor');
    const harmless = text.includes('motto') ? 'Nothing in it' : 'Look at each cell';
    const name = isColumn ? harmless : isHeld ? 'No contact: ' : 'Allowed: ';
    addon.script.clock.pass(readingMs);
    await first.getByRole('button', { name }).first().click();
    await page.waitForFunction((before) => {
      const now = document.querySelector<HTMLElement>('.waiting-group');
      return (
        now === null ||
        (now.textContent !== before && !document.querySelector('[aria-disabled=true]'))
      );
    }, text);
  }
  return taps;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const contacts = (addon: AddonHarness) => addon.rows('Guardians').filter((row) => row['E-mail']);

it.each([
  ['nobody has looked at the columns', async () => 0],
  [
    'the columns are judged where they are shown',
    async (page: Page) => {
      await page
        .locator('.judged', { hasText: 'motto' })
        .locator('.chip', { hasText: 'Nothing in it' })
        .click();
      return 1;
    },
  ],
])('is decided in at most three taps for each reason, where %s', async (_, judge) => {
  const { page, pageErrors, addon, taps } = await imported(judge);
  const decided = taps + (await decideAll(page, addon));
  expect(decided).toBeLessThanOrEqual(3 * reasons);
  expect(contacts(addon).filter(({ Contact }) => Contact === 'To decide')).toEqual([]);
  const clean = new Set(exportWithOddColumn.clean);
  for (const { Contact, 'E-mail': email = '' } of contacts(addon))
    if (clean.has(email)) expect([email, Contact]).toEqual([email, 'Allowed']);
  expect(pageErrors).toEqual([]);
});

it('shows a column as one question, with all its cells for whoever wants to see them', async () => {
  const { page } = await imported(async () => 0);
  const column = groups(page).first();
  expect(await column.locator('p').first().textContent()).toMatch(/^House motto: .+, .+, .+ …$/);
  await column.locator('summary').click();
  expect(await column.locator('details li').count()).toBe(237);
  await column.getByRole('button', { name: 'Look at each cell' }).click();
  await page.locator('.waiting [role=status]', { hasText: 'Saved.' }).waitFor();
  await page.getByRole('heading', { name: 'House motto', exact: true }).waitFor();
});

it.each(['en-US', 'es-US'])('can be used by everybody, in %s', async (locale) => {
  const { page } = await imported(async () => 0, locale);
  expect(await findings(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
});
