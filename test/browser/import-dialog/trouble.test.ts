import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import {
  chooseFile,
  heading,
  lines,
  mainButton,
  problem,
  showOnly,
  toColumns,
  toLines,
} from './dialog-steps';
import { type AnswerCall, openDialog } from './open-dialog';
import { exampleFile, openSchool } from './school';

const networkError = {
  kind: 'failure',
  message: 'NetworkError: Connection failure due to HTTP 0',
} as const;

/** Loses the connection once, when this function is called; `before` the script runs, or after. */
function losingOnce(answer: AnswerCall, lost: string, moment: 'before' | 'after'): AnswerCall {
  let isLost = false;
  return async (name, args) => {
    if (name !== lost || isLost) return answer(name, args);
    isLost = true;
    if (moment === 'after') await answer(name, args);
    return networkError;
  };
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('an Excel workbook that is not whole', () => {
  const workbook = {
    name: 'caseload.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(
      'PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml xl/workbook.xml',
    ),
  };

  it('is refused beside the field, with the way on, and another file is taken', async () => {
    const { page, calls } = await openDialog(browser, openSchool());
    await page.setInputFiles('#caseload-file', workbook);
    await problem(page).waitFor();
    expect(await problem(page).textContent()).toMatch(/could not be read.*Save As/s);
    await untilFocused(page, 'error-summary');
    await problem(page).getByRole('link').click();
    await untilFocused(page, 'caseload-file');
    expect(calls).toEqual([]);
    await toColumns(page, exampleFile);
    expect(await problem(page).count()).toBe(0);
  });
});

describe('columns that do not fit', () => {
  it('are refused with the reason, and can be set right', async () => {
    const { page } = await openDialog(browser, openSchool());
    await toColumns(page, exampleFile);
    await page.getByLabel('Student Name').selectOption('');
    await mainButton(page).click();
    await problem(page).waitFor();
    expect(await problem(page).textContent()).toMatch(/No column holds the names/);
    await page.getByLabel('Student Name').selectOption('studentName');
    await mainButton(page).click();
    await page.locator('.chips').waitFor();
  });
});

describe('a caseload that changes while a person looks', () => {
  it('is not written; the new preview is shown with a sentence', async () => {
    const school = openSchool();
    const { page } = await openDialog(browser, school);
    await toLines(page, exampleFile);
    const colleagues = 'Student ID,Student name,Grade\n111575,"Sánchez, Noah",4\n';
    school.addon.importFile('other.csv', Buffer.from(colleagues));
    await mainButton(page).click();
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice').textContent()).toMatch(/has changed since you looked/);
    expect(school.students()).toBe(1);
    expect(await mainButton(page).textContent()).toBe('Import 84 new and change 1 student');
    await mainButton(page).click();
    await page.locator('.result').waitFor();
    expect(school.students()).toBe(85);
  });
});

describe('a connection that is lost', () => {
  it.each(['proposeImport', 'previewImport', 'applyImport'])(
    'during %s is got over by trying again, with everything kept',
    async (name) => {
      const school = openSchool();
      const answer = losingOnce(school.answer, name, 'before');
      const { page, pageErrors } = await openDialog(browser, { answer });
      await chooseFile(page, exampleFile);
      for (const step of ['.columns', '.chips', '.result']) {
        await mainButton(page).click();
        await page.locator(`${step}, #error-summary`).last().waitFor();
        if ((await problem(page).count()) === 0) continue;
        expect(await problem(page).textContent()).toMatch(/connection to Google was lost/);
        await untilFocused(page, 'error-summary');
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.locator(step).first().waitFor();
      }
      await page.locator('.result').waitFor();
      expect(school.students()).toBe(85);
      expect(pageErrors).toEqual([]);
    },
  );

  it('after the script has written adds nothing twice', async () => {
    const school = openSchool();
    const answer = losingOnce(school.answer, 'applyImport', 'after');
    const { page } = await openDialog(browser, { answer });
    await toLines(page, exampleFile);
    await mainButton(page).click();
    await problem(page).waitFor();
    expect(await problem(page).textContent()).toMatch(/nothing is added twice/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.notice').first().waitFor();
    expect(await mainButton(page).textContent()).toBe('Close');
    await showOnly(page, 'Unchanged');
    expect(await lines(page).count()).toBe(85);
    expect(school.students()).toBe(85);
  });
});

describe('a script that runs as another account', () => {
  it('is told apart from a lost connection, with the way out', async () => {
    const denied: AnswerCall = () => ({ kind: 'failure', message: 'PERMISSION_DENIED' });
    const { page } = await openDialog(browser, { answer: denied });
    await chooseFile(page, exampleFile);
    await mainButton(page).click();
    await problem(page).waitFor();
    expect(await problem(page).textContent()).toMatch(/private window/);
  });
});

describe('a script that gives nothing back', () => {
  it('is asked again on request', async () => {
    const nothing: AnswerCall = () => ({ kind: 'success', value: null });
    const { page, calls } = await openDialog(browser, { answer: nothing });
    await chooseFile(page, exampleFile);
    await mainButton(page).click();
    await problem(page).waitFor();
    expect(await problem(page).textContent()).toMatch(/Google gave no answer/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await problem(page).waitFor();
    expect(calls).toEqual(['proposeImport', 'proposeImport']);
    expect(await heading(page).textContent()).toBe('Choose your caseload file');
  });
});
