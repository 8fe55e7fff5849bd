import { languageCode, languageName } from '../../../src/core/languages';

describe('a language as people type it', () => {
  it.each([
    ['Spanish', 'es'],
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

  it('is named in English for its code', () => {
    expect(languageName('vi')).toBe('Vietnamese');
    expect(languageName('zh-CN')).toBe('Chinese');
    expect(languageName('xx')).toBe('xx');
  });
});
