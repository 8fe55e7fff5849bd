// A progress round as a specialist does it: counted, saved once, undone to the cell.
import type { Browser, Page } from 'playwright-core';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { smallSchool } from '../../bundle/sidebar/sidebar-calls';
import { mesaView, setUpAddon } from '../../bundle/support/addon';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { doubleIds, findings, overflowing } from '../../support/page-findings';
import { type DialogOptions, openDialog } from '../open-dialog';
import { freeze, pressAtOnce } from '../slow-computer';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const openRound = (addon: AddonHarness, options: DialogOptions = {}) =>
  openDialog(browser, addon, ['openRound'], options);

const entries = (addon: AddonHarness) =>
  addon.rows('Progress').filter((row) => row['Entry ID'] !== '');
const track = (page: Page, place: number) => page.locator('.line').nth(place).locator('.stop');
const note = (page: Page, place: number) => page.locator('.said textarea').nth(place);

describe('a round for 30 students', () => {
  it('with steps of their own takes 45 actions at most, and is undone with one', async () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', mesaView());
    const goals = addon.grid('Goals');
    const { page, calls, pageErrors } = await openRound(addon);
    let actions = 1;
    const act = async (what: Promise<unknown>) => {
      actions += 1;
      await what;
    };
    await page.locator('.line').first().waitFor();
    await act(page.locator('#filter-kind').selectOption('Academic'));
    const names = await page.locator('.whose b').allTextContents();
    const thirty = [...new Set(names)].slice(0, 30).map((name) => names.indexOf(name));
    expect(thirty).toHaveLength(30);
    for (const [index, place] of thirty.entries())
      await act(
        track(page, place)
          .nth((index % 4) + 1)
          .click(),
      );
    for (const place of thirty.slice(0, 8)) await act(note(page, place).fill(`Seen ${place}`));
    await act(page.getByRole('button', { name: 'Save 30 entries' }).click());
    await page.getByText('30 entries saved.').waitFor();
    expect(actions).toBeLessThanOrEqual(45);
    expect(calls.filter((name) => name === 'recordRound')).toHaveLength(1);
    expect(entries(addon)).toHaveLength(30);
    expect(new Set(entries(addon).map((row) => row['Student ID'])).size).toBe(30);
    expect(new Set(entries(addon).map((row) => row.Progress)).size).toBe(4);
    await page.locator('#undo').click();
    await page.getByText('The round is undone.').waitFor();
    expect(entries(addon)).toEqual([]);
    expect(addon.grid('Goals')).toEqual(goals);
    expect(pageErrors).toEqual([]);
  });
});

describe('on the keyboard', () => {
  it('a number chooses the step and takes it back, Tab leads to the note, Enter to the next line', async () => {
    const addon = smallSchool().copy();
    const { page } = await openRound(addon);
    await page.locator('.line').first().waitFor();
    const first = await page.locator('.track input').first().getAttribute('id');
    await page.locator(`[id="${first}"]`).focus();
    await page.keyboard.press('4');
    expect(await track(page, 0).nth(3).locator('input').isChecked()).toBe(true);
    await page.keyboard.press('0');
    expect(await page.locator('.track input:checked').count()).toBe(0);
    // Keys come faster than a slow computer draws: none is lost.
    const thaw = await freeze(page);
    await pressAtOnce(page, '3', 'Tab', ...'Tried twice');
    await thaw();
    expect(await note(page, 0).inputValue()).toBe('Tried twice');
    await page.keyboard.press('Enter');
    const second = await page.locator('.line').nth(1).locator('.track input').first();
    await untilFocused(page, (await second.getAttribute('id')) ?? '');
    // What is typed outlives the dialog.
    await page.reload();
    await page.locator('.line').first().waitFor();
    expect(await note(page, 0).inputValue()).toBe('Tried twice');
    expect(await track(page, 0).nth(2).locator('input').isChecked()).toBe(true);
    // A second tap on the stop takes it back, and the note alone is saved with the step as it was.
    await track(page, 0).nth(2).click();
    await page.locator('#save').click();
    await page.getByText('1 entry saved.').waitFor();
    expect(entries(addon)).toMatchObject([{ Progress: 'Not started', Note: 'Tried twice' }]);
  });
});

describe('the same note', () => {
  it('goes to those who are ticked, and nobody is at first; later the round is undone when confirmed', async () => {
    const addon = smallSchool().copy();
    const { page } = await openRound(addon);
    await page.locator('#same').click();
    expect(await page.locator('.lines .checkbox input:checked').count()).toBe(0);
    await page.locator('#same-note').fill('Showed the work at the fair');
    await page.getByRole('button', { name: 'Tick all 6 shown' }).click();
    await page.locator('.lines .checkbox input').first().uncheck();
    await page.getByRole('button', { name: 'Fill in 5 lines' }).click();
    await page.getByRole('button', { name: 'Save 5 entries' }).click();
    await page.getByText('5 entries saved.').waitFor();
    expect(entries(addon).map((row) => row.Note)).toEqual(
      Array(5).fill('Showed the work at the fair'),
    );
    const again = await openRound(addon);
    await again.page.locator('#undo-earlier').click();
    await again.page.locator('#undo-yes').click();
    await again.page.locator('#undone').waitFor();
    expect(entries(addon)).toEqual([]);
  });
});

describe('somebody who changes a goal meanwhile', () => {
  it('is named, the lines show how the goals stand now, and what was typed stays', async () => {
    const addon = smallSchool().copy();
    const { page, once, refuse } = await openRound(addon);
    await note(page, 0).fill('Mine');
    const goal = { code: 'goal moved on', params: ['Ada Alvarez', 'Read', 'Achieved'] } as const;
    once('recordRound', refuse('refused', goal, { code: 'round not recorded', params: [] }));
    await page.locator('#save').click();
    await page.getByText('somebody has set this goal to Achieved').waitFor();
    expect(await note(page, 0).inputValue()).toBe('Mine');
    await page.locator('#save').click();
    await page.getByText('1 entry saved.').waitFor();
  });
});

describe.each([
  ['en-US', 960],
  ['es-US', 300],
  ['en-US', 480],
] as const)('in %s, %i pixels wide,', (locale, width) => {
  it('the page has no fault that axe finds, and nothing runs over', async () => {
    const { page } = await openRound(smallSchool().copy(), { locale, width });
    await page.locator('#same').click();
    await page.locator('.line .said .quiet').first().click();
    await track(page, 0).nth(2).click();
    expect(await findings(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    expect(await doubleIds(page)).toEqual([]);
  });
});
