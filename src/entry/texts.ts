// What the script says to the person at the screen, in their language. What stays in the sheet, and
// emails to staff, are in English for everybody.

import type { PageLanguage } from '../core/languages';
import { type HealthTexts, healthInEnglish } from '../setup/server/check-health';
import { files } from '../teacher-files/messages/script.en';
import { menu } from './messages/script.en';

export interface ScriptTexts extends HealthTexts {
  readonly menu: typeof menu;
  readonly files: typeof files;
}

/** Declared by Spanish.js (build/script.ts): no execution in English evaluates it. */
declare const loadSpanish_: () => { readonly spanish: ScriptTexts };

const texts: Readonly<Record<PageLanguage, () => ScriptTexts>> = {
  en: () => ({ ...healthInEnglish, menu, files }),
  es: () => loadSpanish_().spanish,
};

export const textsIn = (language: PageLanguage): ScriptTexts => texts[language]();
