// The built print dialog in a browser, as the sidebar opens it, with the real script behind it.
import type { Browser, Page } from 'playwright-core';
import type { PrintScope } from '../../../src/print/domain/print-request';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { type RealSchool, realSchool } from '../sidebar/real-school';

/** google.script as the page finds it, and a printer that counts. */
const googleScript = `
  const runner = (onSuccess, onFailure) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, onFailure);
      if (name === 'withFailureHandler') return (handler) => runner(onSuccess, handler);
      return (...args) => {
        callScript(name, args).then((reply) =>
          reply.kind === 'success' ? onSuccess(reply.value) : onFailure(new Error(reply.message)));
      };
    },
  });
  window.google = { script: { run: runner(), host: { close: () => { window.closed_ = true; } } } };
  window.printed = 0;
  window.print = () => { window.printed += 1; };
`;

export interface OpenPrint extends RealSchool {
  readonly page: Page;
  readonly calls: readonly string[];
  readonly pageErrors: readonly string[];
}

interface PrintOptions {
  /** Of the browser, and of the account where nothing else is said. */
  readonly locale?: string;
  readonly account?: string;
  readonly width?: number;
}

const served = 'https://print.example/';

export async function openPrint(
  browser: Browser,
  addon: AddonHarness,
  scope: PrintScope,
  { locale = 'en-US', account, width = 960 }: PrintOptions = {},
): Promise<OpenPrint> {
  addon.script.callFromPage('openPrint', [scope], {
    ...specialist,
    locale: account ?? locale,
  });
  const body = addon.script.screen.pages.at(-1)?.html ?? '';
  const school = realSchool(addon);
  const context = await browser.newContext({ locale, viewport: { width, height: 720 } });
  const page = await context.newPage();
  const calls: string[] = [];
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  await page.exposeFunction('callScript', (name: string, args: readonly unknown[]) => {
    calls.push(name);
    return school.answer(name, args);
  });
  await page.addInitScript(googleScript);
  await page.route(served, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(served);
  return { ...school, page, calls, pageErrors };
}

/** Chooses what is printed, and waits until it stands there. */
export async function choose(page: Page, document: string): Promise<void> {
  await page.locator('.chip-face', { hasText: document }).click();
  await page.locator('.paper').first().waitFor();
}

/** How many sheets of Letter paper come out of the printer. */
export async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  if (sizes.some(([, width, height]) => Number(width) !== 612 || Number(height) !== 792))
    throw new Error(`Not Letter: ${sizes.map(([size]) => size).join(' ')}`);
  return [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
