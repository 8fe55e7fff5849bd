// The languages of emails to families and of the add-on's pages, and how people name languages.
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

/** A browser that asks for none of them gets the first. */
export const pageLanguages = ['en', 'es'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** By code, the names that people give a language; the first is the English one. */
const namesByCode: Readonly<
  Record<string, readonly string[]> & Record<MailLanguage, readonly string[]>
> = {
  en: ['English', 'inglés', 'eng'],
  es: ['Spanish', 'español', 'castellano', 'espanol', 'spa'],
  am: ['Amharic', 'አማርኛ'],
  ar: ['Arabic', 'العربية', 'عربي'],
  bn: ['Bengali', 'Bangla', 'বাংলা'],
  de: ['German', 'Deutsch'],
  // Dari is the Persian of Afghanistan; the translation service knows both as "fa".
  fa: ['Persian', 'Farsi', 'Dari', 'فارسی', 'دری', 'prs'],
  fr: ['French', 'français'],
  he: ['Hebrew', 'עברית', 'iw'],
  hi: ['Hindi', 'हिन्दी', 'हिंदी'],
  hmn: ['Hmong', 'Hmoob'],
  ht: ['Haitian Creole', 'Haitian', 'Kreyòl ayisyen', 'Kreyòl'],
  id: ['Indonesian', 'Bahasa Indonesia'],
  it: ['Italian', 'italiano'],
  ja: ['Japanese', '日本語'],
  km: ['Khmer', 'Cambodian', 'ខ្មែរ'],
  ko: ['Korean', '한국어'],
  ku: ['Kurdish', 'Kurmanji', 'Kurdî'],
  lo: ['Lao', 'Laotian', 'ລາວ'],
  mn: ['Mongolian', 'монгол'],
  my: ['Burmese', 'Myanmar', 'မြန်မာ', 'မြန်မာဘာသာ'],
  ne: ['Nepali', 'नेपाली'],
  om: ['Oromo', 'Afaan Oromo', 'Oromoo'],
  pa: ['Punjabi', 'Panjabi', 'ਪੰਜਾਬੀ'],
  pl: ['Polish', 'polski'],
  ps: ['Pashto', 'Pushto', 'پښتو'],
  pt: ['Portuguese', 'português'],
  ro: ['Romanian', 'română'],
  ru: ['Russian', 'русский'],
  rw: ['Kinyarwanda'],
  sm: ['Samoan'],
  so: ['Somali', 'Soomaali', 'af Soomaali'],
  sw: ['Swahili', 'Kiswahili'],
  ta: ['Tamil', 'தமிழ்'],
  te: ['Telugu', 'తెలుగు'],
  th: ['Thai', 'ไทย', 'ภาษาไทย'],
  ti: ['Tigrinya', 'ትግርኛ'],
  tl: ['Tagalog', 'Filipino', 'Pilipino', 'fil'],
  tr: ['Turkish', 'Türkçe'],
  uk: ['Ukrainian', 'українська'],
  ur: ['Urdu', 'اردو'],
  uz: ['Uzbek', "o'zbek"],
  vi: ['Vietnamese', 'Tiếng Việt', 'Viet'],
  'zh-CN': ['Chinese', 'Mandarin', 'Simplified Chinese', '中文', '普通话', '简体中文', 'zh', 'cmn'],
  'zh-TW': [
    'Traditional Chinese',
    'Cantonese',
    'Chinese Traditional',
    '繁體中文',
    '廣東話',
    'yue',
    'zh-HK',
  ],
};

/** Ignores case, accents and text in brackets: "Español (México)" is "espanol". */
const normalizeLanguage = (typed: string): string =>
  typed
    .replace(/[([].*$/, '')
    .normalize('NFD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter[0] ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const lookUp = (typed: string): string | null => {
  const wanted = normalizeLanguage(typed);
  if (wanted === '') return null;
  for (const [code, names] of Object.entries(namesByCode)) {
    if (
      normalizeLanguage(code) === wanted ||
      names.some((name) => normalizeLanguage(name) === wanted)
    )
      return code;
  }
  return null;
};

/**
 * The code that a translation service takes for a typed language name or code: "es" for "español",
 * "vi" for "Tiếng Việt". Of several ("Spanish/English") the first counts, and a region ("es-MX") is
 * ignored where it makes no difference. null where the name is unknown or nothing translates into
 * the language, such as Navajo: that family gets the email in English.
 */
export const languageCode = (name: string): string | null => {
  const first = name.split(/[/,;&+\n]/)[0] ?? '';
  return lookUp(first) ?? lookUp(/^\s*([a-z]{2,3})[-_][a-z]+\s*$/i.exec(first)?.[1] ?? '');
};

/** The language of the digest for a typed language name; null where nobody writes in it. */
export const mailLanguageOf = (name: string): MailLanguage | null => {
  const code = languageCode(name);
  return mailLanguages.find((language) => language === code) ?? null;
};

/** The English name of a code that `languageCode` returned; the code itself for any other. */
export const languageName = (code: string): string => namesByCode[code]?.[0] ?? code;

/** Which way a language is read. */
export type Direction = 'ltr' | 'rtl';

const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ps', 'ur'];

/** @param code as the translation service names a language: "vi", "zh-CN" */
export const directionOf = (code: string): Direction =>
  rightToLeft.includes(code.toLowerCase().replace(/-.*$/, '')) ? 'rtl' : 'ltr';
