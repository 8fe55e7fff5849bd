import { chooseLanguage } from '../../../src/core/languages';

describe('a browser', () => {
  it.each([
    [['es-MX', 'en'], 'es'],
    [['en-US', 'es'], 'en'],
    [['vi', 'es-419', 'en'], 'es'],
    [['de'], 'en'],
    [[], 'en'],
  ])('that asks for %j gets %s', (wanted, language) => {
    expect(chooseLanguage(wanted)).toBe(language);
  });
});
