// Nothing that a person types gets lost, or lands in another cell: not on a slow computer, not with
// a slow server, not while others work in the same tab.
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/patience';
import { freeze, holdAnswers, holdRequests, pressAtOnce, slowDown } from '../slow-computer';
import { cell, goTo, reads, returning, tabs, toTab } from './page-steps';
import {
  newFolder,
  type RunningWorkbench,
  removeFolder,
  startWorkbench,
} from './running-workbench';
import { openSidebar, sidebar } from './specialist-steps';

let browser: Browser;
let folder: string;
let workbench: RunningWorkbench;
let page: Page;
beforeAll(async () => {
  folder = newFolder();
  // One after the other: a browser must be known to be closed when the workbench does not start.
  browser = await openBrowser();
  workbench = await startWorkbench(folder);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  removeFolder(folder);
});

async function openWindow(tab: string): Promise<Page> {
  const context = await returning(
    await browser.newContext({ viewport: { width: 1280, height: 800 } }),
  );
  const opened = await context.newPage();
  await opened.goto(workbench.address);
  await tabs(opened).waitFor();
  await toTab(opened, tab);
  return opened;
}
beforeEach(async () => {
  page = await openWindow('Sheet1');
});
afterEach(() => page.context().close());

const says = (name: string, text: string, on = page): Promise<void> =>
  eventually(async () => expect(await cell(on, name).textContent()).toBe(text));
const bar = (): ReturnType<Page['getByLabel']> => page.getByLabel('Text of the cell');
const placeField = (): ReturnType<Page['getByLabel']> => page.getByLabel('Go to cell');
/** What has arrived at the school stands in a window that opens now. */
async function schoolSays(name: string, text: string): Promise<void> {
  const other = await openWindow('Sheet1');
  await says(name, text, other);
  await other.context().close();
}

describe('a computer on which the page is slow', () => {
  it('takes every key of a quick typist: letters, Enter, Tab, formulas', async () => {
    await goTo(page, 'A1');
    await slowDown(page, 8);
    await pressAtOnce(page, ...'20', 'Enter', ...'=A1*2+2', 'Enter', ...'left', 'Tab', ...'right');
    await pressAtOnce(page, 'Enter', 'ArrowUp', ...'more', 'Enter');
    await says('A1', '20');
    await says('A2', '42');
    await says('A3', 'left');
    await says('B3', 'more');
    await cell(page, 'A2').click();
    await reads(bar(), '=A1*2+2');
  });

  it('keeps what is typed into the bar right after another cell was chosen', async () => {
    await goTo(page, 'C1');
    await pressAtOnce(page, ...'before', 'Enter');
    await says('C1', 'before');
    const thaw = await freeze(page);
    await cell(page, 'C1').click();
    await bar().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' and after');
    await thaw();
    await reads(bar(), 'before and after');
    await page.keyboard.press('Enter');
    await says('C1', 'before and after');
  });

  it('goes to the place that is typed right after another cell was chosen', async () => {
    const thaw = await freeze(page);
    await cell(page, 'B2').click();
    await placeField().fill('D7');
    await thaw();
    await reads(placeField(), 'D7');
    await page.keyboard.press('Enter');
    await page.locator('[role=grid]:focus #cell-D7.current').waitFor();
  });

  it('tells the script which row was selected the moment before', async () => {
    await toTab(page, 'Students');
    await cell(page, 'B5').click();
    await openSidebar(page);
    const title = sidebar(page).getByRole('heading', { level: 1 });
    await title.filter({ hasText: (await cell(page, 'C5').textContent()) ?? '' }).waitFor();
    const thaw = await freeze(page);
    await cell(page, 'B9').click();
    await sidebar(page).getByRole('button', { name: 'Show selected student' }).click();
    await thaw();
    await title.filter({ hasText: (await cell(page, 'C9').textContent()) ?? '' }).waitFor();
  });
});

