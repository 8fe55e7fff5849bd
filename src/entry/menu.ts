// The menu: each item with the function that Google calls for it, who may choose it, and what it
// does. It must appear even before anybody has authorized anything (AuthMode.NONE).

import {
  type AccessPurpose,
  unlessMaySetUp,
  unlessSpecialist,
} from '../access/server/require-specialist';
import type { Rejection } from '../rpc/result';
import { upgradeAtScreen } from '../setup/server/upgrade';
import type { Services } from '../store/services';
import { assertActiveUser } from './assert-active-user';
import { createServices } from './create-services';
import { showAlert } from './dialogs';
import { rejectionFor, sentencesOf } from './how-it-ended';
import {
  archiveSentence,
  healthSentences,
  pauseSentence,
  sendDueSentence,
  sendUncertainSentence,
  setUpSentence,
  switchOnSentence,
} from './menu-actions';
import { openImportDialog, openPrintDialog, openSidebarPage } from './open-page';
import { mailTeachersSentence, refreshTeachersSentence } from './teacher-menu';

/** While nobody is named as a specialist, whoever sets up is going to be one. */
export type MenuRole = 'specialist' | 'first specialist' | 'active user';

export interface MenuItem {
  readonly label: string;
  readonly role: MenuRole;
  /** @returns what is said in the end; '' where nothing is left to be said */
  readonly run: (services: Services) => string;
}

/** By the name of the function; with a line between the groups. */
export const menuGroups: readonly Readonly<Record<string, MenuItem>>[] = [
  {
    sidebarMenu: { label: 'Open the sidebar', role: 'active user', run: openSidebarPage },
    importMenu: { label: 'Import a caseload file…', role: 'specialist', run: openImportDialog },
    printMenu: { label: 'Print plans…', role: 'specialist', run: openPrintDialog },
  },
  {
    sendDueMenu: { label: 'Send due digests now…', role: 'specialist', run: sendDueSentence },
    uncertainMenu: {
      label: 'Send uncertain digests again…',
      role: 'specialist',
      run: sendUncertainSentence,
    },
    switchOnMenu: { label: 'Switch digests on', role: 'specialist', run: switchOnSentence },
    pauseMenu: { label: 'Pause digests', role: 'specialist', run: pauseSentence },
  },
  {
    refreshTeachersMenu: {
      label: 'Refresh teachers’ views',
      role: 'specialist',
      run: refreshTeachersSentence,
    },
    mailTeacherLinksMenu: {
      label: 'Email teachers their link…',
      role: 'specialist',
      run: (services) => mailTeachersSentence('link', services),
    },
    mailTeacherPagesMenu: {
      label: 'Email teachers their page…',
      role: 'specialist',
      run: (services) => mailTeachersSentence('page', services),
    },
  },
  {
    archiveMenu: {
      label: 'Move past years to archive tabs…',
      role: 'specialist',
      run: archiveSentence,
    },
    healthCheckMenu: { label: 'Health check', role: 'specialist', run: healthSentences },
    setUpMenu: { label: 'Set up or repair', role: 'first specialist', run: setUpSentence },
  },
];

export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu('Living ALP');
  menuGroups.forEach((items, group) => {
    if (group > 0) menu.addSeparator();
    for (const [name, { label }] of Object.entries(items)) menu.addItem(label, name);
  });
  menu.addToUi();
}

export const menuFunctions = (): Readonly<Record<string, () => void>> =>
  Object.fromEntries(
    menuGroups
      .flatMap((items) => Object.entries(items))
      .map(([name, item]) => [name, () => choose(name, item)]),
  );

type RefusalFor = (purpose: AccessPurpose, services: Services) => Rejection | null;

const refusals: Readonly<Record<MenuRole, RefusalFor>> = {
  specialist: unlessSpecialist,
  'first specialist': unlessMaySetUp,
  'active user': () => null,
};

/** Runs an item and shows its message, or a sentence on what went wrong. */
function choose(name: string, { role, run }: MenuItem): void {
  let message: string;
  try {
    assertActiveUser();
    const services = createServices();
    const refusal = refusals[role]({ call: name, about: '' }, services);
    if (role === 'specialist' && !refusal) upgradeAtScreen(services);
    message = refusal ? sentencesOf(refusal) : run(services);
  } catch (error) {
    console.error(error);
    message = sentencesOf(rejectionFor(error));
  }
  if (message !== '') showAlert(message);
}
