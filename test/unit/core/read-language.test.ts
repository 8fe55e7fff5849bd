import fc from 'fast-check';
import { languageName, namesByCode, untranslated } from '../../../src/core/language-names';
import { languageCode, readLanguage } from '../../../src/core/read-language';

describe('a language as people type it', () => {
  it.each([
    ['Spanish', 'es'],
    ['01-Spanish', 'es'],
    ['00 - English', 'en'],
    ['español', 'es'],
    ['ESPAÑOL ', 'es'],
    ['Espanol', 'es'],
    ['es', 'es'],
    ['es-MX', 'es'],
    ['Spanish (Mexico)', 'es'],
    ['Spanish/English', 'es'],
    ['English', 'en'],
    ['en_US', 'en'],
    ['Vietnamese', 'vi'],
    ['Tiếng Việt', 'vi'],
    ['tieng viet', 'vi'],
    ['Somali', 'so'],
    ['Arabic', 'ar'],
    ['العربية', 'ar'],
    ['Nepali', 'ne'],
    ['नेपाली', 'ne'],
    ['Amharic', 'am'],
    ['አማርኛ', 'am'],
    ['Chinese', 'zh-CN'],
    ['Mandarin', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['中文', 'zh-CN'],
    ['Russian', 'ru'],
    ['русский', 'ru'],
    ['Korean', 'ko'],
    ['한국어', 'ko'],
    ['Ukrainian', 'uk'],
    ['українська', 'uk'],
    ['Burmese', 'my'],
    ['Swahili', 'sw'],
    ['Kiswahili', 'sw'],
    ['Dari', 'fa'],
    ['Farsi', 'fa'],
    ['Pashto', 'ps'],
    ['Hebrew', 'he'],
    ['iw', 'he'],
  ])('%s is %s', (typed, code) => {
    expect(languageCode(typed)).toBe(code);
  });

  it.each([
    '',
    '  ',
    'Navajo',
    'Diné bizaad',
    'nv',
    'Klingon',
    '?',
    'constructor',
    'Karen',
    'english teacher',
  ])('%j has no translation', (typed) => {
    expect(languageCode(typed)).toBeNull();
  });

  it.each([
    ['Castilian', 'es'],
    ['Spanish; Castilian', 'es'],
    ['Span', 'es'],
    ['Spanish - Mexico', 'es'],
    ['Spanish (Latin America)', 'es'],
    ['Bilingual (Spanish)', 'es'],
    ['Spanish only', 'es'],
    ['es-419', 'es'],
    ['Spainish', 'es'],
    ['Sapnish', 'es'],
    ['Espa\u00f1ol\u200b', 'es'],
    ['Vietnamees', 'vi'],
    ['Tagolog', 'tl'],
    ['Portugese', 'pt'],
    ['vie', 'vi'],
    ['ara', 'ar'],
    ['chi', 'zh-CN'],
    ['zho', 'zh-CN'],
    ['fre', 'fr'],
    ['per', 'fa'],
    ['hat', 'ht'],
    ['hye', 'hy'],
    ['Haitian-Creole', 'ht'],
    ['Hatian Creole', 'ht'],
    ['zh-Hant', 'zh-TW'],
    ['zh_Hant_TW', 'zh-TW'],
    ['Chinese (Traditional)', 'zh-TW'],
    ['Chinese, Cantonese', 'zh-TW'],
    ['Chinese - Mandarin', 'zh-CN'],
    ['Mandarin (Taiwan)', 'zh-TW'],
    ['Kurdish (Sorani)', 'ckb'],
    ['Portuguese (Brazil)', 'pt'],
    ['Hmong (White)', 'hmn'],
    ['Language: Somali', 'so'],
  ])('%j is %j', (typed, code) => {
    expect(languageCode(typed)).toBe(code);
  });

  it.each([
    ['Spanish and English', 'es'],
    ['English/Spanish', 'es'],
    ['inglés y español', 'es'],
    ['English, Tagalog', 'en'],
    ['Vietnamese & Spanish', 'es'],
    ['Somali; Arabic', 'so'],
    ['Navajo and English', 'en'],
    ['Navajo / Somali', 'so'],
  ])('of several in %j the digest takes %j', (typed, code) => {
    expect(languageCode(typed)).toBe(code);
  });

  it.each(['', ' ', 'n/a', 'None', 'Unknown', '-', '?', 'und', 'Not specified'])(
    '%j names none',
    (typed) => expect(readLanguage(typed)).toEqual({ kind: 'none' }),
  );

  it.each(['Navajo', 'nav', 'Diné', 'Karen', 'ASL', "K'iche'", 'Mayan (Mam)', 'Mixteco Bajo'])(
    '%j is known, and nothing translates into it',
    (typed) => expect(readLanguage(typed)).toEqual({ kind: 'known', code: null }),
  );

  it.each([
    'Klingon',
    'xx',
    'No',
    'no English',
    'not Spanish',
    'Non-English',
    'Other',
    'Bilingual',
    'Creole',
    '01',
    'Spanish - do not email',
    'English (interpreter for court)',
    'Spanish, dad only',
    'speaks so',
    'english teacher',
  ])('%j is not known', (typed) => expect(readLanguage(typed)).toEqual({ kind: 'unknown' }));

  it('knows every name and code of its lists, in any capitals, with and without a region', () => {
    const shadowed = new Set<string>();
    for (const [code, names] of Object.entries(namesByCode)) {
      for (const name of names) {
        expect([name, languageCode(name.toUpperCase())]).toEqual([name, code]);
        expect([name, languageCode(` ${name} (United States)`)]).toEqual([name, code]);
        expect(shadowed.has(name.toLowerCase())).toBe(false);
        shadowed.add(name.toLowerCase());
      }
    }
    for (const name of untranslated.flat())
      expect([name, readLanguage(name)]).toEqual([name, { kind: 'known', code: null }]);
  });

  it('is unknown with any word beside it that is no language', () => {
    const names = Object.values(namesByCode).map(([name]) => name ?? '');
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('restraining', 'deceased', 'sheriff', 'xyzzy', 'custody', 'prohibido'),
        fc.constantFrom(' ', ' - ', ', ', ' (', '/'),
        (name, word, between) =>
          readLanguage(`${name}${between}${word}`).kind === 'unknown' &&
          readLanguage(`${word}${between}${name}`).kind === 'unknown',
      ),
    );
  });

  it('is named in English for its code', () => {
    expect(languageName('vi')).toBe('Vietnamese');
    expect(languageName('zh-CN')).toBe('Chinese');
    expect(languageName('xx')).toBe('xx');
  });
});
