// What is wrong with a page for people who use it with a keyboard, a screen reader or a narrow window.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds in the page as it stands, one line each; small targets count as well. */
export async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<readonly Finding[]>(
    "axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations)",
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What reaches over the edge of the page, although nothing may. */
export const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((one) => !one.closest('.unseen') && one.getBoundingClientRect().right > window.innerWidth + 0.5)
    .map((one) => one.outerHTML.slice(0, 80))`);

export const doubleIds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, place) => ids.indexOf(id) !== place);
  })()`);
