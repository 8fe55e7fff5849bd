// The languages of emails to families and of the add-on's pages.
//
// Whatever is written per language is a Record over one of these lists: with one more code in it,
// the compiler names every text that is missing.

/**
 * A family with any other language gets the digest in English, or a machine's translation of it
 * where the school allows one.
 */
export const mailLanguages = ['en', 'es'] as const;
export type MailLanguage = (typeof mailLanguages)[number];

/** What families get whose language nobody writes; machines translate from it. */
export const fallbackLanguage = 'en' satisfies MailLanguage;

/** Of the pages, the menu and what it says. Who asks for none of them gets the first. */
export const pageLanguages = ['en', 'es'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** @param wanted best first, as browsers and accounts name languages: "es-MX", "es_419", "en" */
export function chooseLanguage(wanted: readonly string[]): PageLanguage {
  const found = wanted
    .map((tag) => tag.toLowerCase().split(/[-_]/)[0])
    .flatMap((code) => pageLanguages.find((language) => language === code) ?? []);
  return found[0] ?? pageLanguages[0];
}

/** Shown in the language of whoever has a link, or on papers in both: they have all texts. */
export const bilingualPages: readonly string[] = ['answer', 'print'];

/** The file of a page without ".html": most have the texts of one language; the first goes unnamed. */
export const pageFile = (page: string, language: PageLanguage): string =>
  bilingualPages.includes(page) || language === pageLanguages[0] ? page : `${page}-${language}`;

/** Which way a language is read. */
export type Direction = 'ltr' | 'rtl';

const rightToLeft: readonly string[] = ['ar', 'ckb', 'fa', 'he', 'ps', 'ug', 'ur', 'yi'];

/** @param code as the translation service names a language: "vi", "zh-CN" */
export const directionOf = (code: string): Direction =>
  rightToLeft.includes(code.toLowerCase().replace(/-.*$/, '')) ? 'rtl' : 'ltr';
