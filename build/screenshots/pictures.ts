// Takes pictures of pages, cropped to what they show.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

export interface Frame {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Picture pixels per CSS pixel. */
  readonly scale: number;
}

/** Zero-based rows of a mail's layout table, both shown; a last one beyond the end is the end. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** An email as a reader sees it: the rows that are asked for, in their whole height. */
export async function pictureOfMail(
  browser: Browser,
  html: string,
  { width, scale }: Omit<Frame, 'height'>,
  { first, last }: Rows,
  file: string,
): Promise<void> {
  const page = await openPage(browser, { width, height: 100, scale });
  await page.setContent(html);
  const rows = page.locator('body > table > tbody > tr');
  const top = await rows.nth(first).boundingBox();
  const bottom = await rows.nth(Math.min(last, (await rows.count()) - 1)).boundingBox();
  if (!top || !bottom) throw new Error('The email has fewer rows than the picture is to show.');
  const height = bottom.y + bottom.height - top.y;
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: top.y, width, height } });
  await page.close();
}

export type AnswerCall = (name: string, args: readonly unknown[]) => unknown;

/** google.script.run as a page finds it: each handler that is set gives a new runner. */
export const googleScript = `
  const runner = (onSuccess, onFailure) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, onFailure);
      if (name === 'withFailureHandler') return (handler) => runner(onSuccess, handler);
      return (...args) => callScript(name, args).then(onSuccess, onFailure);
    },
  });
  window.google = { script: { run: runner(), host: { close: () => {} } } };
`;

export interface ImportPictures {
  readonly caseload: string;
  readonly frame: Frame;
  /** Where the pictures of the two steps go. */
  readonly preview: string;
  readonly decide: string;
}

/** The import dialog with the preview of a file, and with the families that wait afterwards. */
export async function picturesOfImport(
  browser: Browser,
  answer: AnswerCall,
  { caseload, frame, preview, decide }: ImportPictures,
): Promise<void> {
  const page = await openPage(browser, frame);
  await page.exposeFunction('callScript', answer);
  await page.addInitScript(googleScript);
  await page.goto(pathToFileURL(resolve('dist/import.html')).href);
  await page.setInputFiles('#caseload-file', caseload);
  await page.locator('.chosen .size').waitFor();
  await page.locator('footer button.main').click();
  await page.locator('.columns').first().waitFor();
  await page.locator('footer button.main').click();
  await page.locator('.chips').waitFor();
  await page.screenshot({ path: preview });
  await page.locator('footer button.main').click();
  await page.locator('.waiting-group').first().waitFor();
  await page.screenshot({ path: decide });
  await page.close();
}

export async function openPage(browser: Browser, { width, height, scale }: Frame): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'America/Denver',
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}
