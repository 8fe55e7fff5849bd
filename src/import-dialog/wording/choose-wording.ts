// The sentences of the dialog in the language that the browser asks for.
import type { PageLanguage } from '../../domain/language/languages';
import { chooseLanguage } from '../../page/wording/choose-language';
import { en } from './en';
import { es } from './es';
import type { Wording } from './wording';

const wordings: Readonly<Record<PageLanguage, Wording>> = { en, es };

/** @param wanted as navigator.languages has them, best first: ["es-MX", "en"] */
export const chooseWording = (wanted: readonly string[]): Wording =>
  wordings[chooseLanguage(wanted)];
