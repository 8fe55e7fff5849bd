// Opens the sidebar beside the grid.

export function sidebarMenu(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Living ALP');
  SpreadsheetApp.getUi().showSidebar(page);
}
