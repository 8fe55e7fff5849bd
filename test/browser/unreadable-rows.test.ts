// Pages in Spanish on a caseload in which little can be read: everything that is told of it is Spanish.
import type { Browser, Page } from 'playwright-core';
import { failureSentence } from '../../src/rpc/failure-texts';
import type { Failure } from '../../src/rpc/result';
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { call, cellOf, smallSchool } from '../bundle/sidebar/sidebar-calls';
import { openBrowser } from '../support/browser';
import { englishOn, textsOn } from '../support/english-on-page';
import { inSentences } from '../support/in-words';
import { fillTab } from './fill-tab';
import { mainButton, problem, toColumns } from './import-dialog/dialog-steps';
import { openDialog } from './import-dialog/open-dialog';
import { smallFile } from './import-dialog/school';
import { openSidebar } from './sidebar/open-sidebar';
import { realSchool } from './sidebar/real-school';
import {
  gone,
  openCheckIn,
  openPrivacy,
  openSchedule,
  openStudent,
  search,
  showHistory,
  summary,
  toScreen,
} from './sidebar/sidebar-steps';
import { noah, RealClass } from './teacher-sidebar/real-class';
import { openTeacherSidebar, rows } from './teacher-sidebar/teacher-steps';

const spanish = 'es-MX';

