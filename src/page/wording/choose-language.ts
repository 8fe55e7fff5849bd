// Picks the language of a page from those that the browser asks for.

/** The languages in which every page is written. */
export type PageLanguage = 'en' | 'es';

/** @param wanted as navigator.languages has them, best first: ["es-MX", "en"] */
export function chooseLanguage(wanted: readonly string[]): PageLanguage {
  const languages = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return languages.find((language) => language === 'en' || language === 'es') === 'es'
    ? 'es'
    : 'en';
}
