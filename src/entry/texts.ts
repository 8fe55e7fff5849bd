// What the script says to the person at the screen, in their language. What stays in the sheet, and
// emails to staff, are in English for everybody.

import type { PageLanguage } from '../core/languages';
import { inEnglish } from '../rpc/english-failures';
import type { HealthTexts } from '../setup/server/check-health';
import { files } from '../teacher-files/messages/script.en';
import type { menu } from './messages/script.en';

export interface ScriptTexts extends HealthTexts {
  readonly menu: typeof menu;
  readonly files: typeof files;
}

/** Declared by English.js and Spanish.js (build/script.ts): only who is at the screen evaluates one. */
declare const loadEnglish_: () => Pick<ScriptTexts, 'menu' | 'health'>;
declare const loadSpanish_: () => { readonly spanish: ScriptTexts };

const texts: Readonly<Record<PageLanguage, () => ScriptTexts>> = {
  en: () => ({
    ...loadEnglish_(),
    files,
    failure: (failure) => inEnglish([failure]).join(),
    held: (reason) => reason,
  }),
  es: () => loadSpanish_().spanish,
};

export const textsIn = (language: PageLanguage): ScriptTexts => texts[language]();
