// Which spreadsheet the script works on, in every surface in which it can run.

const key = (triggerId: string): string => `spreadsheet of trigger ${triggerId}`;

/**
 * The open document, or the one that the running clock belongs to. Google's pages disagree on
 * whether a clock trigger of an add-on sees its document, so the id is kept with the trigger.
 */
export function openSpreadsheet(
  triggerId: string | null,
): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const active = SpreadsheetApp.getActiveSpreadsheet();
  if (active) return active;
  const id =
    triggerId === null ? null : PropertiesService.getUserProperties().getProperty(key(triggerId));
  if (id === null) throw new Error('No spreadsheet belongs to this run of the clock.');
  return SpreadsheetApp.openById(id);
}

export function rememberTrigger(triggerId: string, spreadsheetId: string): void {
  PropertiesService.getUserProperties().setProperty(key(triggerId), spreadsheetId);
}

export function forgetTrigger(triggerId: string): void {
  PropertiesService.getUserProperties().deleteProperty(key(triggerId));
}
