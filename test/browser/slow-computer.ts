// Computers and lines as slow as a test needs them, without a test that depends on how slow.
import type { Page, Route } from 'playwright-core';

/** @param rate how many times longer everything takes in the page */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Presses keys faster than the page may be: none waits until the one before has been dealt with. */
export async function pressAtOnce(page: Page, ...keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
}

/**
 * A computer so slow that the page gets to nothing but its keys and clicks: no frame is drawn and
 * no timer runs, until it thaws.
 */
export async function freeze(page: Page): Promise<() => Promise<void>> {
  await page.clock.install();
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  return async () => {
    await page.clock.runFor(1_000);
    await page.clock.resume();
  };
}

type Hold = (page: Page, words: string) => Promise<() => Promise<void>>;

const holding =
  (wait: (route: Route, until: Promise<void>) => Promise<void>): Hold =>
  async (page, words) => {
    let release = (): void => {};
    const released = new Promise<void>((settle) => {
      release = settle;
    });
    await page.route('**/perform?*', (route) =>
      route.request().postData()?.includes(words) ? wait(route, released) : route.fallback(),
    );
    return async () => release();
  };

/** Commands with these words reach the server late; @returns lets them go on */
export const holdRequests: Hold = holding(async (route, released) => {
  await released;
  await route.continue();
});

/** Commands with these words are carried out at once, and answered late; @returns lets them go on */
export const holdAnswers: Hold = holding(async (route, released) => {
  const response = await route.fetch();
  await released;
  await route.fulfill({ response });
});
