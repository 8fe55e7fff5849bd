// Calls and replies that are logged one after the other, with the real script behind the sidebar.
import type { Browser, Locator, Page } from 'playwright-core';
import type { CheckInInput } from '../../../src/inbox/domain/logged-check-in';
import { answered, call } from '../../bundle/sidebar/sidebar-calls';
import { openBrowser } from '../../support/browser';
import { openSidebar } from './open-sidebar';
import { openAtAda } from './real-school';
import { back, gone, openStudent, summary, toScreen, unsavedWork } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** The specialist, on the family screen of Ada. */
async function atAda() {
  const school = await openAtAda(browser);
  await toScreen(school.page, 'family');
  const checkIns = () =>
    school
      .rows('Check-ins', 'Check-in ID')
      .map((row) => `${row['Student ID']} ${row.From}: ${row.Message}`);
  return { ...school, checkIns };
}

async function toFamily(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await toScreen(page, 'family');
}

async function closeAndOpen(page: Page): Promise<void> {
  await page.reload();
  await toFamily(page);
}

async function openForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Log a call or reply' }).click();
  await page.locator('#check-in-from').waitFor();
}

async function write(page: Page, message: string): Promise<void> {
  await page.locator('#check-in-from').fill('Rosa');
  await page.locator('#check-in-message').fill(message);
}

const save = (page: Page) => page.getByRole('button', { name: 'Save check-in' }).click();
const untilSaved = (page: Page) =>
  page.locator('.panel').getByText('The check-in is saved.', { exact: true }).waitFor();
const message = (page: Page): Locator => page.locator('#check-in-message');

async function log(page: Page, words: string): Promise<void> {
  await openForm(page);
  await write(page, words);
  await save(page);
}

/** What the browser keeps of check-ins. */
const stored = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    "Object.keys(localStorage).filter((key) => key.includes('/check-in/')).map((key) => localStorage.getItem(key))",
  );

describe('a second call about the same student', () => {
  it('has a form of its own, and a row of its own', async () => {
    const { page, checkIns } = await atAda();
    await log(page, 'She likes the rivers');
    await untilSaved(page);
    expect(await stored(page)).toEqual([]);
    await openForm(page);
    expect(await message(page).inputValue()).toBe('');
    await write(page, 'The poster is done');
    await save(page);
    await untilSaved(page);
    expect(checkIns()).toEqual([
      '000101 Rosa: She likes the rivers',
      '000101 Rosa: The poster is done',
    ]);
    await closeAndOpen(page);
    await openForm(page);
    expect(await message(page).inputValue()).toBe('');
  });

  it('with the same words as the first is another call', async () => {
    const { page, checkIns } = await atAda();
    await log(page, 'No answer');
    await untilSaved(page);
    await log(page, 'No answer');
    await untilSaved(page);
    expect(checkIns()).toHaveLength(2);
  });
});

