// Tells English from Spanish where both are ours.

import { contentLevels } from '../../src/digests/domain/digest-content';
import * as choices from '../../src/schema/choices';
import type { AddonHarness } from '../../workbench/harness/addon-harness';

/** Names that stand in the spreadsheet are English in every text. */
export const names =
  /Living ALP|Start here|Staff notes|Check-ins|No contact|Student ID|Student name|Until hour|2026-11-23 to 2026-11-27/g;

/** Words that a sentence in English can hardly do without, and that are none in Spanish. */
export const englishWords =
  /(?<!\p{L})(the|is|are|was|of|and|or|not|this|that|your|you|has|have|stands|cannot|it|in the|with|there|choose|please|nothing|should)(?!\p{L})/iu;

/** Shorter cells could be part of any word. */
const shortestCell = 4;

/** Each text with an English word in it that no cell of the spreadsheet has. */
export function englishAmong(texts: readonly string[], addon: AddonHarness): readonly string[] {
  const cells = addon.book.sheets.flatMap(({ name }) => addon.grid(name)).flat();
  const written = [...new Set([...cells, ...Object.values(choices).flat(), ...contentLevels])]
    .filter((cell) => cell.length >= shortestCell)
    .sort((one, other) => other.length - one.length);
  const own = (text: string): string =>
    written.reduce((left, cell) => left.replaceAll(cell, ''), text).replace(names, '');
  return texts.filter((text) => englishWords.test(text) && englishWords.test(own(text)));
}
