// Families that wait for a decision, as the specialist decides about them in the sidebar.
import type { Browser, Page } from 'playwright-core';
import { cellOf } from '../../bundle/sidebar/sidebar-calls';
import { openBrowser } from '../../support/browser';
import { untilFocusedOn } from '../../support/focus';
import { doubleIds, findings, overflowing } from '../../support/page-findings';
import { fillTab } from '../fill-tab';
import { NoahsSchool, noah } from './noahs-school';
import { type AnswerCall, openSidebar } from './open-sidebar';
import { summary, tabTo, toScreen } from './sidebar-steps';

const note = 'Two homes. <b>Ask</b> before you write';
const words = `Staff notes: ${note}`;

/** Noah's two guardians wait because of a note, and two other families because of the same words. */
class WaitingSchool extends NoahsSchool {
  /** How the next decisions are answered; null: as the script does. */
  wire: AnswerCall | null = null;

  constructor() {
    super();
    this.write(noah, note);
    this.write('200001', 'moved in August');
    this.write('200002', 'moved in August');
    fillTab(this.addon, 'Guardians', [
      ...this.addon.rows('Guardians').filter((row) => row['Guardian ID'] !== ''),
      ...['200001', '200002'].map((studentId) => ({
        'Guardian ID': `${studentId}-G1`,
        'Student ID': studentId,
        Name: `Mother of ${studentId}`,
        Relation: 'Mother',
        'E-mail': `m${studentId}@families.example`,
        Digest: 'On',
        Contact: 'To decide',
      })),
    ]);
  }

  override readonly answer: AnswerCall = (name, args) =>
    name === 'decideContacts' && this.wire !== null
      ? this.wire(name, args)
      : this.script.answer(name, args);

  write(studentId: string, text: string): void {
    this.addon.user.type(
      'Students',
      cellOf(this.addon, 'Students', studentId, 'Staff notes'),
      text,
    );
  }

