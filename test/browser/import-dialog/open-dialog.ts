// The built import dialog in a browser, with a script behind it that the test provides.

import type { Browser, Page } from 'playwright-core';
import { builtPage } from '../../support/built-page';

/** What google.script.run brings back. */
export type ScriptReply =
  | { readonly kind: 'success'; readonly value: unknown }
  | { readonly kind: 'failure'; readonly message: string };

export type AnswerCall = (
  name: string,
  args: readonly unknown[],
) => ScriptReply | Promise<ScriptReply>;

export interface DialogOptions {
  readonly answer: AnswerCall;
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface OpenDialog {
  readonly page: Page;
  /** What the page has asked of the script, oldest first; not what it asks by itself, to show it. */
  readonly calls: readonly string[];
  /** Errors that nobody caught in the page. */
  readonly pageErrors: readonly string[];
  readonly isClosed: () => boolean;
}

/** google.script as the page finds it (each handler gives a new runner), carried by two functions. */
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
  window.google = { script: { run: runner(), host: { close: () => closeDialog() } } };
`;

/** What the page asks by itself, to show it. */
const looks: readonly string[] = ['showLines', 'lastImport', 'whoIsEmailed'];

/** The size that the script gives the dialog, unless the options say otherwise. */
export async function openDialog(browser: Browser, options: DialogOptions): Promise<OpenDialog> {
  const { answer, locale = 'en-US', width = 720, height = 560 } = options;
  const context = await browser.newContext({ locale, viewport: { width, height } });
  const page = await context.newPage();
  const calls: string[] = [];
  const pageErrors: string[] = [];
  let isClosed = false;
  page.on('pageerror', (error) => pageErrors.push(error.message));
  await page.exposeFunction('callScript', (name: string, args: readonly unknown[]) => {
    if (!looks.includes(name)) calls.push(name);
    return answer(name, args);
  });
  await page.exposeFunction('closeDialog', () => {
    isClosed = true;
  });
  await page.addInitScript(googleScript);
  await page.goto(builtPage('import', locale));
  return { page, calls, pageErrors, isClosed: () => isClosed };
}
