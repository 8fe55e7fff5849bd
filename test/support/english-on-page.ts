// What of a Spanish page is English and should not be.
import type { Page } from 'playwright-core';
import { contentLevels } from '../../src/digests/domain/digest-content';
import * as choices from '../../src/schema/choices';
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { englishWords, names } from './english-words';

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

/** Shorter cells could be part of any word. */
const shortestCell = 4;

/** Each text with an English word in it that no cell of the spreadsheet has. */
export async function englishOn(page: Page, addon: AddonHarness): Promise<readonly string[]> {
  const texts = await textsOn(page);
  const cells = addon.book.sheets.flatMap(({ name }) => addon.grid(name)).flat();
  const written = [...new Set([...cells, ...Object.values(choices).flat(), ...contentLevels])]
    .filter((cell) => cell.length >= shortestCell)
    .sort((one, other) => other.length - one.length);
  const own = (text: string): string =>
    written.reduce((left, cell) => left.replaceAll(cell, ''), text).replace(names, '');
  return texts.filter((text) => englishWords.test(text) && englishWords.test(own(text)));
}
