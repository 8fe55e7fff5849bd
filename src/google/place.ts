// Where the script runs, and in whose name.
import type { Place } from '../application/ports';

export function createPlace(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet): Place {
  let zone: string | null = null;
  let account: string | null = null;
  return {
    zone: () => {
      zone = zone ?? open().getSpreadsheetTimeZone();
      return zone;
    },
    url: () => open().getUrl(),
    account: () => {
      account = account ?? Session.getEffectiveUser().getEmail();
      return account;
    },
  };
}
