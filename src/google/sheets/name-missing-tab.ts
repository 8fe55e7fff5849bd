// Says which tab is missing when the API refuses a range. Its error texts are localised, so the tab
// is found by looking, not by reading them.
import { StoreError } from '../../application/store-error';
import type { SheetsApi } from './sheets-api';

/**
 * Runs a call on the named tabs.
 * @throws StoreError when one of them is gone, and otherwise what the call throws
 */
export function namingMissingTab<Answer>(
  api: SheetsApi,
  titles: readonly string[],
  call: () => Answer,
): Answer {
  try {
    return call();
  } catch (error) {
    const there = api.sheetIds();
    const missing = titles.find((title) => !there.has(title));
    if (missing !== undefined) throw new StoreError('missing tab', missing);
    throw error;
  }
}
