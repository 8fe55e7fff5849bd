// Nothing that a person types in the sidebar gets lost: not on a slow computer, not while the script
// takes its time, not while something else on the screen changes.
import type { Browser, Page } from 'playwright-core';
import { rowOf } from '../../bundle/sidebar/sidebar-calls';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/patience';
import { freeze, pressAtOnce, slowDown } from '../slow-computer';
import { NoahsSchool } from './noahs-school';
import { openAt } from './open-at';
import type { AnswerCall, ScriptReply } from './open-sidebar';
import {
  addGoal,
  editGoal,
  goalCards,
  goalField,
  openCheckIn,
  openPreview,
  summary,
  toScreen,
  untilState,
} from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A script that answers one function only when the test says so, and as it says. */
function answeringLate(others: AnswerCall, late: string) {
  const waiting: ((reply?: ScriptReply) => void)[] = [];
  const answer: AnswerCall = (name, args) => {
    if (name !== late) return others(name, args);
    return new Promise((settle) => waiting.push((reply) => settle(reply ?? others(name, args))));
  };
  const reply = async (how?: ScriptReply): Promise<void> => {
    await eventually(() => expect(waiting.length).toBeGreaterThan(0));
    waiting.shift()?.(how);
  };
  return { answer, reply };
}

const failure: ScriptReply = { kind: 'failure', message: 'NetworkError: HTTP 0' };

/** Types on, without a look at where the focus is. */
const holds = (page: Page, field: string, text: string): Promise<void> =>
  eventually(async () => expect(await page.locator(field).inputValue()).toBe(text));

describe('a computer on which the page is slow', () => {
  it('saves every key of a quick typist', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await slowDown(page, 8);
    await editGoal(page, 0);
    await page.locator('#goal-measure').fill('');
    await pressAtOnce(page, ...'A recording', 'Tab', ...'Talks, but rarely first', 'Tab');
    await eventually(() =>
      expect(rowOf(school.addon, 'Goals', '111575-1')).toMatchObject({
        'How we will know': 'A recording',
        Baseline: 'Talks, but rarely first',
      }),
    );
  });

  it.each([
    ['a goal that is opened', '#goal-goal', (page: Page) => editGoal(page, 0)],
    ['a check-in', '#check-in-message', openCheckIn],
  ])('leaves %s to the person who types in it already', async (_, field, open) => {
    const { page } = await openAt(browser, new NoahsSchool());
    // Opened once, so that nothing of it waits for the script the next time.
    await open(page);
    await page.locator('.part-head button').click();
    const thaw = await freeze(page);
    await open(page);
    await page.locator(field).fill('');
    await page.keyboard.type('one');
    await thaw();
    await page.keyboard.type(' two');
    await holds(page, field, 'one two');
  });

  it('offers what was kept from the last time before anything is written over it', async () => {
    const school = new NoahsSchool();
    const { answer, reply } = answeringLate(school.answer, 'openSidebar');
    const opening = openAt(browser, school, answer);
    await reply();
    const { page } = await opening;
    await editGoal(page, 0);
    school.cut = 'before';
    await goalField(page).fill('Mine, not saved');
    await untilState(page, 'Could not save');
    await page.reload();
    await page.locator('.panel, .pending').first().waitFor();
    const thaw = await freeze(page);
    await reply();
    await goalCards(page).first().locator('.actions button').first().click();
    await thaw();
    await page.locator('.versions').waitFor();
    expect(await page.locator('.version-text').first().textContent()).toBe('Mine, not saved');
  });

  it('asks before it leaves a form that somebody has just begun', async () => {
    const school = new NoahsSchool();
    const { answer, reply } = answeringLate(school.answer, 'selectedStudent');
    const { page } = await openAt(browser, school, answer);
    await toScreen(page, 'progress');
    await goalCards(page).first().getByRole('button').click();
    await page.evaluate("document.documentElement.dispatchEvent(new PointerEvent('pointerenter'))");
    school.select('200007');
    const thaw = await freeze(page);
    await page.locator('#note-111575-1').click();
    await page.keyboard.press('O');
    await reply();
    await page.locator('.head .notice').waitFor();
    await page.keyboard.type('ne two');
    await thaw();
    await holds(page, '#note-111575-1', 'One two');
  });
});

