// Opens the pages of the add-on: the sidebar beside the grid, and the import dialog over it.
import { isNamedSpecialist } from '../access/server/require-specialist';
import { upgradeAtScreen } from '../setup/server/upgrade';
import type { Services } from '../store/services';

/** Choosing the page is not an access check; every call of either is authorized separately. */
export function openSidebarPage(services: Services): string {
  const isSpecialist = isNamedSpecialist(services);
  if (isSpecialist) upgradeAtScreen(services);
  const file = isSpecialist ? 'sidebar' : 'teacher';
  const page = HtmlService.createHtmlOutputFromFile(file).setTitle('Living ALP');
  SpreadsheetApp.getUi().showSidebar(page);
  return '';
}

export function openImportDialog(): string {
  const page = HtmlService.createHtmlOutputFromFile('import').setWidth(720).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, 'Import a caseload file');
  return '';
}
