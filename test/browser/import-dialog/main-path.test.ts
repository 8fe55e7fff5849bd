import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { findings } from '../../support/page-findings';
import { eventually } from '../../support/patience';
import { heading, lines, mainButton, showOnly, toColumns, toLines } from './dialog-steps';
import { openDialog } from './open-dialog';
import { exampleFile, openSchool } from './school';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a school with an empty caseload and the file of last year', () => {
  it('looks the file over and imports it', async () => {
    const school = openSchool();
    const { page, calls, pageErrors, isClosed } = await openDialog(browser, school);
    await toColumns(page, exampleFile);
    expect(await page.locator('.columns legend').allTextContents()).toEqual([
      'Please check this column',
      '23 columns recognized',
    ]);
    expect(await page.locator('.guess').inputValue()).toBe('guardian1Relation');

    await mainButton(page).click();
    await page.locator('.chips').waitFor();
    expect(await page.locator('.chip-face').allTextContents()).toEqual([
      'All 87',
      'New 85',
      'Changed 0',
      'Unchanged 0',
      'Skipped 2',
      expect.stringMatching(/^With a warning \d\d$/),
    ]);
    await showOnly(page, 'Skipped');
    expect(await lines(page).allInnerTexts()).toEqual([
      expect.stringContaining('The same student as on line 58.'),
      expect.stringContaining('looks like a heading'),
    ]);
    expect(school.students()).toBe(0);

    expect(await mainButton(page).textContent()).toBe('Import 85 students');
    await mainButton(page).click();
    await page.locator('.result').waitFor();
    expect(await page.locator('.result').textContent()).toMatch(/85 students were added/);
    expect(school.students()).toBe(85);
    await page.locator('.waiting-group').first().waitFor();
    expect(calls).toEqual(['proposeImport', 'previewImport', 'applyImport', 'waitingFamilies']);

    await mainButton(page).click();
    await eventually(() => expect(isClosed()).toBe(true));
    expect(pageErrors).toEqual([]);
  });

  it('takes the import back, once it is confirmed', async () => {
    const school = openSchool();
    const { page, pageErrors } = await openDialog(browser, school);
    await toLines(page, exampleFile);
    await mainButton(page).click();
    await page.getByText('Who can be emailed').waitFor();
    await page.getByRole('button', { name: 'Undo the import of caseload-mesa-view.csv' }).click();
    const undo = page.locator('.undo-import');
    await undo.getByText('85 students that it added will be taken out').waitFor();
    expect(await findings(page)).toEqual([]);
    await undo.getByRole('button', { name: 'Yes, take it back' }).click();
    await undo.getByText('85 students were taken out').waitFor();
    expect(school.students()).toBe(0);
    expect(await page.getByText('Who can be emailed').count()).toBe(0);
    expect(await findings(page)).toEqual([]);
    expect(pageErrors).toEqual([]);
  });

  it('goes back to the file and the columns without losing what was set', async () => {
    const { page, calls } = await openDialog(browser, openSchool());
    await toColumns(page, exampleFile);
    await page.getByLabel('Relationship').selectOption('');
    await mainButton(page).click();
    await page.locator('.chips').waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByLabel('Relationship').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.locator('.chosen').textContent()).toBe('caseload-mesa-view.csv 48 KB');
    await mainButton(page).click();
    expect(await page.getByLabel('Relationship').inputValue()).toBe('');
    expect(calls).toEqual(['proposeImport', 'previewImport']);
  });

  it('takes a file that is dropped', async () => {
    const { page } = await openDialog(browser, openSchool());
    await page.evaluate(`
      const files = new DataTransfer();
      files.items.add(new File(['Student ID,Student name\\n7,"Doe, Ann"\\n'], 'dropped.csv'));
      document.querySelector('.drop').dispatchEvent(
        new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
    `);
    await page.locator('.chosen .size').waitFor();
    await mainButton(page).click();
    await page.locator('.columns').waitFor();
    await mainButton(page).click();
    await page.locator('.lines').waitFor();
    expect(await lines(page).allInnerTexts()).toEqual([expect.stringContaining('Ann Doe')]);
  });
});

