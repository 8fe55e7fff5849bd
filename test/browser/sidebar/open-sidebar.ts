// A built sidebar in a browser, with a script behind it that the test provides.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { builtPage, type MenuPage } from '../../support/built-page';

/** What google.script.run brings back; null where nothing ever comes. */
export type ScriptReply =
  | { readonly kind: 'success'; readonly value: unknown }
  | { readonly kind: 'failure'; readonly message: string }
  | null;

export type AnswerCall = (
  name: string,
  args: readonly unknown[],
) => ScriptReply | Promise<ScriptReply>;

export interface SidebarOptions {
  /** The specialist's, where nothing else is said. */
  readonly file?: MenuPage;
  readonly answer: AnswerCall;
  readonly locale?: string;
  readonly height?: number;
  /** Of a window that is open already: both are then in the same browser. */
  readonly context?: BrowserContext;
}

export interface OpenSidebar {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page has asked of the script, oldest first. */
  readonly calls: readonly { readonly name: string; readonly args: readonly unknown[] }[];
  /** Errors that nobody caught in the page. */
  readonly pageErrors: readonly string[];
}

/** google.script as the page finds it (each handler gives a new runner), carried by one function. */
const googleScript = `
  const runner = (onSuccess, onFailure) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, onFailure);
      if (name === 'withFailureHandler') return (handler) => runner(onSuccess, handler);
      return (...args) => {
        callScript(name, args).then((reply) => {
          if (reply === null) return;
          if (reply.kind === 'success') onSuccess(reply.value);
          else onFailure(new Error(reply.message));
        });
      };
    },
  });
  window.google = { script: { run: runner() } };
`;

/** As wide as Google makes it. */
export async function openSidebar(browser: Browser, options: SidebarOptions): Promise<OpenSidebar> {
  const { answer, file = 'sidebar', locale = 'en-US', height = 640 } = options;
  const context =
    options.context ??
    (await browser.newContext({
      locale,
      viewport: { width: 300, height },
      timezoneId: 'America/Denver',
    }));
  const page = await context.newPage();
  const calls: { name: string; args: readonly unknown[] }[] = [];
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  await page.exposeFunction('callScript', (name: string, args: readonly unknown[]) => {
    calls.push({ name, args });
    return answer(name, args);
  });
  await page.addInitScript(googleScript);
  await page.goto(builtPage(file, locale));
  return { page, context, calls, pageErrors };
}
