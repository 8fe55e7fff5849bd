// The browser in which pages are tested: the one that takes the pictures of the docs.
import { type Browser, chromium } from 'playwright-core';
import { patience } from './patience';

/**
 * Connects to the browser of `one-browser.ts`. Closing the connection closes its own pages and
 * leaves the browser to the others.
 */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.connect(process.env.TEST_BROWSER ?? '', { timeout: patience });
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  return browser;
}
