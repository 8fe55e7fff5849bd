import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { cell, findings, goTo, reads, returning, tabs, toTab, typeInto, view } from './page-steps';
import {
  newFolder,
  type RunningWorkbench,
  removeFolder,
  startWorkbench,
} from './running-workbench';
import { cellOf, findStudent, openSidebar, sidebar, toScreen } from './specialist-steps';
import {
  actAs,
  chooseAndRead,
  chooseInCell,
  filterView,
  lookThrough,
  ownCaseload,
  rowCount,
  rowsBelow,
  sorted,
  spreadsheet,
  teacherSidebar,
  untilRows,
} from './teacher-steps';

const ortega = 's.ortega@mesaviewschools.example';
const kaur = 'a.kaur@mesaviewschools.example';
const own = ownCaseload(ortega);
const [first] = own.goals;
if (!first) throw new Error('The example file gives this teacher no goal.');
const words = {
  typed: 'A quiet corner for the first ten minutes',
  seen: 'Showed her plan to the group before anybody asked',
  inFile: 'Asked for the harder version by herself',
} as const;

let browser: Browser;
let folder: string;
let workbench: RunningWorkbench;
let specialist: Page;
let teacher: Page;
const pageErrors: string[] = [];

/** High enough that all rows of a teacher are drawn. */
async function openWindow(): Promise<Page> {
  const context = await returning(
    await browser.newContext({ viewport: { width: 1280, height: 1500 } }),
  );
  const opened = await context.newPage();
  opened.on('pageerror', ({ message }) => pageErrors.push(message));
  await opened.goto(workbench.address);
  await tabs(opened).waitFor();
  return opened;
}

beforeAll(async () => {
  folder = newFolder();
  // One after the other: a browser must be known to be closed when the workbench does not start.
  browser = await openBrowser();
  workbench = await startWorkbench(folder);
  [specialist, teacher] = await Promise.all([openWindow(), openWindow()]);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  removeFolder(folder);
});

async function typeAndSee(page: Page, place: string, text: string): Promise<void> {
  await typeInto(page, place, text);
  await cell(page, place).filter({ hasText: text }).waitFor();
}

async function nextHour(): Promise<void> {
  const now = (await specialist.locator('.now').textContent()) ?? '';
  await specialist.getByRole('button', { name: 'Next hour' }).click();
  await specialist.locator('.now').filter({ hasNotText: now }).waitFor();
  await specialist.locator('.running').waitFor({ state: 'detached' });
}

const progressNotes = async (): Promise<readonly (readonly string[])[]> => {
  await toTab(specialist, 'Progress');
  // All of them fit on the screen; blank rows of the tab stand below.
  await goTo(specialist, 'A2');
  const rows = await rowsBelow(specialist, 'Progress', 'By', 'Role', 'Note', 'Share with family');
  return rows.filter(([by]) => by !== '');
};

