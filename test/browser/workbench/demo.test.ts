// The workbench as a newcomer finds it: what it is, three panes, a tour, a parent’s answer, other schools,
// and a year that is played.
import type { Browser, Locator, Page } from 'playwright-core';
import recording from '../../../workbench/page/year/played-year.json';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/patience';
import { findings, toTab, view } from './page-steps';
import {
  newFolder,
  type RunningWorkbench,
  removeFolder,
  startWorkbench,
} from './running-workbench';
import { findStudent, openSidebar, toScreen } from './specialist-steps';

const folder = newFolder();
let workbench: RunningWorkbench;
let browser: Browser;
let page: Page;
const pageErrors: string[] = [];

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(folder), openBrowser()]);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', ({ message }) => pageErrors.push(message));
  await page.goto(workbench.address);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  removeFolder(folder);
});

const tour = () => page.locator('.tour');
const sidebar = () => page.frameLocator('.sidebar iframe');
const owner = () => page.getByLabel('Whose phone');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const isWithin = () =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth');

it('shows one student in the sheet, in the sidebar, and on the family’s phone', async () => {
  await page.getByRole('grid', { name: 'Students' }).waitFor();
  await sidebar().getByRole('heading', { level: 1 }).waitFor();
  const name = (await sidebar().getByRole('heading', { level: 1 }).textContent()) ?? '';
  expect(await chosen(owner())).toMatch(new RegExp(`family of .*${name.split(' ')[0]}`));
  expect(await page.locator('.demo-bar').textContent()).toContain('Living ALP');
  expect(await findings(page)).toEqual([]);
});

it('leads through five stops, by keyboard, and is left at any time', async () => {
  const titles = new Set<string>();
  for (let stop = 0; stop < 5; stop += 1) {
    titles.add((await tour().getByRole('heading').textContent()) ?? '');
    expect(await page.locator('.tour-lit').count()).toBe(1);
    if (stop < 4) await tour().getByRole('button', { name: 'Next' }).press('Enter');
  }
  expect(titles.size).toBe(5);
  await tour().press('Escape');
  await tour().waitFor({ state: 'detached' });
  expect(await page.locator('.tour-lit').count()).toBe(0);
  await button('Take the tour').click();
  await tour().getByRole('button', { name: 'Leave the tour' }).click();
  await page.reload();
  await page.getByRole('navigation', { name: 'Tabs' }).waitFor();
  expect(await tour().count()).toBe(0);
});

it('sends the next digest, and takes the answer that a parent gives on the phone', async () => {
  const subject = page.locator('.phone-mail-head p');
  const before = await subject.textContent();
  await button('Send the next digest').click();
  await eventually(async () => expect(await subject.textContent()).not.toBe(before));
  await page.frameLocator('.phone-body iframe').locator('a[href*="a=talked"]').first().click();
  const answer = page.frameLocator('.phone-body iframe');
  const words = 'We drew the snow on the kitchen wall.';
  await answer.getByRole('textbox').first().fill(words);
  await answer.getByRole('button', { name: 'Send' }).click();
  await answer
    .getByText(/Thank you/i)
    .first()
    .waitFor();
  await toTab(page, 'Check-ins');
  await page.locator('[role=gridcell]', { hasText: words }).first().waitFor();
  await openSidebar(page);
  await findStudent(page, 'keira s', 'Keira Smith');
  await toScreen(page, 'Timeline');
  await sidebar().getByText(words).first().waitFor();
});

const chosen = (select: Locator): Promise<string | undefined> =>
  select.evaluate(
    (each) =>
      (each as unknown as { selectedOptions: { label: string }[] }).selectedOptions[0]?.label,
  );

it('lets one be a teacher and come back, a parent, or a student, by name', async () => {
  await button('Be a teacher').click();
  await button('Back to the specialist').waitFor();
  await sidebar().getByRole('heading', { name: 'My students' }).waitFor();
  expect(await page.getByLabel('Acting as').inputValue()).toContain('@mesaviewschools.example');
  await button('Back to the specialist').click();
  await button('Be a student').click();
  await eventually(async () => expect(await chosen(owner())).toBe('Keira Smith, student'));
  await page.frameLocator('.phone-body iframe').getByRole('link', { name: 'Check in' }).waitFor();
  await button('Be a parent').click();
  await eventually(async () =>
    expect(await chosen(owner())).toBe('Beth Smith, family of Keira Smith'),
  );
});

it('plays ten months that can be paused, and counts what has happened', async () => {
  await button('Play the year').click();
  const play = page.locator('.year-controls .main');
  const day = page.locator('.year-day');
  const first = await day.textContent();
  await play.click();
  await eventually(async () => expect(await day.textContent()).not.toBe(first));
  await play.click();
  expect(await play.textContent()).toBe('Go on');
  await page.getByLabel('Day of the school year').press('End');
  expect(await play.textContent()).toBe('Play again');
  const emails = recording.events.filter(([, kind]) => kind === 'family email').length;
  await page.locator('.year-counts', { hasText: `${emails} emails to families` }).waitFor();
  expect(await page.locator('.year-events li').count()).toBe(9);
  expect(await findings(page)).toEqual([]);
});

it.each([
  [720, 450],
  [420, 800],
])('fits into %d by %d px, with one pane at a time', async (width, height) => {
  await page.setViewportSize({ width, height });
  expect(await isWithin()).toBe(true);
  await button('Be a parent').click();
  await page.locator('.phone-body').waitFor();
  expect(await page.getByRole('grid').count()).toBe(0);
  expect(await isWithin()).toBe(true);
  expect(await findings(page)).toEqual([]);
  await view(page, 'Outbox').click();
  await page.frameLocator('.device iframe').locator('body').waitFor();
  expect(await isWithin()).toBe(true);
  expect(await findings(page)).toEqual([]);
  await view(page, 'School').click();
});

it('begins a blank school, and one for a file of one’s own', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByText('Another school…').click();
  await button(/Blank school/).click();
  await sidebar().getByRole('button', { name: 'Set up this spreadsheet' }).waitFor();
  await page.getByText('Another school…').click();
  await button(/My own file/).click();
  const file = page.frameLocator('dialog iframe').getByText('Choose a file', { exact: true });
  await file.waitFor();
  await page.reload();
  await file.waitFor();
  expect(pageErrors).toEqual([]);
});
