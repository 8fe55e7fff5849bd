// What the caseload screen says, in the language of its reader.
import type { PageLanguage } from '../../core/languages';
import { createMessages } from '../../ui/messages/messages';
import * as en from './en';
import * as es from './es';

export type Messages = typeof en & { readonly language: PageLanguage };

export const { byLanguage, useMessages } = createMessages<Messages>({
  en: { language: 'en', ...en },
  es: { language: 'es', ...es },
});