describe('a day with views, one step after the other', () => {
  it('begins with the specialist, who names a teacher and refreshes the views', async () => {
    await toTab(specialist, 'Teachers');
    await typeAndSee(specialist, await cellOf(specialist, ortega, 'Name'), 'Ms. Ortega');
    expect(await chooseAndRead(specialist, 'Refresh teachers’ views')).toMatch(
      /^Views made: 0, changed: 2, removed: 0\./,
    );
    const [row = []] = (
      await rowsBelow(specialist, 'Teachers', 'E-mail', 'Students', 'Students view', 'Goals view')
    ).filter(([email]) => email === ortega);
    expect(row[1]).toBe(String(own.students.length));
    for (const link of row.slice(2))
      expect(link).toMatch(/^https:\/\/docs\.google\.com\/.+#gid=\d+&fvid=\d+$/);
  });

  it('shows the teacher own rows through own views, and everybody else all rows', async () => {
    await actAs(teacher, ortega);
    await toTab(teacher, 'Students');
    const all = await rowCount(teacher, 'Students');
    await lookThrough(teacher, 'Students', 'Ms. Ortega: my students', own.students.length);
    const names = await rowsBelow(teacher, 'Students', 'Last name', 'First name');
    expect(sorted(names.map((name) => name.join(', ')))).toEqual(sorted(own.students));

    await toTab(teacher, 'Goals');
    await lookThrough(teacher, 'Goals', 'Ms. Ortega: my goals', own.goals.length);
    const goals = await rowsBelow(teacher, 'Goals', 'Student', 'Goal');
    expect(sorted(goals.map((goal) => goal.join(': ')))).toEqual(
      sorted(own.goals.map(({ student, goal }) => `${student}: ${goal}`)),
    );

    await toTab(specialist, 'Students');
    expect(await rowCount(specialist, 'Students')).toBe(all);
    expect(all).toBeGreaterThan(own.students.length + 30);
  });

  it('writes into the row that is shown, not into the one of that number', async () => {
    const place = await cellOf(teacher, first.goal, 'At school');
    await typeAndSee(teacher, place, words.typed);
    await toTab(specialist, 'Goals');
    await goTo(specialist, place);
    const rows = await rowsBelow(specialist, 'Goals', 'Student', 'Goal', 'At school');
    expect(rows.filter(([, , atSchool]) => atSchool === words.typed)).toEqual([
      [first.student, first.goal, words.typed],
    ]);
  });

  it('leaves out what is pasted below the last row of a view', async () => {
    const numbers = await teacher.locator('tbody .row-number').allTextContents();
    const { 0: letters = '' } =
      /^[A-Z]+/.exec(await cellOf(teacher, first.goal, 'At school')) ?? [];
    await goTo(teacher, `${letters}${numbers.at(-1)}`);
    await teacher.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'pasted 1\\npasted 2');
      document.querySelector('[role=grid]').dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    })()`);
    await teacher.getByText('there are no more rows in this view').waitFor();
    await cell(teacher, `${letters}${numbers.at(-1)}`)
      .filter({ hasText: 'pasted 1' })
      .waitFor();
    await teacher.getByRole('button', { name: 'Close this message' }).click();
    await goTo(specialist, `${letters}${numbers.at(-1)}`);
    await cell(specialist, `${letters}${numbers.at(-1)}`)
      .filter({ hasText: 'pasted 1' })
      .waitFor();
    const after = await rowsBelow(specialist, 'Goals', 'At school');
    expect(after.flat().filter((text) => text.startsWith('pasted'))).toEqual(['pasted 1']);
  });

  it('opens the teacher’s own sidebar: own students, and the one of the selected row', async () => {
    await goTo(teacher, await cellOf(teacher, first.goal, 'Goal'));
    await teacher.getByRole('button', { name: 'Living ALP' }).click();
    await teacher.getByRole('menuitem', { name: 'Open the sidebar' }).click();
    await teacherSidebar.title(teacher, first.student).waitFor();
    await teacherSidebar.goal(teacher, first.goal).getByText(words.typed).waitFor();
    expect(await teacherSidebar.frame(teacher).getByRole('tab').count()).toBe(0);

    await teacherSidebar.frame(teacher).getByRole('button', { name: 'My students' }).click();
    await teacherSidebar.title(teacher, 'My students').waitFor();
    const listed = await teacherSidebar.students(teacher).allTextContents();
    expect(sorted(listed)).toEqual(
      sorted(own.students.map((name) => name.split(', ').reverse().join(' '))),
    );
  });

  it('notes something with one tap and a line, which stands in Progress and in the plan', async () => {
    await teacherSidebar.students(teacher).getByText(first.student, { exact: true }).click();
    const goal = teacherSidebar.goal(teacher, first.goal);
    await goal.getByRole('button', { name: 'Noticed something' }).click();
    await teacherSidebar.frame(teacher).locator('.note-form textarea').fill(words.seen);
    await teacherSidebar.frame(teacher).locator('.note-form .main').click();
    await goal.locator('.noted').waitFor();

    expect((await progressNotes()).at(-1)).toEqual([
      'Ms. Ortega',
      'Teacher',
      `Noticed something: ${words.seen}`,
      'no',
    ]);
    await openSidebar(specialist);
    await findStudent(specialist, first.student, first.student);
    await toScreen(specialist, 'Progress');
    await sidebar(specialist).getByText(words.seen).waitFor();
  });

  it('has no findings of axe, and the new lists are reached and used with the keyboard', async () => {
    expect(await findings(teacher)).toEqual([]);
    await teacher.getByRole('button', { name: 'Living ALP' }).focus();
    await teacher.keyboard.press('Tab');
    expect(await filterView(teacher).evaluate((list) => list === document.activeElement)).toBe(
      true,
    );
    await teacher.keyboard.press('Home');
    await teacher.getByRole('button', { name: 'Sort A–Z' }).waitFor();
    expect(await rowCount(teacher, 'Goals')).toBeGreaterThan(own.goals.length + 30);
  });

  it('follows the link on the Teachers tab to the view, and stays when it is chosen again', async () => {
    await toTab(teacher, 'Students');
    await filterView(teacher).selectOption('None: all rows');
    await toTab(teacher, 'Teachers');
    await goTo(teacher, await cellOf(teacher, ortega, 'Students view'));
    await teacher.getByRole('button', { name: 'Open link' }).click();
    await untilRows(teacher, 'Students', own.students.length);
    await lookThrough(teacher, 'Students', 'Ms. Ortega: my students', own.students.length);
  });
});

describe('a day with own files, one step after the other', () => {
  let link = '';

  it('begins with the setting; an hour later the files are there', async () => {
    await toTab(specialist, 'Settings');
    await typeAndSee(specialist, await cellOf(specialist, 'Teachers', 'Value'), 'Own files');
    await nextHour();
    await spreadsheet(specialist).waitFor();
    await toTab(specialist, 'Teachers');
    const rows = await rowsBelow(specialist, 'Teachers', 'E-mail', 'Students view', 'Own file');
    const row = rows.find(([email]) => email === ortega) ?? [];
    expect(row[1]).toBe('');
    link = row[2] ?? '';
    expect(link).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+/);
  });

  it('offers the teacher their own file and no other, with own students and goals only', async () => {
    await spreadsheet(teacher).waitFor();
    const files = await spreadsheet(teacher).locator('option').allTextContents();
    expect(files).toHaveLength(2);
    expect(await spreadsheet(specialist).locator('option').count()).toBe(13);
    const title = await spreadsheet(teacher).locator('option').nth(1).textContent();
    expect(title).toContain('Ms. Ortega');

    await spreadsheet(teacher).focus();
    await teacher.keyboard.press('ArrowDown');
    await teacher.getByRole('grid', { name: 'My students' }).waitFor();
    const names = await rowsBelow(teacher, 'My students', 'Last name', 'First name');
    expect(sorted(names.map((name) => name.join(', ')))).toEqual(sorted(own.students));
    await toTab(teacher, 'Goals');
    const goals = await rowsBelow(teacher, 'Goals', 'Goal');
    expect(sorted(goals.flat())).toEqual(sorted(own.goals.map(({ goal }) => goal)));
    expect(await teacher.getByRole('button', { name: 'Living ALP' }).count()).toBe(0);
    expect(await findings(teacher)).toEqual([]);
  });

  it('takes a note from the dropdowns of its Notes tab, in Progress an hour later', async () => {
    await toTab(teacher, 'Notes');
    await goTo(teacher, 'B2');
    expect(await chooseInCell(teacher, first.goal.slice(0, 40))).toContain(first.student);
    await goTo(teacher, 'C2');
    await teacher.keyboard.press('F2');
    await teacher.getByRole('option', { name: 'Seen it' }).waitFor();
    expect(await findings(teacher)).toEqual([]);
    await teacher.keyboard.press('ArrowDown');
    await teacher.keyboard.press('ArrowDown');
    await teacher.keyboard.press('Enter');
    await cell(teacher, 'C2').filter({ hasText: 'Helped with it' }).waitFor();
    await typeAndSee(teacher, 'D2', words.inFile);
    await nextHour();
    expect((await progressNotes()).at(-1)).toEqual([
      'Ms. Ortega',
      'Teacher',
      `Helped with it: ${words.inFile}`,
      'no',
    ]);
    await cell(teacher, await cellOf(teacher, words.inFile, 'In the plan'))
      .filter({ hasText: /2026/ })
      .waitFor();
  });

  it('does not offer the file to another teacher, not even by its link', async () => {
    await actAs(teacher, kaur);
    await teacher.getByRole('grid', { name: 'Start here' }).waitFor();
    expect(await spreadsheet(teacher).locator('option').count()).toBe(2);
    expect(
      (await spreadsheet(teacher).locator('option').allTextContents()).join('\n'),
    ).not.toContain('Ortega');
    await toTab(teacher, 'Teachers');
    await goTo(teacher, await cellOf(teacher, ortega, 'Own file'));
    await reads(teacher.getByLabel('Text of the cell'), link);
    expect(await teacher.getByRole('button', { name: 'Open link' }).count()).toBe(0);
    await goTo(teacher, await cellOf(teacher, kaur, 'Own file'));
    await teacher.getByRole('button', { name: 'Open link' }).click();
    await teacher.getByRole('grid', { name: 'My students' }).waitFor();
  });

  it('says to nobody that something went wrong', async () => {
    expect(pageErrors).toEqual([]);
    await view(specialist, 'Executions').click();
    const outcomes = await specialist.locator('summary .outcome').allTextContents();
    expect(outcomes.filter((outcome) => outcome !== 'completed')).toEqual([]);
  });
});
