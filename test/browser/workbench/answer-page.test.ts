// From the workbench to its second address: what a link of the outbox opens, and what it cannot do there.
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { returning, tabs, toTab, view } from './page-steps';
import {
  newFolder,
  type RunningWorkbench,
  removeFolder,
  startWorkbench,
} from './running-workbench';
import { actAs } from './teacher-steps';

let browser: Browser;
let folder: string;
let workbench: RunningWorkbench;
let specialist: Page;
const pageErrors: string[] = [];

beforeAll(async () => {
  folder = newFolder();
  browser = await openBrowser();
  workbench = await startWorkbench(folder);
  const context = await returning(await browser.newContext());
  context.on('weberror', (error) => pageErrors.push(error.error().message));
  specialist = await context.newPage();
  await specialist.goto(workbench.address);
  await tabs(specialist).waitFor();
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  removeFolder(folder);
});

async function followLink(): Promise<Page> {
  await view(specialist, 'Outbox').click();
  const opening = specialist.context().waitForEvent('page');
  await specialist.getByRole('link', { name: workbench.publicAddress }).click();
  const opened = await opening;
  await opened.waitForLoadState();
  return opened;
}

describe('the address of the answer page, in the outbox', () => {
  it('opens it in a new tab, as somebody who has no link', async () => {
    const opened = await followLink();
    expect(opened.url()).toBe(workbench.publicAddress);
    await opened.locator('main').waitFor();
    expect(await opened.title()).toBe('Living ALP');
    expect(pageErrors).toEqual([]);
    // The workbench goes on beside it.
    await view(specialist, 'School').click();
    await tabs(specialist).waitFor();
  });

  it('opens a page that cannot speak to the workbench', async () => {
    const opened = await followLink();
    const { origin } = new URL(workbench.address);
    const asked = await opened.evaluate(
      async ([home]) => {
        try {
          const sent = { method: 'POST', credentials: 'include', body: '{}' } as const;
          await fetch(`${home}/perform?window=x&command=1`, sent);
          return 'answered';
        } catch {
          return 'refused';
        }
      },
      [origin],
    );
    expect(asked).toBe('refused');
    const cookies = await opened.context().cookies(workbench.publicAddress);
    expect(cookies).toEqual([]);
  });
});

describe('a parent who follows the link of an email', () => {
  it('answers, and the specialist sees it in the next window', async () => {
    await specialist.bringToFront();
    const parent = await specialist.context().newPage();
    await parent.goto(workbench.address);
    await tabs(parent).waitFor();
    const families = parent.locator('optgroup[label^="Families"] option');
    await actAs(parent, (await families.first().textContent()) ?? '');
    const opening = parent.context().waitForEvent('page');
    await parent
      .frameLocator('.device iframe')
      .getByRole('link', { name: 'We talked' })
      .first()
      .click();
    const answering = await opening;
    expect(answering.url()).toContain(`${workbench.publicAddress}?t=`);
    await answering.getByRole('textbox').first().fill('We looked at the river together');
    await answering.getByRole('button', { name: 'Send', exact: true }).click();
    await answering.getByRole('heading', { name: 'Thank you!' }).waitFor();
    await specialist.bringToFront();
    await view(specialist, 'School').click();
    await toTab(specialist, 'Check-ins');
    const grid = specialist.getByRole('grid', { name: 'Check-ins' });
    await grid.getByRole('gridcell', { name: 'We looked at the river together' }).waitFor();
    expect(pageErrors).toEqual([]);
  });
});
