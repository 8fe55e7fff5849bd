// The browser in which pages are tested: the one that takes the pictures of the docs.
import type { Browser } from 'playwright-core';
import { openBrowser as open } from '../../workbench/browser';
import { patience } from './patience';

export async function openBrowser(): Promise<Browser> {
  const browser = await open();
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  return browser;
}
