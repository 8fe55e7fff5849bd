// The print dialog, and each document as it lies on a table.
import type { Browser } from 'playwright-core';
import { columnLetters } from '../../src/core/a1';
import { type AddonHarness, specialist } from '../../workbench/harness/addon-harness';
import { type Frame, googleScript, openPage } from './pictures';

/** A row as people type it, by header; the first cell is its ID. */
type TypedRow = Readonly<Record<string, string>>;

const served = 'https://print.example/';
const keira = '270345';
const year = '2026-27';

const rows: Readonly<Record<string, readonly TypedRow[]>> = {
  Goals: [
    {
      'Goal ID': `${keira}-AC1`,
      'How we will know': 'A poster that another class can repeat the experiment from',
      'At school': 'Two lab hours a month with the eighth-grade science team',
      'At home': 'Ask me what surprised me this week',
      Progress: 'Getting started',
      'Target date': '2027-04-15',
      'Responsible adult': 'Ms. Lindqvist',
      'What may get in the way': 'Snow comes late, or melts over a weekend',
      'If–then plan': 'If there is no snow, then I will use ice from the freezer',
      Standard: 'MS-ESS2-4',
    },
    {
      'Goal ID': `${keira}-AF1`,
      'How we will know': 'My planner shows three uses a month',
      'At home': 'Ask me which of the three steps I used',
      Progress: 'On the way',
      'Target date': '2026-12-18',
      Competency: 'Personal',
      'Responsible adult': 'Ms. Orozco',
    },
    {
      'Goal ID': `${keira}-OLD1`,
      'Student ID': keira,
      Kind: 'Academic',
      Area: 'Mathematics',
      Goal: 'Finish the first algebra unit at my own pace',
      Status: 'Achieved',
      'School year': '2025-26',
      Outcome: 'Met',
      Evidence: 'Unit test in May, and a lesson that I gave to two classmates.',
      'Share with family': 'yes',
    },
  ],
  Plans: [
    {
      'Plan ID': `${keira}-${year}`,
      'Student ID': keira,
      'School year': year,
      Kind: 'Annual',
      State: 'Draft',
      'Written on': '2026-09-02',
      Needs: 'Questions that take more than one lesson; a way to start when a task feels too big.',
      Services: 'Science enrichment group, 45 minutes a week (Ms. Lindqvist)',
      Accommodations: 'May test out of units already known',
    },
  ],
  Progress: [
    {
      'Entry ID': 'P-2026-1',
      Date: '2026-09-26',
      'Goal ID': `${keira}-AC1`,
      'Student ID': keira,
      Note: 'Read two studies on snowmelt and wrote down a question of her own.',
      'Next step': 'List what to measure, and where behind the school',
      'Share with family': 'yes',
    },
  ],
};

/** Types cells into the row that begins with the ID, or into a new one. */
function typeCells(addon: AddonHarness, tab: string, cells: TypedRow): void {
  const [headers = [], ...lines] = addon.grid(tab);
  const [id = ''] = Object.values(cells);
  const found = lines.findIndex(([first]) => first === id);
  const row = (found < 0 ? lines.length : found) + 2;
  for (const [header, text] of Object.entries(cells)) {
    const column = headers.indexOf(header);
    if (column < 0) throw new Error(`${tab} has no column ${header}.`);
    addon.user.type(tab, `${columnLetters(column)}${row}`, text);
  }
}

export interface PrintPictures {
  readonly frame: Frame;
  readonly dialog: string;
  /** Where the picture of each document goes, by its name in the dialog. */
  readonly papers: Readonly<Record<'Plan' | 'Conference sheet' | 'Student slip', string>>;
}

/** @param addon with the example caseload in it */
export async function picturesOfPrint(
  browser: Browser,
  addon: AddonHarness,
  { frame, dialog, papers }: PrintPictures,
): Promise<void> {
  for (const [tab, typed] of Object.entries(rows))
    for (const cells of typed) typeCells(addon, tab, cells);
  addon.script.callFromPage('openPrint', [{ kind: 'student', studentId: keira }], specialist);
  const shown = addon.script.screen.pages.at(-1)?.html ?? '';
  const page = await openPage(browser, frame);
  await page.exposeFunction(
    'callScript',
    (name: string, args: readonly unknown[]) =>
      addon.script.callFromPage(name, args, specialist).result,
  );
  await page.addInitScript(googleScript);
  // As Google serves it: with the student in it for whom the sidebar has opened it.
  await page.route(served, (route) => route.fulfill({ contentType: 'text/html', body: shown }));
  await page.goto(served);
  await page.locator('.paper').first().waitFor();
  await page.screenshot({ path: dialog });
  // The foot stays in sight, also over a sheet.
  await page.addStyleTag({ content: '.foot { display: none; }' });
  for (const [name, file] of Object.entries(papers)) {
    await page.getByText(name, { exact: true }).first().click();
    await page.locator('.paper').first().waitFor();
    await page.locator('.paper').first().screenshot({ path: file });
  }
  await page.close();
}
