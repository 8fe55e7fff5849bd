// The sentences of the dialog in the language that the browser asks for.
import { chooseLanguage } from '../../page/wording/choose-language';
import { en } from './en';
import { es } from './es';
import type { Wording } from './wording';

/** @param wanted as navigator.languages has them, best first: ["es-MX", "en"] */
export const chooseWording = (wanted: readonly string[]): Wording =>
  ({ en, es })[chooseLanguage(wanted)];
