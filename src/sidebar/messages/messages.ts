// Everything the sidebar says: its own messages and those of the capabilities whose screens it shows.
import * as caseloadEn from '../../caseload/messages/en';
import * as caseloadEs from '../../caseload/messages/es';
import type { PageLanguage } from '../../core/languages';
import * as familiesEn from '../../families/messages/en';
import * as familiesEs from '../../families/messages/es';
import * as goalsEn from '../../goals/messages/en';
import * as goalsEs from '../../goals/messages/es';
import * as privacyEn from '../../privacy/messages/en';
import * as privacyEs from '../../privacy/messages/es';
import { createMessages } from '../../ui/messages/messages';
import * as sidebarEn from './en';
import * as sidebarEs from './es';

const en = { ...sidebarEn, ...goalsEn, ...familiesEn, ...caseloadEn, ...privacyEn };
const es: typeof en = { ...sidebarEs, ...goalsEs, ...familiesEs, ...caseloadEs, ...privacyEs };

export type Messages = typeof en & { readonly language: PageLanguage };

export const messages = createMessages<Messages>({
  en: { language: 'en', ...en },
  es: { language: 'es', ...es },
});

export const { useMessages } = messages;
