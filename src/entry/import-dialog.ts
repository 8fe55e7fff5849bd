// Opens the dialog in which a caseload file is chosen, looked over and imported.
import { telling } from './dialogs';

export const importMenu = (): void =>
  telling(() => {
    const page = HtmlService.createHtmlOutputFromFile('import').setWidth(720).setHeight(560);
    SpreadsheetApp.getUi().showModalDialog(page, 'Import a caseload file');
    return '';
  }, 'importMenu');
