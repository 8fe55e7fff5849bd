// Opens the pages of the add-on: the sidebar beside the grid, and the dialogs over it.
import { isNamedSpecialist } from '../access/server/require-specialist';
import type { PrintScope } from '../print/domain/print-request';
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

/** Where the page's HTML has its scope; a page that Google serves has no address to say it. */
const scopePlace = '<body>';

/** An ID may be any text: encoded, it cannot end the attribute. */
export function showPrintDialog(scope: PrintScope): void {
  const page = HtmlService.createHtmlOutputFromFile('print').setWidth(960).setHeight(720);
  const named = `<body data-scope="${encodeURIComponent(JSON.stringify(scope))}">`;
  page.setContent(page.getContent().replace(scopePlace, () => named));
  SpreadsheetApp.getUi().showModalDialog(page, 'Print plans');
}

export function openPrintDialog(): string {
  showPrintDialog({ kind: 'selection' });
  return '';
}
