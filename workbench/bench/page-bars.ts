// How soon the page of `npm start` is of use: the grid of the caseload drawn in a real browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser';
import { readStartOptions } from '../server/start/start-options';
import { startWorkbench } from '../server/start/workbench';
import type { Bar } from './bar';

const openings = 5;

export async function pageBars(folder: string, caseload: string): Promise<readonly Bar[]> {
  const data = mkdtempSync(join(tmpdir(), 'living-alp-'));
  const where = ['--bundle', folder, '--caseload', caseload, '--data', data, '--port', '0'];
  const [workbench, browser] = await Promise.all([
    startWorkbench(readStartOptions(where), (error) => {
      throw error;
    }),
    openBrowser(),
  ]);
  try {
    const times: number[] = [];
    for (let opening = 0; opening < openings; opening += 1)
      times.push(await timeToGrid(browser, workbench.address));
    const median = times.sort((one, other) => one - other)[Math.floor(openings / 2)] ?? Number.NaN;
    return [{ what: 'npm start: the caseload is drawn in', value: median, unit: 'ms', most: 1000 }];
  } finally {
    await browser.close();
    await workbench.close();
    rmSync(data, { recursive: true });
  }
}

/** Milliseconds from asking for the page to the first frame that shows a cell with words. */
async function timeToGrid(browser: Browser, address: string): Promise<number> {
  // The page's own policy would refuse the question below.
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
  await page.goto(address, { waitUntil: 'commit' });
  const drawn = await page.waitForFunction(
    "document.querySelector('[role=gridcell]:not(:empty)') && performance.now()",
  );
  const time = Number(await drawn.jsonValue());
  await page.close();
  return time;
}
