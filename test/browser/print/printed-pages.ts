// The built print dialog in a browser, with the real script behind it: as the sidebar opens it.
import type { Browser, Page } from 'playwright-core';
import { googleScript } from '../../../build/screenshots/pictures';
import { type TypedRow, typeCells } from '../../../build/screenshots/print-pictures';
import type { PrintScope } from '../../../src/print/domain/print-request';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { smallSchool } from '../../bundle/sidebar/sidebar-calls';

const address = 'https://print.example/';
export const ada = '000101';

export const oneStudent: PrintScope = { kind: 'student', studentId: ada };
export const caseload: PrintScope = { kind: 'caseload' };

export interface OpenPrint {
  readonly page: Page;
  readonly addon: AddonHarness;
  /** What the page has asked of the script, oldest first. */
  readonly calls: readonly string[];
  /** How often the browser was asked to print. */
  readonly prints: () => Promise<number>;
}

interface OpenOptions {
  readonly addon?: AddonHarness;
  readonly scope?: PrintScope;
  readonly locale?: string;
  readonly width?: number;
  /** Calls of this name reach the script, and their answer is lost once. */
  readonly lostOnce?: string;
}

const stubPrint = 'window.prints = 0; window.print = () => { window.prints += 1; };';

export async function openPrint(browser: Browser, options: OpenOptions = {}): Promise<OpenPrint> {
  const { addon = smallSchool().copy(), scope = oneStudent, locale = 'en-US' } = options;
  const { width = 960, lostOnce } = options;
  addon.script.callFromPage('openPrint', [scope], specialist);
  const html = addon.script.screen.pages.at(-1)?.html ?? '';
  const context = await browser.newContext({ locale, viewport: { width, height: 720 } });
  const page = await context.newPage();
  const calls: string[] = [];
  await page.exposeFunction('callScript', (name: string, args: readonly unknown[]) => {
    const isLost = name === lostOnce && !calls.includes(name);
    calls.push(name);
    const { outcome, result, error } = addon.script.callFromPage(name, args, specialist);
    if (isLost) throw new Error('NetworkError: Connection failure due to HTTP 0');
    if (outcome !== 'completed') throw new Error(error?.message ?? outcome);
    return result;
  });
  await page.addInitScript(googleScript + stubPrint);
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(address);
  await page.locator('.paper').first().waitFor();
  return { page, addon, calls, prints: () => page.evaluate('window.prints') };
}

/** As a person chooses it, by its name on the screen. */
export const choose = async (page: Page, document: string): Promise<void> => {
  await page.locator('.chip-face', { hasText: document }).click();
  await page.locator('.paper').first().waitFor();
};

export async function select(page: Page, field: 'scope' | 'reader' | 'language', value: string) {
  await page.locator(`#${field}`).selectOption(value);
  await page.locator('[role="status"] .spinner').first().waitFor({ state: 'detached' });
  await page.locator('.paper').first().waitFor();
}

/** The sizes of the pages of the PDF, in points: "612 x 792". */
export async function pdfPages(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const objects = pdf.split('endobj').filter((each) => /\/Type\s*\/Page\b(?!s)/.test(each));
  return objects.map((each) => {
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(each) ?? [];
    return `${Math.round(Number(width))} x ${Math.round(Number(height))}`;
  });
}

/** Everything that is on paper, to the byte. */
export const papersOf = (page: Page): Promise<string> => page.locator('.papers').innerHTML();

/** More goals like the first one, until the student has as many. */
export function giveGoals(addon: AddonHarness, count: number, more: TypedRow = {}): void {
  for (let place = 3; place <= count; place += 1)
    typeCells(addon, 'Goals', {
      'Goal ID': `${ada}-X${place}`,
      'Student ID': ada,
      Kind: 'Academic',
      Area: 'Science',
      Goal: `Build and explain experiment number ${place} for two younger classes`,
      'Why it matters to me': 'I like it when others understand what I found',
      'How we will know': 'Two classes can repeat the experiment from my poster',
      'At school': 'Two lab hours a month with the eighth-grade science team',
      'At home': 'Ask me what surprised me this week',
      'What may get in the way': 'There is little time in the week before the break',
      'If–then plan': 'If the lab is taken, then I will use the room of the robotics club',
      'Target date': '2027-04-15',
      'Responsible adult': 'Ms. Lindqvist',
      Status: 'Active',
      Progress: 'On the way',
      'School year': '2026-27',
      'Share with family': 'yes',
      'Share with teachers': 'yes',
      ...more,
    });
}
