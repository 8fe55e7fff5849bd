// Opens the dialog in which a caseload file is chosen, looked over and imported.
export function importMenu(): void {
  const page = HtmlService.createHtmlOutputFromFile('import').setWidth(720).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, 'Import a caseload file');
}