describe('text that is being typed', () => {
  it.each(['C3', 'E1'])(
    'into a cell goes there and nowhere else when %s is clicked',
    async (at) => {
      await goTo(page, 'D1');
      await page.keyboard.type(`typed before ${at}`);
      await cell(page, at).click();
      await page.locator(`[role=grid]:focus #cell-${at}.current`).waitFor();
      // Told in order: once this has arrived, so has what came before.
      await goTo(page, 'H1');
      await pressAtOnce(page, ...`then ${at}`, 'Enter');
      await schoolSays('H1', `then ${at}`);
      await says('D1', `typed before ${at}`);
      await says(at, '');
    },
  );

  it('into a cell goes on in the bar when that is clicked', async () => {
    await goTo(page, 'D3');
    await page.keyboard.type('begun');
    await bar().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' and done');
    await page.keyboard.press('Enter');
    await schoolSays('D3', 'begun and done');
  });

  it('into the bar goes into its own cell when another one is clicked', async () => {
    await goTo(page, 'D5');
    await bar().click();
    await page.keyboard.type('in the bar');
    await cell(page, 'E7').click();
    await reads(bar(), '');
    await page.keyboard.type('then');
    await page.keyboard.press('Enter');
    await schoolSays('E7', 'then');
    await says('D5', 'in the bar');
  });

  it.each(['cell', 'bar'])('into the %s outlasts what a colleague writes there', async (field) => {
    const [place, next] = field === 'cell' ? ['F1', 'F2'] : ['F11', 'F12'];
    const colleague = await openWindow('Sheet1');
    await goTo(page, place);
    if (field === 'cell') await page.keyboard.press('F2');
    else await bar().click();
    await page.keyboard.type('mine');
    await goTo(colleague, place);
    await pressAtOnce(colleague, ...'theirs', 'Enter');
    await says(place, 'theirs', colleague);
    // Told in order: once this is seen, so is what came before.
    await pressAtOnce(colleague, ...'later', 'Enter');
    await says(next, 'later');
    await page.keyboard.type(' too');
    await page.keyboard.press('Enter');
    await says(place, 'mine too');
    await colleague.context().close();
  });

  it('stays open however far the grid is scrolled', async () => {
    await toTab(page, 'Students');
    await goTo(page, 'D3');
    await page.keyboard.type('begun');
    await page.locator('.grid').evaluate((grid) => grid.scrollTo(0, grid.scrollHeight));
    await cell(page, 'A86').waitFor();
    await page.keyboard.type(' and done');
    await page.keyboard.press('Enter');
    await goTo(page, 'D3');
    await says('D3', 'begun and done');
  });

  it('stays open when the workbench is started again', async () => {
    await goTo(page, 'F5');
    await page.keyboard.type('begun');
    const { port } = new URL(workbench.address);
    await workbench.stop();
    await page.locator('.broken').waitFor();
    workbench = await startWorkbench(folder, '--port', port);
    // Every start has a token of its own; npm start opens the new address in the same browser.
    const opened = await page.context().newPage();
    await opened.goto(workbench.address);
    await page.bringToFront();
    await page.locator('.broken').waitFor({ state: 'detached' });
    await page.keyboard.type(' and done');
    await page.keyboard.press('Enter');
    await says('F5', 'begun and done');
    await schoolSays('F5', 'begun and done');
  });
});

describe('a server that takes its time', () => {
  it('gets what is typed in the order in which it was typed', async () => {
    await goTo(page, 'G1');
    const release = await holdRequests(page, '"text":"first"');
    await pressAtOnce(page, ...'first', 'Enter', 'ArrowUp', ...'second', 'Enter');
    await says('G1', 'second');
    await release();
    await pressAtOnce(page, ...'last', 'Enter');
    await schoolSays('G2', 'last');
    await schoolSays('G1', 'second');
  });

  it('is told of a cell that gets its old text back before it has answered', async () => {
    await goTo(page, 'G5');
    await pressAtOnce(page, ...'old', 'Enter');
    await schoolSays('G5', 'old');
    const release = await holdRequests(page, '"text":"new"');
    await goTo(page, 'G5');
    await pressAtOnce(page, ...'new', 'Enter', 'ArrowUp', ...'old', 'Enter', ...'last', 'Enter');
    await release();
    await schoolSays('G6', 'last');
    await schoolSays('G5', 'old');
  });

  it('shows a tab as it is, although it was changed while the tab was on its way', async () => {
    const colleague = await openWindow('Sheet1');
    await toTab(page, 'Students');
    const release = await holdAnswers(page, '"kind":"look at tab"');
    await tabs(page).getByRole('button', { name: 'Sheet1', exact: true }).click();
    await goTo(colleague, 'G9');
    await pressAtOnce(colleague, ...'meanwhile', 'Enter');
    await schoolSays('G9', 'meanwhile');
    await release();
    await page.getByRole('grid', { name: 'Sheet1' }).waitFor();
    await says('G9', 'meanwhile');
    await colleague.context().close();
  });
});

describe('a grid that is scrolled', () => {
  it('stays where it is when a colleague types', async () => {
    await toTab(page, 'Students');
    const colleague = await openWindow('Students');
    const grid = page.locator('.grid');
    await goTo(page, 'B3');
    await eventually(async () => {
      await grid.evaluate((box) => box.scrollBy(0, 200));
      expect(await cell(page, 'D86').count()).toBe(1);
    });
    const scrolled = await grid.evaluate((box) => box.scrollTop);
    await goTo(colleague, 'D86');
    await pressAtOnce(colleague, ...'news', 'Enter');
    await says('D86', 'news');
    await eventually(async () =>
      expect(await grid.evaluate((box) => box.scrollTop)).toBe(scrolled),
    );
    await colleague.context().close();
  });
});
