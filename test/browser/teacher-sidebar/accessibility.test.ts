import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { doubleIds, findings, overflowing } from '../../support/page-findings';
import { noah, RealClass } from './real-class';
import { closeAndOpen, line, openTeacherSidebar, rows, save, summary } from './teacher-steps';

type Reach = (page: Page, group: RealClass) => Promise<unknown>;

/** The tap at this place, from 0, of the first goal: the words differ between the languages. */
const tapOn = (page: Page, place: number) => page.locator('.tap').nth(place).click();

const note = async (page: Page, group: RealClass, cut: RealClass['cut']) => {
  group.cut = cut;
  await tapOn(page, 1);
  await line(page).fill('We cut the scene to four minutes');
  await save(page);
};

const backToList = (page: Page) => page.locator('.who .quiet').click();

/** Each screen for a teacher of so many students, Noah's row selected or none, and the way there. */
const screens: readonly (readonly [string, number, 'Noah' | null, Reach])[] = [
  ['the list', 5, null, async () => {}],
  ['a long list', 24, null, async () => {}],
  ['the search', 24, null, (page) => page.locator('#search').fill('noah')],
  ['a search without a match', 24, null, (page) => page.locator('#search').fill('zzz')],
  ['nobody', 0, null, async () => {}],
  ['a student', 3, 'Noah', async () => {}],
  [
    'a student without shared goals',
    3,
    'Noah',
    async (page, group) => {
      for (const place of [1, 2])
        group.type('Goals', `${noah}-${place}`, 'Share with teachers', 'no');
      await page.reload();
    },
  ],
  ['a note', 3, 'Noah', (page) => tapOn(page, 0)],
  [
    'an empty note',
    3,
    'Noah',
    async (page) => {
      await tapOn(page, 2);
      await save(page);
      await summary(page).waitFor();
    },
  ],
  [
    'a note that is too long',
    3,
    'Noah',
    async (page) => {
      await tapOn(page, 0);
      await line(page).fill('x'.repeat(501));
      await save(page);
      await summary(page).waitFor();
    },
  ],
  ['a note under way', 3, 'Noah', (page, group) => note(page, group, 'silent')],
  [
    'a note that is noted',
    3,
    'Noah',
    async (page, group) => {
      await note(page, group, null);
      await page.locator('.noted').waitFor();
    },
  ],
  [
    'a note that failed',
    3,
    'Noah',
    async (page, group) => {
      await note(page, group, 'before');
      await summary(page).waitFor();
    },
  ],
  [
    'a note without an answer, found again',
    3,
    'Noah',
    async (page, group) => {
      await note(page, group, 'silent');
      await closeAndOpen(page);
      await line(page).waitFor();
    },
  ],
  [
    'a note that is unsaved elsewhere',
    3,
    'Noah',
    async (page) => {
      await tapOn(page, 0);
      await line(page).fill('He directed');
      await backToList(page);
      await page.locator('.notice').waitFor();
    },
  ],
  [
    'a note whose goal is gone',
    3,
    'Noah',
    async (page, group) => {
      await tapOn(page, 0);
      await line(page).fill('He directed');
      group.type('Goals', `${noah}-1`, 'Share with teachers', 'no');
      await closeAndOpen(page);
      await page.locator('.notice').waitFor();
    },
  ],
];

/** All in Spanish, whose words are longer; in English a third: they are the same screens. */
const screensIn = (locale: string) =>
  screens.filter((_, place) => locale === 'es-US' || place % 3 === 0);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['en-US', 'es-US'])('300 pixels wide in %s', (locale) => {
  const isFine = async (page: Page) => {
    expect(await findings(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    expect(await doubleIds(page)).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    expect(await page.locator('h1').count()).toBe(1);
  };

  it.each(screensIn(locale))('%s can be used by everybody', async (_, size, selected, reach) => {
    const group = new RealClass(size);
    if (selected) group.select(noah);
    const { page, context, pageErrors } = await openTeacherSidebar(browser, group, { locale });
    await reach(page, group);
    await page.locator('.panel').waitFor();
    await isFine(page);
    expect(pageErrors).toEqual([]);
    await context.close();
  });

  it('the opening, and one that failed, can be used by everybody', async () => {
    const group = new RealClass();
    const broken = () => ({ kind: 'failure', message: 'PERMISSION_DENIED' }) as const;
    const { page, context } = await openTeacherSidebar(browser, group, { answer: broken, locale });
    await isFine(page);
    await context.close();
  });

  it('a student who does not open can be dealt with by everybody', async () => {
    const group = new RealClass();
    const { page, context } = await openTeacherSidebar(browser, group, {
      answer: (name, args) =>
        name === 'teacherStudent' ? { kind: 'success', value: null } : group.answer(name, args),
      locale,
    });
    await rows(page).first().click();
    await summary(page).waitFor();
    await isFine(page);
    await context.close();
  });
});
