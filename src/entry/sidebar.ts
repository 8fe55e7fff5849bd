// Opens the sidebar beside the grid: the specialists' page, or the one for teachers.
import { isNamedSpecialist } from '../application/access/for-specialists';
import { tellingAnybody } from './dialogs';

/** Which page it is keeps nobody from anything: every call of either asks again. */
export const sidebarMenu = (): void =>
  tellingAnybody((ports) => {
    const file = isNamedSpecialist(ports) ? 'sidebar' : 'teacher';
    const page = HtmlService.createHtmlOutputFromFile(file).setTitle('Living ALP');
    SpreadsheetApp.getUi().showSidebar(page);
    return '';
  });
