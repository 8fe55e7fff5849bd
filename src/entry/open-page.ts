// Opens the pages of the add-on: the sidebar beside the grid, and the dialogs over it.
import { isNamedSpecialist, mayBeFirst } from '../access/server/require-specialist';
import { pageFile } from '../core/languages';
import { userLanguage } from '../platform/google-services';
import type { PrintScope } from '../print/domain/print-request';
import { upgradeAtScreen } from '../setup/server/upgrade';
import type { DialogPage, Services, SidebarPage } from '../store/services';
import { textsIn } from './texts';

/** The page's HTML where it is told in which language it is, and more: Google gives it no address to say it. */
const bodyTag = '<body>';

/** In the language of the menu that names it, whatever the browser prefers. */
function pageOf(file: string, attributes = ''): GoogleAppsScript.HTML.HtmlOutput {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutputFromFile(pageFile(file, language));
  const told = `<body data-language="${language}"${attributes}>`;
  return page.setContent(page.getContent().replace(bodyTag, () => told));
}

/** Choosing the page is not an access check; every call of either is authorized separately. */
export function openSidebarPage(services: Services): string {
  const isSpecialist = isNamedSpecialist(services);
  if (isSpecialist) upgradeAtScreen(services);
  if (isSpecialist) showSidebar('sidebar');
  else showSidebar(mayBeFirst(services) ? 'setup' : 'teacher');
  return '';
}

export function showSidebar(name: SidebarPage): void {
  SpreadsheetApp.getUi().showSidebar(pageOf(name).setTitle('Living ALP'));
}

export function openImportDialog(): string {
  showDialog('import');
  return '';
}

/** An ID may be any text: encoded, it cannot end the attribute. */
export function showPrintDialog(scope: PrintScope): void {
  const named = ` data-scope="${encodeURIComponent(JSON.stringify(scope))}"`;
  const page = pageOf('print', named).setWidth(960).setHeight(720);
  const { menu } = textsIn(userLanguage());
  SpreadsheetApp.getUi().showModalDialog(page, menu.dialogs.print);
}

/** Pixels. */
const dialogSizes: Readonly<Record<DialogPage, { width: number; height: number }>> = {
  import: { width: 720, height: 560 },
  round: { width: 960, height: 720 },
  pictures: { width: 960, height: 720 },
};

export function showDialog(name: DialogPage): void {
  const { menu } = textsIn(userLanguage());
  const { width, height } = dialogSizes[name];
  const page = pageOf(name).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, menu.dialogs[name]);
}

export function openPrintDialog(): string {
  showPrintDialog({ kind: 'selection' });
  return '';
}
