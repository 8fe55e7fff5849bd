// What of a Spanish page is English and should not be.
import type { Page } from 'playwright-core';
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { englishAmong } from './english-words';

/** All that can be read or heard there, but for what is marked as English, and an email, which is its family's. */
const collect = `(() => {
  const isTold = (one) => one && !one.closest('body [lang=en], script, style, iframe, .mail');
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (isTold(walker.currentNode.parentElement)) texts.push(walker.currentNode.data);
  }
  for (const one of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
    if (!isTold(one)) continue;
    for (const name of ['aria-label', 'placeholder', 'title']) texts.push(one.getAttribute(name) ?? '');
  }
  return texts;
})()`;

export const textsOn = (page: Page): Promise<readonly string[]> => page.evaluate(collect);

/** Each text with an English word in it that no cell of the spreadsheet has. */
export const englishOn = async (page: Page, addon: AddonHarness): Promise<readonly string[]> =>
  englishAmong(await textsOn(page), addon);
