// Builds what the pages are made of, and starts one browser for all suites: to start takes a browser
// longer than most of them need it.
import type { BrowserServer } from 'playwright-core';
import { serveBrowser } from '../../workbench/browser';
import buildOnce from './build-once';

/** Kept where the teardown, a module of its own, finds it. */
const kept = globalThis as { testBrowser?: BrowserServer };

export default async function startBrowser(): Promise<void> {
  await buildOnce();
  kept.testBrowser = await serveBrowser();
  process.env.TEST_BROWSER = kept.testBrowser.wsEndpoint();
}

export const stopBrowser = async (): Promise<void> => kept.testBrowser?.close();
