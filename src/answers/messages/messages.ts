// What the answer page says: in the language of whoever got the email, not that of the browser.

import type { MailLanguage } from '../../core/languages';
import * as en from './en';
import * as es from './es';

export type Messages = typeof en & { readonly language: MailLanguage };

export const byLanguage: Readonly<Record<MailLanguage, Messages>> = {
  en: { language: 'en', ...en },
  es: { language: 'es', ...es },
};
