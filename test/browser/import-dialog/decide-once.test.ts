import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { englishOn } from '../../support/english-on-page';
import { focusedText } from '../../support/focus';
import { heading, lines, mainButton, toColumns } from './dialog-steps';
import { openDialog } from './open-dialog';
import { exampleFile, openSchool, type School } from './school';

const csv = (...rows: readonly string[]) => ({
  name: 'caseload.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${rows.join('\n')}\n`),
});

const headers =
  'Student ID,First name,Last name,Grade,GT Status,Enrollment Status,Parent,Parent Email,Home language,Home Phone,Seat,Snack,Alert';

/** One column of a kind that is known, two that anybody may call harmless, one that speaks of emails. */
const file = csv(
  headers,
  '2,Ann,Doe,4,Identified,A,Rosa Doe,rosa@f.example,English,303-555-0100,front,apple,',
  '3,Bob,Lee,5,Pre-ID,W1,Ana Lee,ana@f.example,Klingon,303-555-0101,,pear,peanuts',
  '4,Cleo,Paz,6,Qualified,A,Luz Paz,luz@f.example,Spanish,DO NOT CALL,back,,do not email dad',
);

const radios = (page: Page, header: string, place: number) =>
  page
    .locator('.judged', { has: page.locator('b', { hasText: header }) })
    .locator('input')
    .nth(place);

