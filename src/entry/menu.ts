// The menu, which must appear even before anybody has authorised anything (AuthMode.NONE).

/** Menu texts and the global functions behind them; null stands for a line. */
const items: readonly (readonly [label: string, handler: string] | null)[] = [
  ['Open the sidebar', 'sidebarMenu'],
  ['Import a caseload file…', 'importMenu'],
  null,
  ['Send due digests now…', 'sendDueMenu'],
  ['Send uncertain digests again…', 'uncertainMenu'],
  ['Switch digests on', 'switchOnMenu'],
  ['Pause digests', 'pauseMenu'],
  null,
  ['Refresh teachers’ views', 'refreshTeachersMenu'],
  ['Mail teachers their link…', 'mailTeacherLinksMenu'],
  ['Mail teachers their page…', 'mailTeacherPagesMenu'],
  null,
  ['Health check', 'healthCheckMenu'],
  ['Set up or repair', 'setUpMenu'],
];

export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu('Living ALP');
  for (const item of items) {
    if (item) menu.addItem(item[0], item[1]);
    else menu.addSeparator();
  }
  menu.addToUi();
}

export const onInstall = onOpen;