  contacts(): Readonly<Record<string, string | undefined>> {
    return Object.fromEntries(
      this.rows('Guardians', 'Guardian ID').map((row) => [row['Guardian ID'], row.Contact]),
    );
  }
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function openList(school: NoahsSchool, locale = 'en-US') {
  const sidebar = await openSidebar(browser, { answer: school.answer, locale });
  const { page } = sidebar;
  await page.locator('h1').waitFor();
  await toScreen(page, 'caseload');
  await page.locator('section.held > .main').click();
  await groups(page).first().waitFor();
  return sidebar;
}

const groups = (page: Page) => page.locator('.waiting-group');
const told = (page: Page) => page.locator('.waiting [role=status]');
const choice = (page: Page, group: number, name: string) =>
  groups(page).nth(group).getByRole('button', { name, exact: false }).first();

describe('the families that wait', () => {
  it('are announced on the caseload, and shown with the very words', async () => {
    const school = new WaitingSchool();
    const { page } = await openList(school);
    await untilFocusedOn(page, 'Families to decide about');
    expect(await page.locator('.waiting q').allTextContents()).toEqual([
      words,
      'Staff notes: moved in August',
    ]);
    await page.locator('.part-head button').click();
    await page.getByRole('button', { name: '3 families wait for your decision' }).waitFor();
  });

  it('are decided with one tap for each reason, and none is left', async () => {
    const school = new WaitingSchool();
    const { page, calls } = await openList(school);
    await choice(page, 0, 'No contact').click();
    await told(page)
      .filter({ hasText: 'Saved: No contact for 2 people. 1 reason left.' })
      .waitFor();
    await untilFocusedOn(page, /moved in August/);
    await choice(page, 0, 'Allowed').click();
    await told(page).filter({ hasText: 'Nobody waits any more.' }).waitFor();
    await page.getByText('No family waits for a decision.').waitFor();
    await untilFocusedOn(page, /Nobody waits any more/);
    expect(school.contacts()).toEqual({
      'G-1': 'No contact',
      'G-2': 'No contact',
      '200001-G1': 'Allowed',
      '200002-G1': 'Allowed',
    });
    expect(calls.filter(({ name }) => name === 'decideContacts')).toHaveLength(2);
    await page.locator('.part-head button').click();
    await page.locator('.attention, .fine').first().waitFor();
    expect(await page.locator('section.held').count()).toBe(0);
  });

  it('are decided one by one, and the others wait on', async () => {
    const school = new WaitingSchool();
    const { page } = await openList(school);
    await groups(page).first().locator('summary').click();
    await page.getByRole('button', { name: 'Allowed: Tina Sánchez (Mother)' }).click();
    await told(page).filter({ hasText: 'Saved: Allowed for 1 person. 2 reasons left.' }).waitFor();
    expect(school.contacts()).toMatchObject({ 'G-1': 'Allowed', 'G-2': 'Allowed' });
    await groups(page).first().getByText('Rosa Sánchez (Mother), for Noah').waitFor();
  });

  it('are all allowed with one tap for a column, and taken back with another', async () => {
    const school = new WaitingSchool();
    const { page } = await openList(school);
    await page.getByRole('button', { name: 'All of these are fine: allow 4 people' }).click();
    await told(page).filter({ hasText: 'Saved: Allowed for 4 people.' }).waitFor();
    await page.getByRole('button', { name: 'No, No contact instead' }).click();
    await told(page).filter({ hasText: 'Saved: No contact for 4 people.' }).waitFor();
    expect(new Set(Object.values(school.contacts()))).toEqual(new Set(['No contact']));
  });

  it('can be decided by the keyboard alone', async () => {
    const school = new WaitingSchool();
    const { page } = await openList(school);
    await tabTo(page, `Allowed: ${words}`);
    await page.keyboard.press('Enter');
    await told(page).filter({ hasText: 'Saved: Allowed for 2 people' }).waitFor();
    await untilFocusedOn(page, /moved in August/);
  });

  it('are told of where their words have changed meanwhile', async () => {
    const school = new WaitingSchool();
    const { page } = await openList(school);
    school.write('200002', 'moved in August\ncourt order');
    await choice(page, 1, 'Allowed').click();
    await told(page).getByText('Nothing was decided for 1 person').waitFor();
    await told(page).getByText('Saved: Allowed for 1 person. 2 reasons left.').waitFor();
    expect(school.contacts()).toMatchObject({
      '200001-G1': 'Allowed',
      '200002-G1': 'To decide',
    });
  });

  it.each(['before', 'after'] as const)(
    'are decided once, if an answer is lost %s',
    async (where) => {
      const school = new WaitingSchool();
      const { page } = await openList(school);
      school.wire = school.script.lose(where);
      await choice(page, 0, 'Allowed').click();
      await summary(page).waitFor();
      school.wire = null;
      await summary(page).getByRole('button').click();
      await told(page).filter({ hasText: 'Saved: Allowed for 2 people. 1 reason left.' }).waitFor();
      expect(await summary(page).count()).toBe(0);
      expect(school.contacts()).toMatchObject({ 'G-1': 'Allowed', 'G-2': 'Allowed' });
    },
  );

  it.each(['en-US', 'es-US'])('can be used by everybody, in %s', async (locale) => {
    const school = new WaitingSchool();
    const { page, pageErrors } = await openList(school, locale);
    const look = async () => {
      expect(await findings(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      expect(await doubleIds(page)).toEqual([]);
    };
    await groups(page).first().locator('summary').click();
    await look();
    school.write('200002', 'moved in August\ncourt order');
    await groups(page).nth(1).locator('.buttons button').first().click();
    await told(page).locator('.held').waitFor();
    await look();
    school.wire = school.script.lose('before');
    await groups(page).first().locator('.buttons button').first().click();
    await summary(page).waitFor();
    await look();
    expect(pageErrors).toEqual([]);
  });
});