/** A label stands for the radio button, which is not seen. */
const judge = (page: Page, header: string, choice: string): Promise<void> =>
  page
    .locator('.judged', { has: page.locator('b', { hasText: header }) })
    .locator('.chip', { hasText: choice })
    .click();

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<readonly Finding[]>(
    'axe.run(document).then(({ violations }) => violations)',
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth <= window.innerWidth');

async function importAll(page: Page): Promise<void> {
  await mainButton(page).click();
  await page.locator('.lines').waitFor();
  await mainButton(page).click();
  await page.locator('.result').waitFor();
}

/** What somebody has decided: open questions stand there, too. */
const decisions = ({ addon }: School): readonly string[] =>
  addon
    .rows('Import decisions')
    .filter((row) => row['Decision ID'] && row.Means !== 'To decide')
    .map((row) => `${row.About} ${row['In the file']}: ${row.Means}`);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the example file', () => {
  it('has a column left out, in which there is nothing to decide, where it is of a test', async () => {
    const { page } = await openDialog(browser, openSchool());
    const text = readFileSync(exampleFile, 'utf8').replace('ID date', 'Test date');
    await toColumns(page, {
      name: 'tests.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
    expect(await page.locator('.judging.asked, .unknown').count()).toBe(0);
    const row = page.locator('.column-row', { hasText: 'Test date' });
    expect(await row.textContent()).toMatch(/Column G.*“\d+\/\d+\/\d{4}”/s);
  });
});

describe('columns that are left out', () => {
  it('are shown with their cells, those that matter first', async () => {
    const { page } = await openDialog(browser, openSchool());
    await toColumns(page, file);
    expect(await page.locator('.judged .cells').allInnerTexts()).toEqual([
      '3 cells: “DO NOT CALL”, “303-555-0100”, “303-555-0101”May be about emails',
      '2 cells: “front”, “back”',
      '2 cells: “apple”, “pear”',
      '2 cells: “do not email dad”, “peanuts”May be about emails',
    ]);
    expect(await page.locator('.judged input:checked').count()).toBe(0);
  });

  it('are judged with one tap, but for those that may be about emails', async () => {
    const school = openSchool();
    const { page } = await openDialog(browser, school);
    await toColumns(page, file);
    await page.getByRole('button', { name: 'Nothing in the other 2 columns speaks' }).click();
    expect(await focusedText(page)).toMatch(/^Nothing in the other 2/);
    for (const header of ['Seat', 'Snack']) {
      expect(await radios(page, header, 0).isChecked()).toBe(true);
    }
    expect(await page.locator('.judged input:checked').count()).toBe(2);
    await judge(page, 'Alert', 'Look at each cell');
    await importAll(page);
    expect(decisions(school)).toEqual([
      'Column Seat: Harmless',
      'Column Snack: Harmless',
      'Column Alert: Look at each cell',
    ]);
  });

  it('are not asked about again, and can be judged otherwise', async () => {
    const school = openSchool();
    const first = await openDialog(browser, school);
    await toColumns(first.page, file);
    await judge(first.page, 'Snack', 'Nothing in it');
    await importAll(first.page);
    const { page } = await openDialog(browser, school);
    await toColumns(page, file);
    expect(await page.locator('.judging > .judged legend').allInnerTexts()).toEqual([
      expect.stringContaining('Home Phone'),
      expect.stringContaining('Seat'),
      expect.stringContaining('Alert'),
    ]);
    await page.getByText('1 column you have decided about before').click();
    expect(await radios(page, 'Snack', 0).isChecked()).toBe(true);
    await judge(page, 'Snack', 'Look at each cell');
    await importAll(page);
    expect(decisions(school)).toEqual(['Column Snack: Look at each cell']);
  });

  it('come and go with what a column is said to hold', async () => {
    const { page } = await openDialog(browser, openSchool());
    await toColumns(page, file);
    await page.getByLabel('Seat').selectOption('school');
    await expect(page.locator('.judged').count()).resolves.toBe(3);
    await page.getByLabel('GT Status').selectOption('');
    await expect(page.locator('.judged').count()).resolves.toBe(4);
    await expect(page.getByRole('combobox', { name: '“Pre-ID”' }).count()).resolves.toBe(0);
    await page.getByLabel('GT Status').selectOption('status');
    await expect(page.getByRole('combobox', { name: '“Pre-ID”' }).count()).resolves.toBe(1);
  });
});

describe('words in the file', () => {
  it('are asked about once; what would let emails out has to be said, what holds may stand', async () => {
    const { page } = await openDialog(browser, openSchool());
    await toColumns(page, file);
    const meaningOf = (words: string) =>
      page.getByRole('combobox', { name: `“${words}”` }).inputValue();
    expect(await meaningOf('A')).toBe('');
    expect(await meaningOf('Pre-ID')).toBe('');
    expect(await meaningOf('Qualified')).toBe('');
    expect(await meaningOf('Klingon')).toBe('');
    expect(await meaningOf('W1')).toBe('Left');
  });

  it('are taken as suggested, one by one or all at once', async () => {
    const school = openSchool();
    const { page } = await openDialog(browser, school);
    await toColumns(page, file);
    await page.getByRole('button', { name: 'Suggested: Active, for “A”' }).click();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await page.getByRole('button', { name: 'Take all 3 suggestions' }).click();
    await page.getByRole('combobox', { name: '“Pre-ID”' }).selectOption('Talent pool');
    await page.getByRole('combobox', { name: '“Klingon”' }).selectOption('Another language');
    await importAll(page);
    expect([...decisions(school)].sort()).toEqual([
      'Enrollment A: Active',
      'Enrollment W1: Left',
      'Language Klingon: Another language',
      'Status Pre-ID: Talent pool',
      'Status Qualified: Identified',
    ]);
    expect(
      school.addon.rows('Students').map(({ Status, Enrollment }) => [Status, Enrollment]),
    ).toEqual([
      ['Identified', 'Active'],
      ['Talent pool', 'Left'],
      ['Identified', 'Active'],
    ]);
  });
});

describe('decisions alone', () => {
  it('are kept though the file brings nothing new', async () => {
    const school = openSchool();
    const plain = csv('Student ID,First name,Last name,Grade,Seat', '2,Ann,Doe,4,front');
    school.addon.importFile('first.csv', plain.buffer);
    const { page } = await openDialog(browser, school);
    await toColumns(page, plain);
    await judge(page, 'Seat', 'Nothing in it');
    await mainButton(page).click();
    await page.locator('.lines').waitFor();
    expect(await mainButton(page).textContent()).toBe('Remember 1 decision');
    await mainButton(page).click();
    await page.locator('.result').waitFor();
    expect(await page.locator('.result').textContent()).toMatch(/^Your decisions are remembered/);
    expect(decisions(school)).toEqual(['Column Seat: Harmless']);
  });
});

describe('the lines', () => {
  it('show what is left out, with its column', async () => {
    const { page } = await openDialog(browser, openSchool());
    await toColumns(page, file);
    await mainButton(page).click();
    await page.locator('.lines').waitFor();
    expect(await lines(page).nth(1).locator('.warning').allInnerTexts()).toContainEqual(
      expect.stringMatching(/column is left out: "Snack: pear", "Alert: peanuts"\.$/),
    );
  });
});

describe('a person without a mouse', () => {
  it('judges columns and words', async () => {
    const { page } = await openDialog(browser, openSchool());
    await toColumns(page, file);
    const pressUntil = async (reached: () => Promise<boolean>) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        if (await reached()) return;
      }
      throw new Error('The tab key never got there.');
    };
    const isFocused = (selector: string) => async () =>
      page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`);
    await pressUntil(isFocused('#judge-together'));
    await page.keyboard.press('Enter');
    await pressUntil(isFocused('input[name="judge-12"]'));
    await page.keyboard.press('ArrowRight');
    expect(await radios(page, 'Alert', 1).isChecked()).toBe(true);
    await pressUntil(isFocused('select[id^="word-"]'));
    await page.keyboard.press('End');
    expect(await page.locator('select:focus').inputValue()).not.toBe('');
    expect(await heading(page).textContent()).toBe('What do the columns mean?');
  });
});

describe.each([
  [720, 'en-US'],
  [360, 'es-US'],
] as const)('at %i pixels in %s', (width, locale) => {
  it('both sections can be used by everybody, with all that they show', async () => {
    const school = openSchool();
    const { page } = await openDialog(browser, { ...school, width, locale });
    await toColumns(page, file);
    expect(await page.locator('.judging').count()).toBe(2);
    expect(await findings(page)).toEqual([]);
    expect(await isWithin(page)).toBe(true);
    await page.locator('#judge-together').click();
    await page.locator('#words-together').click();
    await importAll(page);
    const again = await openDialog(browser, { ...school, width, locale });
    await toColumns(again.page, file);
    for (const each of await again.page.locator('.judging summary').all()) await each.click();
    expect(await again.page.locator('.judging details').count()).toBe(3);
    expect(await findings(again.page)).toEqual([]);
    expect(await isWithin(again.page)).toBe(true);
  });
});

describe('in Spanish', () => {
  it('there is no English but what the file says', async () => {
    const school = openSchool();
    school.addon.importFile('caseload.csv', file.buffer);
    const { page } = await openDialog(browser, { ...school, locale: 'es-MX' });
    await toColumns(page, file);
    const own = new Set(await page.locator('.judging').allInnerTexts());
    expect([...own].join(' ')).toMatch(/Columnas que se dejan fuera/);
    expect([...own].join(' ')).toMatch(/Palabras del archivo/);
    expect(await page.locator('option', { hasText: 'vietnamita' }).count()).toBeGreaterThan(0);
    const foreign = await englishOn(page, school.addon);
    const ofFile = /apple|pear|front|back|peanuts|DO NOT CALL|do not email|Home Phone|Klingon/;
    expect(foreign.filter((text) => !ofFile.test(text))).toEqual([]);
  });
});
