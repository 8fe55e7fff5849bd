// Progress that is recorded again and again, with the real script behind the sidebar.
import type { Browser, Page } from 'playwright-core';
import { failure } from '../../../src/rpc/result';
import { answered, call } from '../../bundle/sidebar/sidebar-calls';
import { openBrowser } from '../../support/browser';
import { openAtAda } from './real-school';
import { closeAndOpen, goalCards, gone, openStudent, toScreen, unsavedWork } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const goalId = '000101-AC1';

async function atAda() {
  const school = await openAtAda(browser);
  const entries = () =>
    school.rows('Progress', 'Entry ID').map((row) => `${row['Goal ID']}: ${row.Note}`);
  return { ...school, entries };
}

async function toProgress(page: Page): Promise<void> {
  await toScreen(page, 'progress');
  await goalCards(page).first().waitFor();
}

const note = (page: Page) => page.locator(`#note-${goalId}`);

async function write(page: Page, words: string): Promise<void> {
  if ((await note(page).count()) === 0) await goalCards(page).first().getByRole('button').click();
  await note(page).fill(words);
}

const record = (page: Page) => page.getByRole('button', { name: /^Record for/ }).click();
const untilRecorded = (page: Page) => page.locator('.panel > .notice').waitFor();
const kept = (page: Page): Promise<number> =>
  page.evaluate("Object.keys(localStorage).filter((key) => key.includes('/form/')).length");

describe('progress of one student', () => {
  it('is recorded twice in a row, each with its own words, and the form is empty after both', async () => {
    const { page, entries } = await atAda();
    await toProgress(page);
    for (const words of ['First', 'Second']) {
      await write(page, words);
      await record(page);
      await untilRecorded(page);
      expect(await note(page).inputValue()).toBe('');
      expect(await kept(page)).toBe(0);
    }
    expect(entries()).toEqual([`${goalId}: First`, `${goalId}: Second`]);
    await closeAndOpen(page);
    await toProgress(page);
    await goalCards(page).first().getByRole('button').click();
    expect(await note(page).inputValue()).toBe('');
  });

  it.each(['another screen', 'another student'])(
    'that is confirmed while %s is on show is not in the form any more',
    async (where) => {
      const { page, hold, entries } = await atAda();
      const recording = hold('recordProgress');
      await toProgress(page);
      await write(page, 'First');
      await record(page);
      await recording.arrived;
      if (where === 'another screen') await toScreen(page, 'family');
      else await openStudent(page, 'Ben Begay');
      recording.release();
      await gone(unsavedWork(page));
      if (where === 'another student') await openStudent(page, 'Ada Alvarez');
      await toProgress(page);
      await write(page, 'Second');
      await record(page);
      await untilRecorded(page);
      expect(entries()).toEqual([`${goalId}: First`, `${goalId}: Second`]);
    },
  );

  it.each(['before', 'after'] as const)(
    'that was lost (%s the script had it) with the sidebar is there once, and then the next one',
    async (where) => {
      const { page, hold, lose, entries } = await atAda();
      const recording = hold('recordProgress', lose(where));
      await toProgress(page);
      await write(page, 'First');
      await record(page);
      await recording.arrived;
      await closeAndOpen(page);
      await toProgress(page);
      expect(await note(page).isDisabled()).toBe(true);
      await page.getByRole('button', { name: 'Send it again' }).click();
      await untilRecorded(page);
      await write(page, 'Second');
      await record(page);
      await untilRecorded(page);
      expect(entries()).toEqual([`${goalId}: First`, `${goalId}: Second`]);
    },
  );

  it('that is refused while another student is on show is told, and its words are kept', async () => {
    const { page, hold, refuse, entries } = await atAda();
    const recording = hold('recordProgress', refuse('refused', failure('no entry recorded')));
    await toProgress(page);
    await write(page, 'First');
    await record(page);
    await recording.arrived;
    await openStudent(page, 'Ben Begay');
    recording.release();
    await unsavedWork(page).getByText('None of the entries was recorded.').waitFor();
    expect(await unsavedWork(page).textContent()).toMatch(/Ada Alvarez.*First/s);
    await openStudent(page, 'Ada Alvarez');
    expect(await note(page).inputValue()).toBe('First');
    await write(page, 'First, changed');
    await record(page);
    await untilRecorded(page);
    expect(entries()).toEqual([`${goalId}: First, changed`]);
  });

  it('that an earlier version has left is recorded under an ID of its own', async () => {
    const { page, addon, entries } = await atAda();
    const { account, caseload } = answered(call(addon, 'openSidebar'));
    const step = { step: '', nextStep: '', shareWithFamily: true };
    const entry = { ...step, entryId: 'entry-1', note: 'First' };
    const { step: _, ...words } = entry;
    answered(
      call(addon, 'recordProgress', [{ ...words, goalId, studentId: '000101', progress: '' }]),
    );
    const left = { steps: { [goalId]: { ...entry, note: 'Second' } } };
    const key = `living-alp/form/${account}/${caseload}/progress/000101`;
    await page.evaluate(
      `localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(JSON.stringify(left))})`,
    );
    await toProgress(page);
    await record(page);
    await untilRecorded(page);
    expect(entries()).toEqual([`${goalId}: First`, `${goalId}: Second`]);
  });
});
