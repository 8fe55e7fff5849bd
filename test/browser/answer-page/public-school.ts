// The answer page as a family finds it: at an address of its own, signed out, on a phone, with the real
// script behind it.

import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { AddonHarness, ShownRow } from '../../../workbench/harness/addon-harness';
import { createPublicServer, publicUrl } from '../../../workbench/server/http/public-server';
import { PublicSite } from '../../../workbench/server/workspace/public-site';

export interface PublicSchool {
  readonly addon: AddonHarness;
  /** Of the page; what stands behind "?" comes from a link. */
  readonly address: string;
  /** The rows of a tab that have something in their first column. */
  readonly rows: (tab: string) => readonly ShownRow[];
  /** How often the page has called this function. */
  readonly callsOf: (functionName: string) => number;
  readonly close: () => void;
}

/** google.script as the workbench gives it to a page of the web app. */
const shim = build({
  entryPoints: ['workbench/page/frame/web-app-script.ts'],
  bundle: true,
  format: 'iife',
  write: false,
}).then(({ outputFiles }) => outputFiles[0]?.text ?? '');

export async function serveInPublic(addon: AddonHarness): Promise<PublicSchool> {
  const site = new PublicSite(
    addon.book,
    () => addon.script,
    (act) => act(),
  );
  const calls: string[] = [];
  const server: Server = createPublicServer({
    visit: async (query) => site.visit(query),
    call: async (call) => {
      calls.push(call.functionName);
      return site.call(call);
    },
    shim: () => shim,
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const address = publicUrl(port);
  site.serveAt(address);
  return {
    addon,
    address,
    rows: (tab) => addon.rows(tab).filter((row) => Object.values(row)[0] !== ''),
    callsOf: (name) => calls.filter((each) => each === name).length,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export interface OpenLink {
  readonly page: Page;
  /** Errors that nobody caught in the page, and what it wrote to the console as one. */
  readonly pageErrors: readonly string[];
}

/** @param link of an email, or what stands behind its "?" */
export async function openLink(
  browser: Browser,
  { address }: Pick<PublicSchool, 'address'>,
  link: string,
  options: BrowserContextOptions = {},
): Promise<OpenLink> {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'America/Denver',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    ...options,
  });
  const page = await context.newPage();
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  const query = link.includes('?') ? link.slice(link.indexOf('?')) : `?${link}`;
  await page.goto(address + query);
  return { page, pageErrors };
}

/** What the page says, for anybody who looks. */
// biome-ignore lint/performance/useDomNodeTextContent: what is not shown does not count
export const textOf = (page: Page): Promise<string> => page.locator('main').innerText();
