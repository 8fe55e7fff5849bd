// What a teacher does in the running workbench, and what a reader of the caseload file alone expects.

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { choose } from './page-steps';

export interface OwnGoal {
  readonly student: string;
  readonly goal: string;
}

export interface OwnCaseload {
  /** "Brown, Ethan" */
  readonly students: readonly string[];
  readonly goals: readonly OwnGoal[];
}

/** Who the file says are a teacher's students; nobody who has left the program. */
export function ownCaseload(email: string): OwnCaseload {
  const csv = readFileSync('examples/caseload-mesa-view.csv', 'utf8');
  const [, headers = [], ...lines] = Papa.parse<string[]>(csv).data;
  const own = new Map<string, readonly string[]>();
  for (const line of lines) {
    const cell = (header: string): string => (line[headers.indexOf(header)] ?? '').trim();
    const name = cell('Student Name (Last, First)');
    const teachers = cell('Teacher emails').split(/[\s;,]+/);
    if (name === '' || cell('Status') === 'exited' || !teachers.includes(email)) continue;
    const goals = [cell('Academic Goal'), cell('Affective Goal')].filter(Boolean);
    if (!own.has(name)) own.set(name, goals);
  }
  return {
    students: [...own.keys()],
    goals: [...own].flatMap(([name, goals]) => {
      const student = name.split(', ').reverse().join(' ');
      return goals.map((goal) => ({ student, goal }));
    }),
  };
}

export const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

const grid = (page: Page, tab: string): Locator => page.getByRole('grid', { name: tab });

/** The whole count, drawn or not: the rows of the tab that are shown, header row included. */
export const rowCount = async (page: Page, tab: string): Promise<number> =>
  Number(await grid(page, tab).getAttribute('aria-rowcount')) - 1;

/** What stands below headers, row by row; every row has to be in sight or near it. */
export async function rowsBelow(
  page: Page,
  tab: string,
  ...headers: readonly string[]
): Promise<readonly (readonly string[])[]> {
  return grid(page, tab).evaluate((table, wanted) => {
    const cells = [...table.querySelectorAll('[role=columnheader]')];
    const columns = wanted.map((header) =>
      cells.find((cell) => cell.textContent === header)?.getAttribute('aria-colindex'),
    );
    return [...table.querySelectorAll('tbody tr[aria-rowindex]')]
      .map((row) =>
        columns.map(
          (column) => row.querySelector(`[aria-colindex="${column}"]`)?.textContent ?? '',
        ),
      )
      .filter((texts) => texts.some((text) => text !== ''));
  }, headers);
}

export const filterView = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Filter view' });
export const spreadsheet = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Spreadsheet' });
export const actAs = (page: Page, email: string): Promise<unknown> =>
  page.getByLabel('Acting as').selectOption(email);

/** Waits until the grid shows so many rows below the header row. */
export const untilRows = (page: Page, tab: string, rows: number): Promise<void> =>
  page.locator(`[role=grid][aria-label="${tab}"][aria-rowcount="${rows + 2}"]`).waitFor();

export async function lookThrough(
  page: Page,
  tab: string,
  title: string,
  rows: number,
): Promise<void> {
  await filterView(page).selectOption(title);
  await untilRows(page, tab, rows);
}

/** Chooses from a menu and closes the alert; gives what it said. */
export async function chooseAndRead(page: Page, item: string): Promise<string> {
  await choose(page, item);
  const alert = page.getByRole('dialog', { name: 'Living ALP' });
  await alert.waitFor();
  const said = (await alert.locator('p').textContent()) ?? '';
  await alert.getByRole('button', { name: 'OK' }).click();
  await alert.waitFor({ state: 'detached' });
  return said;
}

/** Opens the dropdown of the current cell with its arrow and takes the first choice that fits. */
export async function chooseInCell(page: Page, choice: string | RegExp): Promise<string> {
  await page.locator('td.current .choose').click();
  const option = page.getByRole('option').filter({ hasText: choice }).first();
  const text = (await option.textContent()) ?? '';
  await option.click();
  await page.locator('td.current').filter({ hasText: text }).waitFor();
  return text;
}

const frame = (page: Page): FrameLocator => page.frameLocator('.sidebar iframe');

export const teacherSidebar = {
  frame,
  title: (page: Page, name: string): Locator =>
    frame(page).getByRole('heading', { level: 1, name, exact: true }),
  students: (page: Page): Locator => frame(page).locator('.student > span:first-child'),
  goal: (page: Page, words: string): Locator =>
    frame(page).locator('.goals > .goal').filter({ hasText: words }),
};
