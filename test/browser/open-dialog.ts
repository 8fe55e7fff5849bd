// A dialog of the add-on in a browser, opened as the sidebar opens it, with the real script behind it.
import type { Browser, Page } from 'playwright-core';
import { type AddonHarness, specialist } from '../../workbench/harness/addon-harness';
import { type RealSchool, realSchool } from './sidebar/real-school';

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

export interface OpenDialog extends RealSchool {
  readonly page: Page;
  readonly calls: readonly string[];
  readonly pageErrors: readonly string[];
}

export interface DialogOptions {
  /** Of the browser, and of the account where nothing else is said. */
  readonly locale?: string;
  readonly account?: string;
  readonly width?: number;
}

const served = 'https://dialog.example/';

/** @param opener the call that opens it */
export async function openDialog(
  browser: Browser,
  addon: AddonHarness,
  [opener, ...args]: readonly [name: string, ...args: unknown[]],
  { locale = 'en-US', account, width = 960 }: DialogOptions = {},
): Promise<OpenDialog> {
  addon.script.callFromPage(opener, args, {
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
