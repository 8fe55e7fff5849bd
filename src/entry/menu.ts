// The menu: each item with the function that Google calls for it, who may choose it, and what it
// does. It must appear even before anybody has authorized anything (AuthMode.NONE).

import {
  type AccessPurpose,
  unlessMaySetUp,
  unlessSpecialist,
} from '../access/server/require-specialist';
import { userLanguage } from '../platform/google-services';
import type { Rejection } from '../rpc/result';
import { upgradeAtScreen } from '../setup/server/upgrade';
import type { Services } from '../store/services';
import { assertActiveUser } from './assert-active-user';
import { createServices } from './create-services';
import { showAlert } from './dialogs';
import { rejectionFor, sentencesOf } from './how-it-ended';
import {
  archiveSentence,
  endLinksSentence,
  healthSentences,
  pauseSentence,
  sendDueSentence,
  sendUncertainSentence,
  setUpSentence,
  switchOnSentence,
} from './menu-actions';
import { openImportDialog, openPrintDialog, openSidebarPage } from './open-page';
import { mailTeachersSentence, refreshTeachersSentence } from './teacher-menu';
import { type ScriptTexts, textsIn } from './texts';

/** While nobody is named as a specialist, whoever sets up is going to be one. */
export type MenuRole = 'specialist' | 'first specialist' | 'active user';

export interface MenuItem {
  readonly label: keyof ScriptTexts['menu']['items'];
  readonly role: MenuRole;
  /** @returns what is said in the end; '' where nothing is left to be said */
  readonly run: (services: Services, texts: ScriptTexts) => string;
}

/** By the name of the function; with a line between the groups. */
export const menuGroups: readonly Readonly<Record<string, MenuItem>>[] = [
  {
    sidebarMenu: { label: 'sidebar', role: 'active user', run: openSidebarPage },
    importMenu: { label: 'import', role: 'specialist', run: openImportDialog },
    printMenu: { label: 'print', role: 'specialist', run: openPrintDialog },
  },
  {
    sendDueMenu: { label: 'sendDue', role: 'specialist', run: sendDueSentence },
    uncertainMenu: {
      label: 'uncertain',
      role: 'specialist',
      run: sendUncertainSentence,
    },
    switchOnMenu: { label: 'switchOn', role: 'specialist', run: switchOnSentence },
    pauseMenu: { label: 'pause', role: 'specialist', run: pauseSentence },
  },
  {
    refreshTeachersMenu: {
      label: 'refreshTeachers',
      role: 'specialist',
      run: refreshTeachersSentence,
    },
    mailTeacherLinksMenu: {
      label: 'teacherLinks',
      role: 'specialist',
      run: (...given) => mailTeachersSentence('link', ...given),
    },
    mailTeacherPagesMenu: {
      label: 'teacherPages',
      role: 'specialist',
      run: (...given) => mailTeachersSentence('page', ...given),
    },
  },
  {
    archiveMenu: {
      label: 'archive',
      role: 'specialist',
      run: archiveSentence,
    },
    endLinksMenu: { label: 'endLinks', role: 'specialist', run: endLinksSentence },
    healthCheckMenu: { label: 'health', role: 'specialist', run: healthSentences },
    setUpMenu: { label: 'setUp', role: 'first specialist', run: setUpSentence },
  },
];

export function onOpen(): void {
  const { items: labels } = textsIn(userLanguage()).menu;
  const menu = SpreadsheetApp.getUi().createMenu('Living ALP');
  menuGroups.forEach((items, group) => {
    if (group > 0) menu.addSeparator();
    for (const [name, { label }] of Object.entries(items)) menu.addItem(labels[label], name);
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
  const texts = textsIn(userLanguage());
  let message: string;
  try {
    assertActiveUser();
    const services = createServices();
    const refusal = refusals[role]({ call: name, about: '' }, services);
    if (role === 'specialist' && !refusal) upgradeAtScreen(services);
    message = refusal ? sentencesOf(refusal, texts) : run(services, texts);
  } catch (error) {
    console.error(error);
    message = sentencesOf(rejectionFor(error), texts);
  }
  if (message !== '') showAlert(message);
}