describe('a problem that stays on the screen', () => {
  it('lets a person write in another field first', async () => {
    const { page } = await openAt(browser, new NoahsSchool());
    await addGoal(page);
    await page.getByRole('button', { name: 'Start from a blank goal' }).click();
    await page.getByRole('button', { name: 'Add this goal' }).click();
    await page.locator('#goal-problems:focus').waitFor();
    await page.locator('#goal-measure').click();
    await page.keyboard.type('A recording');
    await holds(page, '#goal-measure', 'A recording');
    await page.getByRole('button', { name: 'Add this goal' }).click();
    await page.locator('#goal-problems:focus').waitFor();
  });

  it('lets a person go through a form with the keyboard', async () => {
    const { page } = await openAt(browser, new NoahsSchool());
    await openCheckIn(page);
    await page.getByRole('button', { name: 'Save check-in' }).click();
    await page.locator('#check-in-problems:focus').waitFor();
    await page.getByText('Reply', { exact: true }).click();
    await page.keyboard.press('ArrowRight');
    await page.locator('input[type=radio]:focus + *').filter({ hasText: 'Meeting' }).waitFor();
    await page.locator('#check-in-message').click();
    await page.keyboard.type('Asked when');
    await holds(page, '#check-in-message', 'Asked when');
    await page.getByRole('button', { name: 'Save check-in' }).click();
    await page.locator('#check-in-problems:focus').waitFor();
  });

  it('lets a person choose between two versions with the keyboard', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await editGoal(page, 0);
    school.changeGoal('111575-1', { goal: 'Theirs', measure: 'Theirs' });
    await goalField(page).fill('Mine');
    await page.locator('#goal-measure').fill('Mine');
    await page.locator('#goal-area').focus();
    await untilState(page, 'Two versions');
    await page.getByRole('button', { name: 'Look at both' }).click();
    await page.getByRole('button', { name: 'Use what I chose' }).click();
    await page.locator('#choice-problems:focus').waitFor();
    await page.locator('#choose-goal-mine').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.locator('#choose-goal-theirs:focus:checked').waitFor();
  });
});

describe('an answer that comes while a person types somewhere else', () => {
  it('refuses a field without taking the person out of the next one', async () => {
    const school = new NoahsSchool();
    const { answer, reply } = answeringLate(school.answer, 'saveGoal');
    const { page } = await openAt(browser, school, answer);
    await editGoal(page, 0);
    await goalField(page).fill('x'.repeat(50_001));
    await page.locator('#goal-area').fill('Mat');
    await reply();
    await summary(page).waitFor();
    await page.keyboard.type('hematics');
    await holds(page, '#goal-area', 'Mathematics');
  });

  it.each([
    [
      'recordProgress',
      'a record',
      async (page: Page) => {
        await toScreen(page, 'progress');
        await goalCards(page).first().getByText('Nearly there').click();
        await page.getByRole('button', { name: 'Record for 1 goal' }).click();
      },
    ],
    ['caseload', 'the caseload', (page: Page) => toScreen(page, 'caseload')],
    [
      'sendTest',
      'a test',
      async (page: Page) => {
        await openPreview(page);
        await page.getByRole('button', { name: 'Send me a test' }).click();
      },
    ],
  ])(
    '(%s) tells that %s failed without taking the person out of the search',
    async (late, _, ask) => {
      const school = new NoahsSchool();
      const { answer, reply } = answeringLate(school.answer, late);
      const { page } = await openAt(browser, school, answer);
      await ask(page);
      await page.locator('#search').click();
      await page.keyboard.type('stu');
      await reply(failure);
      await summary(page).waitFor();
      await page.keyboard.type('dent3');
      await holds(page, '#search', 'student3');
    },
  );

  it('takes the focus where nobody types', async () => {
    const school = new NoahsSchool();
    const { answer, reply } = answeringLate(school.answer, 'caseload');
    const { page } = await openAt(browser, school, answer);
    await toScreen(page, 'caseload');
    await reply(failure);
    await page.locator('.error-summary:focus').waitFor();
  });
});
