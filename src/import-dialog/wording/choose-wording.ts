// Picks the language of the dialog from those that the browser asks for.
import { en } from './en';
import { es } from './es';
import type { Wording } from './wording';

/** @param wanted as navigator.languages has them, best first: ["es-MX", "en"] */
export function chooseWording(wanted: readonly string[]): Wording {
  const languages = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  const found = languages.find((language) => language === 'en' || language === 'es');
  return found === 'es' ? es : en;
}
