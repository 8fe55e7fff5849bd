// Opens pages in a real browser: the Chromium that comes unpacked from its npm package.
import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** The package holds a Chromium for Linux; elsewhere the Chrome of the machine is used. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', headless: true });
  const executablePath = await sparticuz.executablePath();
  if (!existsSync(executablePath)) throw new NoBrowser(executablePath);
  // Its arguments include --no-sandbox, without which no Chromium starts for root. Made for one
  // short call, they also keep everything in one process, which dies with the first closed context.
  const args = sparticuz.args.filter((arg) => !/^--(single-process|no-zygote)$/.test(arg));
  return chromium.launch({ args, executablePath, headless: true });
}

export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
  readonly code = 'no-browser';
  constructor(path: string) {
    super(`There is no browser at ${path}. Run npm install again.`);
  }
}