describe('a form that is closed while it is being saved', () => {
  it('opens empty once the answer has come', async () => {
    const { page, hold, checkIns } = await atAda();
    const saving = hold('logCheckIn');
    await log(page, 'She likes the rivers');
    await saving.arrived;
    await back(page);
    await unsavedWork(page).getByText('She likes the rivers').waitFor();
    saving.release();
    await gone(unsavedWork(page));
    expect(await stored(page)).toEqual([]);
    await log(page, 'The poster is done');
    await untilSaved(page);
    expect(checkIns()).toEqual([
      '000101 Rosa: She likes the rivers',
      '000101 Rosa: The poster is done',
    ]);
  });

  it('and opened again takes no other words until then, and says when it is saved', async () => {
    const { page, hold, checkIns } = await atAda();
    const saving = hold('logCheckIn');
    await log(page, 'She likes the rivers');
    await saving.arrived;
    await back(page);
    await openForm(page);
    expect(await message(page).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Save check-in' }).click({ force: true });
    saving.release();
    await untilSaved(page);
    expect(checkIns()).toEqual(['000101 Rosa: She likes the rivers']);
  });

  it('for another student leaves both forms as they should be', async () => {
    const { page, hold, checkIns } = await atAda();
    const saving = hold('logCheckIn');
    await log(page, 'She likes the rivers');
    await saving.arrived;
    await openStudent(page, 'Ben Begay');
    await openForm(page);
    await write(page, 'Ben reads at night');
    saving.release();
    await gone(unsavedWork(page));
    expect(await message(page).inputValue()).toBe('Ben reads at night');
    await save(page);
    await untilSaved(page);
    await openStudent(page, 'Ada Alvarez');
    await openForm(page);
    expect(await message(page).inputValue()).toBe('');
    expect(checkIns()).toEqual([
      '000101 Rosa: She likes the rivers',
      '000102 Rosa: Ben reads at night',
    ]);
  });

  it('for the pause form does not close that one', async () => {
    const { page, hold } = await atAda();
    const saving = hold('logCheckIn');
    await log(page, 'She likes the rivers');
    await saving.arrived;
    await back(page);
    await page.getByRole('button', { name: 'Pause: Rosa Alvarez' }).click();
    await page.locator('#pause-until').fill('2026-11-30');
    saving.release();
    await gone(unsavedWork(page));
    expect(await page.locator('#pause-until').inputValue()).toBe('2026-11-30');
  });
});

describe('a save that fails while another student is on show', () => {
  it('before it began is told there, and saved by a click', async () => {
    const { page, hold, refuse, checkIns } = await atAda();
    const saving = hold('logCheckIn', refuse('busy'));
    await log(page, 'She likes the rivers');
    await saving.arrived;
    await openStudent(page, 'Ben Begay');
    saving.release();
    await unsavedWork(page).getByText('busy with another task').waitFor();
    expect(await unsavedWork(page).textContent()).toMatch(/Ada Alvarez.*She likes the rivers/s);
    await unsavedWork(page).getByRole('button', { name: 'Try again' }).click();
    await gone(unsavedWork(page));
    expect(checkIns()).toEqual(['000101 Rosa: She likes the rivers']);
    expect(await stored(page)).toEqual([]);
  });

  it('keeps its words in the form, where they can be changed', async () => {
    const { page, hold, refuse, checkIns } = await atAda();
    const saving = hold('logCheckIn', refuse('busy'));
    await log(page, 'She likes the rivers');
    await saving.arrived;
    await openStudent(page, 'Ben Begay');
    saving.release();
    await unsavedWork(page).getByText('busy with another task').waitFor();
    await openStudent(page, 'Ada Alvarez');
    await openForm(page);
    expect(await unsavedWork(page).count()).toBe(0);
    expect(await message(page).inputValue()).toBe('She likes the rivers');
    await write(page, 'She likes the rivers most');
    await save(page);
    await untilSaved(page);
    expect(checkIns()).toEqual(['000101 Rosa: She likes the rivers most']);
  });

  it.each(['before', 'after'] as const)(
    '%s the script had it is sent again, and is there once',
    async (where) => {
      const { page, hold, lose, checkIns } = await atAda();
      const saving = hold('logCheckIn', lose(where));
      await log(page, 'She likes the rivers');
      await saving.arrived;
      await openStudent(page, 'Ben Begay');
      saving.release();
      await unsavedWork(page).getByRole('button', { name: 'Send it again' }).click();
      await gone(unsavedWork(page));
      expect(checkIns()).toEqual(['000101 Rosa: She likes the rivers']);
    },
  );
});

describe('a sidebar that is closed while a call is being saved', () => {
  it.each(['before', 'after'] as const)(
    '(%s the script had it) offers it, locked, and stores it once',
    async (where) => {
      const { page, hold, lose, checkIns } = await atAda();
      const saving = hold('logCheckIn', lose(where));
      await log(page, 'She likes the rivers');
      await saving.arrived;
      await closeAndOpen(page);
      await unsavedWork(page).getByText('It is not certain that this was saved').waitFor();
      await openForm(page);
      expect(await unsavedWork(page).count()).toBe(0);
      expect(await message(page).isDisabled()).toBe(true);
      await page.getByRole('button', { name: 'Send it again' }).click();
      await untilSaved(page);
      await log(page, 'The poster is done');
      await untilSaved(page);
      expect(checkIns()).toEqual([
        '000101 Rosa: She likes the rivers',
        '000101 Rosa: The poster is done',
      ]);
    },
  );

  it('lets it be discarded, once that is asked for twice', async () => {
    const { page, hold, lose, checkIns } = await atAda();
    const saving = hold('logCheckIn', lose('before'));
    await log(page, 'She likes the rivers');
    await saving.arrived;
    await closeAndOpen(page);
    await page.getByRole('button', { name: 'Discard it' }).click();
    await page.getByRole('button', { name: 'Discard for good' }).click();
    await gone(unsavedWork(page));
    await openForm(page);
    expect(await message(page).inputValue()).toBe('');
    expect(checkIns()).toEqual([]);
  });

  it('in the middle of a word has kept the word', async () => {
    const { page } = await atAda();
    await openForm(page);
    await message(page).pressSequentially('She li');
    await closeAndOpen(page);
    await openForm(page);
    expect(await message(page).inputValue()).toBe('She li');
    expect(await message(page).isEnabled()).toBe(true);
  });
});

describe('two windows of one browser', () => {
  async function twoWindows() {
    const first = await atAda();
    const second = await openSidebar(browser, { answer: first.answer, context: first.context });
    await toFamily(second.page);
    await openForm(first.page);
    await openForm(second.page);
    return { ...first, other: second.page };
  }

  it('have one form, which is empty in both once it is saved in one', async () => {
    const { page, other, checkIns } = await twoWindows();
    await write(page, 'She likes the rivers');
    await other.waitForFunction("document.querySelector('#check-in-message').value !== ''");
    await save(page);
    await untilSaved(page);
    await other.waitForFunction("document.querySelector('#check-in-message').value === ''");
    await write(other, 'The poster is done');
    await save(other);
    await untilSaved(other);
    expect(checkIns()).toEqual([
      '000101 Rosa: She likes the rivers',
      '000101 Rosa: The poster is done',
    ]);
    expect(await stored(page)).toEqual([]);
  });

  it('store one call once, also when it is sent from both', async () => {
    const { page, other, hold, checkIns } = await twoWindows();
    await write(page, 'She likes the rivers');
    const saving = hold('logCheckIn');
    await save(page);
    await saving.arrived;
    await other.getByRole('button', { name: 'Send it again' }).click();
    await untilSaved(other);
    saving.release();
    await untilSaved(page);
    expect(checkIns()).toEqual(['000101 Rosa: She likes the rivers']);
  });
});

describe('a text that an earlier version has left, with the ID of its call', () => {
  const call1: CheckInInput = {
    checkInId: 'call-1',
    studentId: '000101',
    from: 'Rosa',
    way: 'Phone',
    talked: '',
    message: 'She likes the rivers',
    wantsContact: false,
  };

  /** @param left in the form, beside what is in the sheet */
  async function withText(left: Partial<CheckInInput>) {
    const school = await atAda();
    const { addon, page } = school;
    answered(call(addon, 'logCheckIn', call1));
    const { account, caseload } = answered(call(addon, 'openSidebar'));
    const { studentId, ...fields } = { ...call1, ...left };
    const key = `living-alp/form/${account}/${caseload}/check-in/${studentId}`;
    await page.evaluate(
      `localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(JSON.stringify(fields))})`,
    );
    await openForm(page);
    return school;
  }

  it('is not stored twice where it was stored', async () => {
    const { page, checkIns } = await withText({});
    expect(await message(page).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Send it again' }).click();
    await untilSaved(page);
    expect(checkIns()).toEqual(['000101 Rosa: She likes the rivers']);
    await openForm(page);
    expect(await message(page).inputValue()).toBe('');
  });

  it('is found where it was lost, and stored beside the other', async () => {
    const { page, checkIns } = await withText({ message: 'The poster is done' });
    await page.getByRole('button', { name: 'Send it again' }).click();
    await summary(page).getByText('“She likes the rivers”').waitFor();
    expect(await message(page).inputValue()).toBe('The poster is done');
    await save(page);
    await untilSaved(page);
    expect(checkIns()).toEqual([
      '000101 Rosa: She likes the rivers',
      '000101 Rosa: The poster is done',
    ]);
  });

  it('that was never complete goes on being written, as a call of its own', async () => {
    const { page, checkIns } = await withText({ from: '', message: 'The pos' });
    await write(page, 'The poster is done');
    await save(page);
    await untilSaved(page);
    expect(checkIns()).toEqual([
      '000101 Rosa: She likes the rivers',
      '000101 Rosa: The poster is done',
    ]);
  });
});
