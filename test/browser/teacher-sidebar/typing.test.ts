// Nothing that a teacher types gets lost: not on a slow computer, not while the script takes its time.
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/patience';
import type { AnswerCall, ScriptReply } from '../sidebar/open-sidebar';
import { freeze, pressAtOnce, slowDown } from '../slow-computer';
import { noah, RealClass } from './real-class';
import { line, openTeacherSidebar, save, summary, tap, untilNoted } from './teacher-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function atNoah(answer?: (group: RealClass) => AnswerCall) {
  const group = new RealClass();
  group.select(noah);
  const sidebar = await openTeacherSidebar(browser, group, answer ? { answer: answer(group) } : {});
  return { group, ...sidebar };
}

describe('a teacher who types right after the tap', () => {
  it('writes into the line, however slow the computer is', async () => {
    const { page, group } = await atNoah();
    const thaw = await freeze(page);
    await tap(page, 0, 'Helped with it');
    await page.keyboard.type('We cut the scene');
    await page.keyboard.press('Enter');
    await thaw();
    await untilNoted(page);
    expect(group.notes).toMatchObject([{ Note: 'Helped with it: We cut the scene' }]);
  });

  it('loses no key by being quick', async () => {
    const { page, group } = await atNoah();
    await slowDown(page, 8);
    await page.getByRole('button', { name: 'Noticed something' }).first().focus();
    await pressAtOnce(page, 'Enter', ...'Asked the shy ones first, then waited', 'Enter');
    await untilNoted(page);
    expect(group.notes).toMatchObject([
      { Note: 'Noticed something: Asked the shy ones first, then waited' },
    ]);
  });
});

describe('a note that is too long', () => {
  it('is shortened key by key', async () => {
    const { page } = await atNoah();
    await tap(page, 0, 'Seen it');
    await line(page).fill('x'.repeat(505));
    await save(page);
    await page.locator('.error-summary:focus').waitFor();
    await line(page).press('End');
    for (let key = 0; key < 3; key += 1) await page.keyboard.press('Backspace');
    await eventually(async () => expect((await line(page).inputValue()).length).toBe(502));
    await save(page);
    await page.locator('.error-summary:focus').waitFor();
  });
});

describe('a note that fails while the next one is written', () => {
  it('does not take the teacher out of it', async () => {
    const failures: ((reply: ScriptReply) => void)[] = [];
    const { page } = await atNoah(
      (group) => (name, args) =>
        name === 'teacherNote'
          ? new Promise((settle) => failures.push(settle))
          : group.answer(name, args),
    );
    await tap(page, 0, 'Seen it');
    await save(page);
    await tap(page, 1, 'Seen it');
    await page.keyboard.type('Asked');
    await eventually(() => expect(failures).toHaveLength(1));
    failures[0]?.({ kind: 'failure', message: 'NetworkError: HTTP 0' });
    await summary(page).waitFor();
    await page.keyboard.type(' twice');
    await eventually(async () => expect(await line(page).nth(1).inputValue()).toBe('Asked twice'));
  });
});
