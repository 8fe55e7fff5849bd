// Fills a tab of a school with rows, as somebody types them.
import { columnLetters } from '../../src/core/a1';
import type { AddonHarness } from '../../workbench/harness/addon-harness';

/** The text of a cell by the header of its column. */
export type TypedRow = Readonly<Record<string, string>>;

/** Below the headers, in this order. */
export function fillTab(addon: AddonHarness, tab: string, rows: readonly TypedRow[]): void {
  const headers = addon.grid(tab)[0] ?? [];
  rows.forEach((row, place) => {
    for (const [header, text] of Object.entries(row)) {
      const column = columnLetters(headers.indexOf(header));
      addon.user.type(tab, `${column}${place + 2}`, text);
    }
  });
}
