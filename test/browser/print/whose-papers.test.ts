// Which papers come out, for whom, and that nothing else does.
import type { Browser, Page } from 'playwright-core';
import { smallSchool } from '../../bundle/sidebar/sidebar-calls';
import { typeInto } from '../../bundle/support/addon';
import { openBrowser } from '../../support/browser';
import { findings, overflowing } from '../../support/page-findings';
import { eventually } from '../../support/patience';
import { choose, openPrint } from './open-print';

const one = { kind: 'student', studentId: '000101' } as const;
const caseload = { kind: 'caseload' } as const;
const documents = ['Plan', 'Conference sheet', 'Student slip'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const textOf = (page: Page): Promise<string | null> => page.locator('.paper').first().textContent();

it.each(documents)('%s: nothing of the dialog is on the paper', async (document) => {
  const { page } = await openPrint(browser, smallSchool().copy(), one);
  await choose(page, document);
  await page.emulateMedia({ media: 'print' });
  for (const place of ['h1', 'button', 'select', '.chip', '.foot', '[role="status"]'])
    for (const each of await page.locator(place).all()) expect(await each.isVisible()).toBe(false);
  expect(await page.locator('.paper').isVisible()).toBe(true);
  await page.context().close();
});

it('the conference sheet says every label in both languages, and what a signature means', async () => {
  const { page } = await openPrint(browser, smallSchool().copy(), one);
  await choose(page, 'Conference sheet');
  const said = await textOf(page);
  for (const minutes of ['0–2', '2–9', '9–13', '13–16', '16–19', '19–20'])
    expect(said).toContain(minutes);
  expect(said).toContain('A signature means “I took part.” It does not mean “I agree.”');
  expect(said).toContain('Firmar significa «Participé». No significa «Estoy de acuerdo».');
  const both = page.locator('.both');
  expect(await both.locator('[lang="en"]').count()).toBe(await both.count());
  expect(await both.locator('[lang="es"]').count()).toBe(await both.count());
  await page.context().close();
});

it('another reader gets another paper', async () => {
  const { page } = await openPrint(browser, smallSchool().copy(), one);
  await page.locator('.paper', { hasText: 'Ask me at dinner' }).waitFor();
  await page.locator('#reader').selectOption('Teacher');
  await eventually(async () => {
    expect(await page.locator('.paper').count()).toBe(1);
    expect(await textOf(page)).not.toContain('Ask me at dinner');
  });
  await page.context().close();
});

it.each(['Conference sheet', 'Student slip'])('the %s has one reader only', async (document) => {
  const { page } = await openPrint(browser, smallSchool().copy(), one);
  await page.locator('#reader').selectOption('Teacher');
  await choose(page, document);
  expect(await page.locator('#reader').count()).toBe(0);
  await page.getByText('Print or save as PDF').click();
  await eventually(async () => expect(await page.evaluate('window.printed')).toBe(1));
  await page.context().close();
});

it('the conference sheet says in the dialog whose goals it shows, and shows no other', async () => {
  const addon = smallSchool().copy();
  typeInto(addon, 'Goals', '000101-AF1', 'Share with family', 'no');
  const { page } = await openPrint(browser, addon, one);
  await page.locator('#reader').selectOption('Teacher');
  await choose(page, 'Conference sheet');
  await page.getByText('Shows only goals shared with the family.').waitFor();
  await eventually(async () => expect(await page.locator('.conference-goals li').count()).toBe(1));
  await page.context().close();
});

it('a plan without a goal is not called one that is given', async () => {
  const addon = smallSchool().copy();
  const { page } = await openPrint(browser, addon, one);
  await page.getByText('also enters today as').waitFor();
  await page.context().close();
  for (const goal of ['AC1', 'AF1']) typeInto(addon, 'Goals', `000101-${goal}`, 'Status', 'Draft');
  const { page: without } = await openPrint(browser, addon, one);
  await without.getByText('The goals for this school year are still being worked on.').waitFor();
  await without.getByText('This button logs each copy, even if you cancel').waitFor();
  await without.locator('#scope').selectOption('caseload');
  await without
    .getByText('1 student left out: the student has no active goal shared with families.')
    .waitFor();
  await without.context().close();
});

it('closed plans of a caseload are printed with what came of their goals', async () => {
  const addon = smallSchool().copy();
  for (const student of ['000101', '000102', '000103'])
    for (const goal of ['AC1', 'AF1']) {
      const year = student === '000102' ? '2025-26' : '2026-27';
      typeInto(addon, 'Goals', `${student}-${goal}`, 'Status', 'Achieved');
      typeInto(addon, 'Goals', `${student}-${goal}`, 'Outcome', 'Met');
      typeInto(addon, 'Goals', `${student}-${goal}`, 'School year', year);
    }
  const { page } = await openPrint(browser, addon, caseload);
  await page.locator('.paper').first().waitFor();
  // Of the second student only last year's goals are there.
  expect(await page.locator('.paper').count()).toBe(2);
  expect(await textOf(page)).toContain('Met.');
  expect(await textOf(page)).not.toContain('still being worked on');
  await page.context().close();
});

it.each(['en-US', 'es-MX'])('in %s it can be used at 300 pixels', async (locale) => {
  const addon = smallSchool().copy();
  const { page } = await openPrint(browser, addon, caseload, { locale, width: 300 });
  await page.locator('.paper').first().waitFor();
  for (const place of [0, 1, 2]) {
    await page.locator('.chip-face').nth(place).click();
    await page.locator('.paper').first().waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
  }
  await page.context().close();
});

describe('a student of whom a guardian is No contact', () => {
  const withNoContact = () => {
    const addon = smallSchool().copy();
    const row = addon.rows('Guardians').find((each) => each['Student ID'] === one.studentId);
    typeInto(addon, 'Guardians', row?.['Guardian ID'] ?? '', 'Contact', 'No contact');
    return addon;
  };

  it.each([
    [
      'en-US',
      /^Before you hand these out: 1 student has a guardian with No contact or no decision yet: Ada \w+\. This plan is not marked as given\.$/,
    ],
    [
      'es-MX',
      /^Antes de entregarlas: 1 estudiante tiene una persona a cargo con No contact o sin decidir: Ada \w+\. Este plan no se marca como entregado\.$/,
    ],
  ])('is named on the screen and not on the paper, in %s', async (locale, sentence) => {
    const { page } = await openPrint(browser, withNoContact(), caseload, { locale, width: 300 });
    const warning = page.locator('#withheld');
    await warning.waitFor();
    expect(await warning.textContent()).toMatch(sentence);
    expect(await findings(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await warning.isVisible()).toBe(false);
    const onPaper = await page.evaluate<string>('document.body.innerText');
    expect(onPaper).toContain('Ada');
    expect(onPaper).not.toMatch(/No contact|hand these out|entregarlas/);
    await page.context().close();
  });

  it('is not said to be given, and is not named for another reader', async () => {
    const { page } = await openPrint(browser, withNoContact(), one);
    await page.locator('#withheld').waitFor();
    await page.getByText('This button logs each copy, even if you cancel').waitFor();
    await choose(page, 'Conference sheet');
    await eventually(async () =>
      expect(await page.locator('#withheld').textContent()).toMatch(/decision yet: Ada \w+\.$/),
    );
    await choose(page, 'Plan');
    await page.locator('#reader').selectOption('Teacher');
    await eventually(async () => {
      expect(await page.locator('.paper').count()).toBe(1);
      expect(await page.locator('#withheld').count()).toBe(0);
    });
    await page.context().close();
  });
});
