// Where the keyboard is in a page.
import type { Page } from 'playwright-core';
import { eventually } from './patience';

/** Waits until the focus stands on the element with this id. */
export const untilFocused = (page: Page, id: string): Promise<void> =>
  page.locator(`[id="${id}"]:focus`).waitFor({ state: 'attached' });

/** The words of what has the focus, its label where it is a field. */
export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const { activeElement } = document;
    return activeElement.labels?.[0]?.textContent ?? activeElement.textContent;
  })()`);

/** Waits until the focus stands on something with these words. */
export const untilFocusedOn = (page: Page, words: string | RegExp): Promise<void> =>
  eventually(async () => {
    const text = await focusedText(page);
    if (typeof words === 'string') expect(text).toBe(words);
    else expect(text).toMatch(words);
  });
