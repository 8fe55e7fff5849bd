// Lets a page finish what it has begun, so that what it has not done by then, it will not do.
import type { Page } from 'playwright-core';

/**
 * Frames after which all is done: what Preact leaves for after drawing runs once the next frame is
 * drawn, may draw again, and may leave something for after that.
 */
const FRAMES = 3;

/** Counted in frames, however long the page takes for one; not for what waits for the script. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(`(async () => {
    for (let frame = 0; frame < ${FRAMES}; frame += 1)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  })()`);
