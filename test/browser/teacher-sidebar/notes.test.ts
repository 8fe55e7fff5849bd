import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { eventually } from '../../support/patience';
import { settled } from '../../support/settled';
import { noah, RealClass, strange, teacher } from './real-class';
import {
  cards,
  line,
  openTeacherSidebar,
  rows,
  said,
  save,
  summary,
  tap,
  title,
  untilNoted,
} from './teacher-steps';

/** A moment after any at which a test can run: what counts is how long the page has waited. */
const later = Date.parse('2100-01-04T09:00:00Z');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A teacher who has selected Noah's row. */
async function atNoah() {
  const group = new RealClass();
  group.select(noah);
  const sidebar = await openTeacherSidebar(browser, group);
  return { group, ...sidebar };
}

const enter = (page: Page) =>
  page.evaluate("document.documentElement.dispatchEvent(new PointerEvent('pointerenter'))");

describe('a student’s screen', () => {
  it('shows what the script sends, and nothing else', async () => {
    const { page } = await atNoah();
    expect(await page.locator('h1').textContent()).toBe('Noah Sánchez');
    const [first] = await cards(page).allInnerTexts();
    expect(first?.split('\n').filter((text) => text !== '')).toEqual([
      'Direct a five-minute scene and reflect on two choices that worked',
      'Talent · Performing Arts · by Dec 11, 2026',
      'Getting started',
      'Why it matters to me (the student’s words)',
      'I want people to feel what I feel when I watch a good scene.',
      'How we will know',
      'A recording and one page about two choices',
      'What helps in class',
      'Let him pick the scene.',
      'A quiet corner for rehearsing on Tuesdays; ask what he would change.',
      'Seen it',
      'Helped with it',
      'Noticed something',
    ]);
    expect(await page.locator('.notes > li').count()).toBe(1);
  });

  it('shows text as text', async () => {
    const group = new RealClass();
    group.select(noah);
    group.type('Students', noah, 'Strengths', '<b>=1+1</b>');
    const { page } = await openTeacherSidebar(browser, group);
    expect(await page.locator('.facts').first().textContent()).toContain('<b>=1+1</b>');
  });
});

describe('a note', () => {
  it('needs a tap and Enter', async () => {
    const { page, group } = await atNoah();
    await tap(page, 0, 'Seen it');
    await page.keyboard.press('Enter');
    await untilNoted(page);
    expect(group.notes).toMatchObject([{ 'Goal ID': `${noah}-1`, Note: 'Seen it' }]);
    expect(await cards(page).first().locator('.noted').textContent()).toBe('✓ Noted: Seen it');
    expect(await said(page).textContent()).toBe('Noted: Seen it.');
    expect(await page.locator('.notes > li').first().textContent()).toMatch(/^Seen it/);
  });

  it('of what was noticed needs words, and says so beside the field', async () => {
    const { page, group } = await atNoah();
    await tap(page, 0, 'Noticed something');
    await save(page);
    await summary(page).getByText('Write what you noticed.').click();
    await untilFocused(page, `note-${noah}-1`);
    expect(await line(page).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.problem').textContent()).toBe('Write what you noticed.');
    await line(page).fill('He asked the shy ones first');
    expect(await summary(page).count()).toBe(0);
    await save(page);
    await untilNoted(page);
    expect(group.notes).toHaveLength(1);
  });

  it('of more than 500 characters is sent to nobody', async () => {
    const { page, group, calls } = await atNoah();
    await tap(page, 0, 'Seen it');
    await line(page).fill('x'.repeat(501));
    await save(page);
    expect(await page.locator('.problem').textContent()).toMatch(/500.*501/);
    await line(page).fill('x'.repeat(500));
    await save(page);
    await untilNoted(page);
    expect(calls.filter(({ name }) => name === 'teacherNote')).toHaveLength(1);
    expect(group.notes[0]?.Note).toBe(`Seen it: ${'x'.repeat(500)}`);
  });

  it('keeps its words when another tap is chosen', async () => {
    const { page, group } = await atNoah();
    await tap(page, 0, 'Seen it');
    await line(page).fill('Asked for a second try');
    await tap(page, 0, 'Noticed something');
    await save(page);
    await untilNoted(page);
    expect(group.notes).toMatchObject([{ Note: 'Noticed something: Asked for a second try' }]);
  });

  it('can be followed by another one', async () => {
    const { page, group } = await atNoah();
    for (const words of ['One', 'Two']) {
      await tap(page, 0, 'Seen it');
      await line(page).fill(words);
      await save(page);
      await untilNoted(page);
    }
    expect(group.notes.map(({ Note }) => Note)).toEqual(['Seen it: One', 'Seen it: Two']);
    expect(new Set(group.notes.map((note) => note['Entry ID'])).size).toBe(2);
  });

  it('is sent once, however often Save is pressed', async () => {
    const { page, group, calls } = await atNoah();
    group.cut = 'silent';
    await tap(page, 0, 'Seen it');
    await save(page);
    await page.locator('.note-form .main').click({ force: true });
    await line(page).press('Enter');
    const sent = () => calls.filter(({ name }) => name === 'teacherNote');
    await eventually(() => expect(sent()).toHaveLength(1));
    await settled(page);
    expect(sent()).toHaveLength(1);
  });

  it('is taken back only when asked for twice', async () => {
    const { page, group } = await atNoah();
    await tap(page, 0, 'Seen it');
    await line(page).fill('Words');
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await line(page).inputValue()).toBe('Words');
    await page.getByRole('button', { name: 'Discard for good' }).click();
    expect(await line(page).count()).toBe(0);
    await tap(page, 0, 'Seen it');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await line(page).count()).toBe(0);
    expect(group.notes).toEqual([]);
  });
});

describe('the selection in the sheet', () => {
  it('is followed to an own student, and to no other', async () => {
    const { page, group, calls } = await atNoah();
    const asked = (name: string) => calls.filter((call) => call.name === name);
    const enterAfter = async (ms: number) => {
      const before = asked('selectedStudent').length;
      await page.clock.setFixedTime(later + ms);
      await enter(page);
      await eventually(() => expect(asked('selectedStudent').length).toBeGreaterThan(before));
    };
    group.select(strange);
    await enterAfter(5000);
    group.select('200000');
    await enterAfter(10_000);
    await title(page, 'StudentA Example');
    await eventually(() =>
      expect(asked('teacherStudent').map(({ args }) => args)).toEqual([['200000']]),
    );
  });

  it('waits while something is being written', async () => {
    const { page, group } = await atNoah();
    await tap(page, 0, 'Seen it');
    await line(page).fill('Words');
    group.select('200000');
    await page.clock.setFixedTime(later);
    await enter(page);
    await page.getByRole('button', { name: 'Show anyway' }).click();
    await title(page, 'StudentA Example');
    await page.getByRole('button', { name: 'Go to Noah Sánchez' }).click();
    await title(page, 'Noah Sánchez');
    expect(await line(page).inputValue()).toBe('Words');
  });
});

describe('a teacher of nobody', () => {
  it('reads what to do, and can look again', async () => {
    const group = new RealClass(0);
    const { page } = await openTeacherSidebar(browser, group);
    expect(await page.locator('.panel > p').textContent()).toBe(
      'No student has s.ortega@mesaviewschools.example in Teachers. Ask your specialist to add you there.',
    );
    group.type('Students', noah, 'Teachers', teacher.email);
    await page.getByRole('button', { name: 'Look again' }).click();
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(1);
  });
});
