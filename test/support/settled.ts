// Lets a page finish what it does after drawing: Preact moves the focus a frame or two later.
import type { Page } from 'playwright-core';

export const settled = (page: Page): Promise<void> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200)))');