/** A bad choice, an error and an ID in two rows for Ada; Ben cannot be read, nor can Cleo's family. */
function unreadableSchool(): AddonHarness {
  const addon = smallSchool();
  const type = (tab: string, id: string, header: string, text: string) =>
    addon.user.type(tab, cellOf(addon, tab, id, header), text);
  type('Goals', '000101-AC1', 'Kind', 'Sport');
  type('Goals', '000101-AF1', 'At home', '=NA()');
  type('Students', '000102', 'Birth date', '2013-13-45');
  type('Students', '000102', 'Last name', '');
  type('Goals', '000102-AC1', 'Goal ID', 'G'.repeat(200));
  type('Goals', '000102-AF1', 'Share with family', 'perhaps');
  type('Guardians', '000103-G1', 'Guardian ID', '000102-G1');
  type('Settings', 'Hour', 'Value', 'soon');
  return addon;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A setting cannot be read. */
async function openPreview(page: Page): Promise<void> {
  await toScreen(page, 'family');
  await page.locator('.guardians button').first().click();
  await summary(page).waitFor();
}

/** Puts into Spanish what the script has answered with, and sees that the page shows just that. */
async function isTold(page: Page, failures: readonly Failure[]): Promise<void> {
  expect(failures.length).toBeGreaterThan(0);
  const shown = (await textsOn(page)).join('');
  for (const failure of failures) expect(shown).toContain(failureSentence(failure, 'es'));
  for (const sentence of inSentences(failures)) expect(shown).not.toContain(sentence);
}

async function openAtAda(addon: AddonHarness, locale = spanish): Promise<Page> {
  addon.select('Students', 'A2');
  const { answer } = realSchool(addon);
  const { page } = await openSidebar(browser, { answer, locale });
  await page.locator('h1').filter({ hasText: 'Ada' }).waitFor();
  return page;
}

describe('the sidebar in Spanish', () => {
  it('tells of the rows of a student', async () => {
    const addon = unreadableSchool();
    const page = await openAtAda(addon);
    const plan = call(addon, 'openPlan', '000101');
    await isTold(page, plan.ok ? plan.value.problems : []);
    expect(await englishOn(page, addon)).toEqual([]);
  });

  it('is told from English', async () => {
    const addon = unreadableSchool();
    expect(await englishOn(await openAtAda(addon, 'en-US'), addon)).not.toEqual([]);
  });

  it('tells why a student does not open', async () => {
    const addon = unreadableSchool();
    const page = await openAtAda(addon);
    await search(page, '000102');
    await page.keyboard.press('Enter');
    await summary(page).waitFor();
    const plan = call(addon, 'openPlan', '000102');
    await isTold(page, plan.ok ? [] : plan.failures);
    expect(await englishOn(page, addon)).toEqual([]);
  });

  it.each<readonly [string, (page: Page) => Promise<unknown>]>([
    ['progress', (page) => toScreen(page, 'progress')],
    ['the family', (page) => toScreen(page, 'family')],
    ['why there is no preview', openPreview],
    ['a check-in', openCheckIn],
    ['the caseload', (page) => toScreen(page, 'caseload')],
    ['who sees what', openPrivacy],
    ['the schedule', openSchedule],
    ['a family that is gone', (page) => openStudent(page, 'Cleo Chavez')],
  ])('has no English of ours: %s', async (_, reach) => {
    const addon = unreadableSchool();
    const page = await openAtAda(addon);
    await reach(page);
    await gone(page.locator('.spinner'));
    expect(await englishOn(page, addon)).toEqual([]);
  });

  it.each([
    ['Uncertain', 'The run was cut off while this email was going out. It may have arrived.'],
    ['Uncertain', 'An earlier try may have arrived. The email could not be written: Error 7'],
    ['Failed', 'Google refused it; the run was cut off later.'],
  ])('tells what became of an email that is %s in the ledger: %s', async (state, detail) => {
    const addon = smallSchool();
    fillTab(addon, 'Deliveries', [
      {
        'Delivery ID': '2026-08-17 000101-G1',
        Period: '2026-08-17/2026-08-23',
        'Student ID': '000101',
        'Guardian ID': '000101-G1',
        State: state,
        Detail: detail,
      },
    ]);
    const page = await openAtAda(addon);
    await toScreen(page, 'family');
    expect((await textsOn(page)).join('')).not.toContain(detail);
    expect(await englishOn(page, addon)).toEqual([]);
  });

  it('tells why a goal was changed', async () => {
    const addon = smallSchool();
    addon.edit('Goals', cellOf(addon, 'Goals', '000101-AC1', 'Goal'), 'Typed');
    const page = await openAtAda(addon);
    await showHistory(page, 0);
    await page.locator('.history li').first().waitFor();
    const told = await page.locator('.history').textContent();
    expect(told).toContain('Cambio hecho en la hoja de cálculo');
    expect(told).not.toContain('Edited in the grid');
    expect(await englishOn(page, addon)).toEqual([]);
  });

  it('quotes, marked as English, why a call about a goal was refused', async () => {
    const addon = smallSchool();
    const why = 'The goal 000101-AC1 belongs to another student.';
    const moment = '2026-08-17T08:00:00-06:00';
    const line = { At: moment, Tab: 'Goals', 'Row ID': '000101-AC1', Field: '' };
    fillTab(addon, 'History', [{ ...line, Reason: `Refused: ${why}` }]);
    const page = await openAtAda(addon);
    await showHistory(page, 0);
    const reason = page.locator('.history li p').last();
    await reason.waitFor();
    expect(await reason.textContent()).toBe(`Motivo: No se aceptó: “${why}”`);
    expect(await reason.locator('[lang=en]').textContent()).toContain(why);
    expect(await englishOn(page, addon)).toEqual([]);
  });
});

describe('the import in Spanish', () => {
  it('tells which rows have to be mended first', async () => {
    const addon = unreadableSchool();
    const answers: unknown[] = [];
    const { answer } = realSchool(addon);
    const { page } = await openDialog(browser, {
      locale: spanish,
      answer: async (name, args) => {
        const reply = (await answer(name, args)) ?? { kind: 'failure', message: 'no answer' };
        if (reply.kind === 'success') answers.push(reply.value);
        return reply;
      },
    });
    await toColumns(page, smallFile);
    await mainButton(page).click();
    await problem(page).waitFor();
    const { failures } = answers.at(-1) as { readonly failures: readonly Failure[] };
    expect(failures.length).toBeGreaterThan(5);
    await isTold(page, failures);
    expect(await englishOn(page, addon)).toEqual([]);
  });
});

describe('the teacher’s page in Spanish', () => {
  const broken = (): RealClass => {
    const group = new RealClass();
    group.type('Goals', `${noah}-1`, 'Progress', 'halfway');
    group.type('Students', '200000', 'Birth date', 'soon');
    return group;
  };

  it('shows a student of whom something cannot be read, and the list', async () => {
    const group = broken();
    const { page } = await openTeacherSidebar(browser, group, { locale: spanish });
    await rows(page).first().waitFor();
    expect(await englishOn(page, group.addon)).toEqual([]);
    await rows(page).filter({ hasText: 'Noah' }).click();
    await page.locator('.goals > .goal').first().waitFor();
    expect(await englishOn(page, group.addon)).toEqual([]);
  });

  it('tells why it shows nothing', async () => {
    const group = broken();
    group.addon.setSetting('Teachers', 'perhaps');
    const { page } = await openTeacherSidebar(browser, group, { locale: spanish });
    await page.locator('.error-summary').waitFor();
    expect(await englishOn(page, group.addon)).toEqual([]);
  });
});
