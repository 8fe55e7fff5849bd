// Picks the language of a page from those that the browser asks for.
import { type PageLanguage, pageLanguages } from '../../domain/language/languages';

/** @param wanted as navigator.languages has them, best first: ["es-MX", "en"] */
export function chooseLanguage(wanted: readonly string[]): PageLanguage {
  const found = wanted
    .map((tag) => tag.toLowerCase().split('-')[0])
    .flatMap((code) => pageLanguages.find((language) => language === code) ?? []);
  return found[0] ?? pageLanguages[0];
}
