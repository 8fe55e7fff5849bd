// What the clock does first in every hour, and in most hours all that it does: it asks whether there is
// anything to do. A script of its own, so that these hours go without the rest.
import { buildId } from '../platform/build-id';
import { createSpreadsheetContext } from '../platform/google-services';
import { once } from '../platform/once';
import { findSpreadsheet } from '../platform/open-spreadsheet';
import { createPropertyStore } from '../platform/property-store';
import { createSheetsApi } from '../platform/sheets/sheets-api';
import { createWatch } from '../platform/watch';
import { isQuietHour } from '../schedule/server/quiet-hour';

/** @param event of a clock trigger. Where anything is unclear, the hour is not quiet: the full run says what. */
export function isQuiet(event?: { readonly triggerUid?: string }): boolean {
  try {
    const { id, open } = findSpreadsheet({ kind: 'clock', triggerId: event?.triggerUid ?? null });
    const quiet = isQuietHour(
      {
        buildId,
        identity: createSpreadsheetContext(id, open),
        properties: createPropertyStore(
          id,
          once(() => PropertiesService.getScriptProperties()),
        ),
        watch: createWatch(createSheetsApi(id)),
      },
      Date.now(),
    );
    if (quiet) console.log('quiet');
    return quiet;
  } catch {
    return false;
  }
}
