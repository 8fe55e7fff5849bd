import type { Browser } from 'playwright-core';
import type { Account } from '../../../emulator/runtime/execution-context';
import { AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { mesaView, mondayMorning, zone } from '../../bundle/support/addon';
import { openBrowser } from '../../support/browser';
import { openSidebar } from '../sidebar/open-sidebar';
import { realSchool } from '../sidebar/real-school';
import { cards, line, rows, save, summary, tap, title, untilNoted } from './teacher-steps';

const ortega: Account = { email: 's.ortega@mesaviewschools.example', locale: 'en' };
const nobody: Account = { email: 'new.teacher@mesaviewschools.example', locale: 'en' };

/** The real script on the local platform, with the example caseload. */
function openSchool() {
  const addon = new AddonHarness({ folder: 'dist', now: mondayMorning, zone });
  addon.choose('setUpMenu');
  addon.importFile('caseload.csv', mesaView());
  addon.decideAll();
  return { addon, answerTo: (who: Account) => realSchool(addon, who).answer };
}

const filled = (addon: AddonHarness, tab: string, id: string) =>
  addon.rows(tab).filter((row) => row[id] !== '');

/** Types into the cell of a row, as the specialist. */
function put(addon: AddonHarness, tab: string, id: string, header: string, text: string): void {
  const [headers = [], ...lines] = addon.grid(tab);
  const row = lines.findIndex(([first]) => first === id) + 2;
  const column = String.fromCharCode(65 + headers.indexOf(header));
  addon.edit(tab, `${column}${row}`, text);
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a teacher with the example caseload', () => {
  const { addon, answerTo } = openSchool();
  const own = filled(addon, 'Students', 'Student ID').filter(
    (row) => row.Teachers?.includes(ortega.email) && row.Status !== 'Exited',
  );
  const goal = filled(addon, 'Goals', 'Goal ID').find(
    (row) => row.Status === 'Active' && own.some((one) => one['Student ID'] === row['Student ID']),
  );
  const goalId = goal?.['Goal ID'] ?? '';
  put(addon, 'Goals', goalId, 'Share with teachers', 'yes');
  const student = own.find((row) => row['Student ID'] === goal?.['Student ID']);
  const name = `${student?.['Preferred name'] || student?.['First name']} ${student?.['Last name']}`;

  it('sees the own students only, notes something, and it stands in Progress', async () => {
    const { page, pageErrors } = await openSidebar(browser, {
      answer: answerTo(ortega),
      file: 'teacher',
    });
    await title(page, 'My students');
    const listed = await rows(page).locator('span:first-child').allTextContents();
    expect(listed).toHaveLength(own.length);
    for (const row of own) expect(listed.join('\n')).toContain(row['Last name']);

    await page.locator('#search').fill(name);
    await page.locator('#search').press('Enter');
    await title(page, name);
    const card = cards(page).filter({ hasText: goal?.Goal ?? '' });
    await card.getByRole('button', { name: 'Noticed something' }).click();
    await line(page).fill('=1+1 is how he began, then explained it');
    await save(page);
    await card.locator('.noted').waitFor();
    expect(await page.locator('.notes > li').first().textContent()).toContain('=1+1 is how');

    expect(filled(addon, 'Progress', 'Entry ID')).toMatchObject([
      {
        'Goal ID': goalId,
        'Student ID': student?.['Student ID'],
        Role: 'Teacher',
        Note: 'Noticed something: =1+1 is how he began, then explained it',
        'Share with family': 'no',
      },
    ]);
    expect(pageErrors).toEqual([]);
  });

  it('adds no second note when an answer was lost', async () => {
    let isCut = true;
    const answer = answerTo(ortega);
    const before = filled(addon, 'Progress', 'Entry ID').length;
    const { page } = await openSidebar(browser, {
      file: 'teacher',
      answer: (called, args) => {
        const reply = answer(called, args);
        return called === 'teacherNote' && isCut
          ? { kind: 'failure', message: 'NetworkError: Connection failure due to HTTP 0' }
          : reply;
      },
    });
    await page.locator('#search').fill(name);
    await page.locator('#search').press('Enter');
    await tap(page, 0, 'Seen it');
    await save(page);
    await summary(page).waitFor();
    expect(filled(addon, 'Progress', 'Entry ID')).toHaveLength(before + 1);
    isCut = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await untilNoted(page);
    expect(filled(addon, 'Progress', 'Entry ID')).toHaveLength(before + 1);
  });

  it('is told whom to ask while no student has that address', async () => {
    const named = addon.copy();
    named.setSetting('Specialists', specialist.email);
    const { page } = await openSidebar(browser, {
      file: 'teacher',
      answer: (called, args) => {
        const { result } = named.script.callFromPage(called, args, nobody);
        return { kind: 'success', value: result };
      },
    });
    await title(page, 'My students');
    expect(await page.locator('.panel > p').textContent()).toContain(nobody.email);
  });
});