describe('a file as Excel saves it in Europe', () => {
  it('comes in to the letter: semicolons, Windows-1252', async () => {
    const school = openSchool();
    const { page } = await openDialog(browser, school);
    // The quotation marks stand where Latin-1 has no letters.
    const text =
      'Student ID;Student name;Grade;Strengths\r\n007;"Gómez, Zoë";5;chess, \x93go\x94\r\n';
    const buffer = Buffer.from(text, 'latin1');
    await toLines(page, { name: 'excel.csv', mimeType: 'text/csv', buffer });
    await mainButton(page).click();
    await page.locator('.result').waitFor();
    expect(school.addon.rows('Students')[0]).toMatchObject({
      'Student ID': '007',
      'First name': 'Zoë',
      'Last name': 'Gómez',
      Strengths: 'chess, “go”',
    });
  });
});

describe('a school that imports a corrected file', () => {
  it('sees each cell before and after', async () => {
    const school = openSchool();
    const csv = (grade: string) =>
      Buffer.from(`Student ID,First name,Last name,Grade\n7,Ann,Doe,${grade}\n`);
    school.addon.importFile('first.csv', csv('4'));
    const { page } = await openDialog(browser, school);
    await toLines(page, { name: 'second.csv', mimeType: 'text/csv', buffer: csv('5') });
    expect(await mainButton(page).textContent()).toBe('Change 1 student');
    const change = page.locator('.cell-change');
    expect(await change.locator('.cell-name').textContent()).toBe('Grade');
    expect(await change.locator('del').textContent()).toBe('4');
    expect(await change.locator('ins').textContent()).toBe('5');
  });
});

describe('a school that imports the file of the next year', () => {
  const csv = (goal: string) =>
    Buffer.from(`Student ID,First name,Last name,Grade,Academic goal\n7,Ann,Doe,4,${goal}\n`);
  const files = (goal: string) => ({
    name: 'next.csv',
    mimeType: 'text/csv',
    buffer: csv(goal),
  });

  it.each([
    [
      'en-US',
      'Write a novella',
      'The goal “Read four books” is Achieved and stays as it is. The words in the file become a new goal.',
    ],
    [
      'es-MX',
      'Read four books',
      'La meta «Read four books» (Lograda) queda como está. El archivo dice lo mismo, así que no se agrega ninguna meta.',
    ],
  ])('sees which goals stay as they are, in %s', async (locale, goal, sentence) => {
    const school = openSchool();
    school.addon.importFile('first.csv', csv('Read four books'));
    const status = school.addon.grid('Goals')[0]?.indexOf('Status') ?? -1;
    school.addon.user.type('Goals', `${String.fromCharCode(65 + status)}2`, 'Achieved');
    const { page } = await openDialog(browser, { ...school, locale });
    await toLines(page, files(goal));
    expect(await page.locator('.closed-goals li').allTextContents()).toEqual([sentence]);
  });
});

describe('a browser in Spanish', () => {
  it('has the dialog in Spanish, with what the script found in the file', async () => {
    const { page } = await openDialog(browser, { ...openSchool(), locale: 'es-MX' });
    await toLines(page, exampleFile);
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await heading(page).textContent()).toBe('Revise la importación');
    expect(await mainButton(page).textContent()).toBe('Importar 85 estudiantes');
    await showOnly(page, 'Omitidas');
    expect(await page.locator('.reason').allTextContents()).toEqual([
      expect.stringMatching(/^El mismo estudiante que en la línea \d+\.$/),
      expect.stringMatching(/^No es un estudiante: «8th grade» parece un título\.$/),
    ]);
    expect(await page.locator('.reason [lang=en]').count()).toBe(0);
  });
});
