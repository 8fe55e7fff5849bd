// Which spreadsheet the script works on, in every surface in which it can run.

const keyOf = (triggerId: string): string => `spreadsheet of trigger ${triggerId}`;

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
    triggerId === null ? null : PropertiesService.getUserProperties().getProperty(keyOf(triggerId));
  if (id === null) throw new Error('No spreadsheet belongs to this run of the clock.');
  return SpreadsheetApp.openById(id);
}

export function rememberTrigger(triggerId: string, spreadsheetId: string): void {
  PropertiesService.getUserProperties().setProperty(keyOf(triggerId), spreadsheetId);
}

export function forgetTrigger(triggerId: string): void {
  PropertiesService.getUserProperties().deleteProperty(keyOf(triggerId));
}
