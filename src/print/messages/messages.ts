// What the print dialog and its documents say, each in its own language: that of the person at the
// screen, and that of whoever reads the paper.
import type { PageLanguage } from '../../core/languages';
import { createMessages } from '../../ui/messages/messages';
import * as en from './en';
import * as es from './es';

export type Messages = typeof en & { readonly language: PageLanguage };

export type PaperWords = typeof en.paper & { readonly language: PageLanguage };

export const { byLanguage, useMessages } = createMessages<Messages>({
  en: { language: 'en', ...en },
  es: { language: 'es', ...es },
});

export const paperWords: Readonly<Record<PageLanguage, PaperWords>> = {
  en: { language: 'en', ...en.paper },
  es: { language: 'es', ...es.paper },
};
