// What waits for the specialist and what is done about it, by the real script behind the sidebar.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { rowOf } from '../../bundle/sidebar/sidebar-calls';
import { openBrowser } from '../../support/browser';
import { untilFocusedOn } from '../../support/focus';
import { NoahsSchool, noah, withAnswers } from './noahs-school';
import { openAt } from './open-at';
import { openAnswerSettings, openSlip, summary, tabTo, toScreen } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

async function withWork() {
  const school = new NoahsSchool();
  withAnswers(school);
  const { page, pageErrors } = await openAt(browser, school);
  return { school, page, pageErrors };
}

describe('the caseload screen', () => {
  it('says what waits, and takes one click by keyboard for each', async () => {
    const { school, page, pageErrors } = await withWork();
    await toScreen(page, 'caseload');
    const inbox = page.locator('.inbox');
    await inbox.waitFor();
    const text = await inbox.textContent();
    for (const part of [
      /Would like to talk \(1\).*Tina \(Noah Sánchez\).*About the play.*tina214@inbox\.example/s,
      /New answers \(2\)/,
      /proposals for goals \(1\).*1 proposal to decide/s,
      /share with the family\? \(1\).*second take/s,
    ])
      expect(text).toMatch(part);
    await tabTo(page, 'Done: talked with Tina');
    await page.keyboard.press('Enter');
    await untilFocusedOn(page, 'From families and students');
    expect(rowOf(school.addon, 'Check-ins', 'A-2')).toMatchObject({ 'Follow-up': 'Done' });
    await page.getByRole('button', { name: 'Mark all as seen' }).click();
    await page.getByText('New answers').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Share the note on Noah Sánchez' }).click();
    await page.getByText('share with the family?').waitFor({ state: 'detached' });
    expect(rowOf(school.addon, 'Progress', 'N-1')).toMatchObject({ 'Share with family': 'yes' });
    expect(pageErrors).toEqual([]);
  });

  it('gives the register as a file', async () => {
    const { page } = await withWork();
    await toScreen(page, 'caseload');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the participation register' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('participation.csv');
    const path = join(mkdtempSync(join(tmpdir(), 'register-')), 'participation.csv');
    await download.saveAs(path);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(`"2026-27","${noah}","Noah Sánchez","Talked at home","Rosa"`);
    expect(text.trim().split('\r\n')).toHaveLength(4);
  });
});

describe('a wish to talk', () => {
  it.each(['plan', 'family'] as const)(
    'is on the %s of the student until it is done',
    async (screen) => {
      const { school, page, pageErrors } = await withWork();
      await toScreen(page, screen);
      const wish = page.locator('section.held', { hasText: 'Would like to talk' });
      await wish.waitFor();
      expect(await wish.textContent()).toMatch(/Tina.*About the play.*tina214@inbox\.example/s);
      await tabTo(page, 'Done: talked with Tina');
      await page.keyboard.press('Enter');
      await untilFocusedOn(page, 'Marked as done.');
      expect(rowOf(school.addon, 'Check-ins', 'A-2')).toMatchObject({ 'Follow-up': 'Done' });
      expect(await wish.count()).toBe(0);
      expect(pageErrors).toEqual([]);
    },
  );
});

describe('the family screen', () => {
  it('shows how the student sees the goal, and takes a proposal into it', async () => {
    const { school, page } = await withWork();
    await toScreen(page, 'family');
    const answer = page.locator('.answers > li').filter({ hasText: 'Filmed it twice' });
    expect(await answer.textContent()).toMatch(/Student: On the way · Goal: Getting started/);
    await answer.getByRole('button', { name: /^Accept/ }).click();
    await untilFocusedOn(page, 'Answers and check-ins');
    expect(school.goal(`${noah}-1`)).toMatchObject({
      goal: 'Direct two scenes',
      obstacle: 'No tripod',
      ifThen: 'If it shakes, I use the wall',
    });
    await answer.getByText('Accepted').waitFor();
  });

  it('keeps a line to the student', async () => {
    const { school, page } = await withWork();
    await toScreen(page, 'family');
    const answer = page.locator('.answers > li').filter({ hasText: 'Filmed it twice' });
    await answer.getByRole('button', { name: /^Reply/ }).click();
    await page.locator('#student-reply').fill('The tripod is yours on Friday.');
    await page.getByRole('button', { name: 'Save the reply' }).click();
    await answer.getByText(/Your reply.*on Friday/).waitFor();
    expect(rowOf(school.addon, 'Check-ins', 'S-1')).toMatchObject({
      Reply: 'The tripod is yours on Friday.',
    });
  });

  it('logs what a guardian said in two clicks', async () => {
    const { school, page } = await withWork();
    await toScreen(page, 'family');
    const before = school.rows('Check-ins', 'Check-in ID').length;
    await page.getByRole('button', { name: 'Log an answer: Rosa Sánchez' }).click();
    await page.getByRole('button', { name: 'We talked' }).click();
    await page.getByText('The check-in is saved.').waitFor();
    expect(school.rows('Check-ins', 'Check-in ID').slice(before)).toMatchObject([
      { 'Guardian ID': 'G-1', Talked: 'Yes', Way: 'Reply', Role: 'Guardian' },
    ]);
  });

  it('takes a student’s slip', async () => {
    const { school, page } = await withWork();
    await openSlip(page);
    await page.getByText('Nearly there').click();
    await page.locator('#slip-did').fill('Cut the first scene');
    await page.locator('#slip-not-in-emails').check();
    await page.getByRole('button', { name: 'Save the slip' }).click();
    await page.getByText('The check-in is saved.').waitFor();
    expect(school.rows('Check-ins', 'Check-in ID').at(-1)).toMatchObject({
      Role: 'Student',
      Way: 'Paper',
      'Goal ID': `${noah}-1`,
      'Own rating': 'Nearly there',
      'What I did': 'Cut the first scene',
    });
  });
});

describe('the address of the answer page', () => {
  it('is explained where it is wrong, and has a link to check it where it is right', async () => {
    const { school, page } = await withWork();
    const { url } = school.addon.deployWebApp();
    await openAnswerSettings(page);
    const field = page.locator('#answers-answer-page');
    await field.fill('https://docs.google.com/spreadsheets/d/1');
    await page.locator('.panel > .main').click();
    await summary(page).waitFor();
    expect(await summary(page).textContent()).toMatch(/ends with \/exec/);
    await field.fill(url);
    await page.locator('.panel > .main').click();
    const link = page.getByRole('link', { name: 'Check the page' });
    await link.waitFor();
    expect(school.setting('Answer page')).toBe(url);
    const href = (await link.getAttribute('href')) ?? '';
    expect(href.startsWith(`${url}?t=`)).toBe(true);
    school.addon.asVisitor(null).call('confirmPage', new URL(href).searchParams.get('t'), {});
    await page.getByRole('button', { name: 'I have checked it' }).click();
    await page.getByText(/Checked on .*in the name of/).waitFor();
  });
});
