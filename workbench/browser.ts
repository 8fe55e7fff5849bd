// Opens pages in a real browser: the Chromium that comes unpacked from its npm package.
import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/**
 * Made for one short call, the package keeps everything in one process, which dies with the first
 * closed context; and it takes down the walls between origins, on which framed pages rely.
 */
const unwanted: ReadonlySet<string> = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--allow-running-insecure-content',
]);

/** A busy machine takes long to start a browser; nobody is served by giving up. */
const timeout = 0;

export const openBrowser = async (): Promise<Browser> => chromium.launch(await launchOptions());

/** A browser of which several processes can each have pages; `wsEndpoint()` is where it is. */
export const serveBrowser = async (): Promise<BrowserServer> =>
  chromium.launchServer(await launchOptions());

/** The package holds a Chromium for Linux; elsewhere the Chrome of the machine is used. */
async function launchOptions(): Promise<LaunchOptions> {
  if (process.platform !== 'linux') return { channel: 'chrome', headless: true, timeout };
  const executablePath = await sparticuz.executablePath();
  if (!existsSync(executablePath)) throw new NoBrowser(executablePath);
  // Its arguments include --no-sandbox, without which no Chromium starts for root.
  const args = sparticuz.args.filter((arg) => !unwanted.has(arg));
  return { args, executablePath, headless: true, timeout };
}

class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
  readonly code = 'no-browser';
  constructor(path: string) {
    super(`There is no browser at ${path}. Run npm install again.`);
  }
}
