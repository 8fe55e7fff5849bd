// Texts that send people to an item of the menu: it stands there under that name, in their language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageLanguage } from '../../../src/core/languages';
import { menu as english } from '../../../src/entry/messages/script.en';
import { menu as spanish } from '../../../src/entry/messages/script.es';

const labels: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: Object.values(english.items),
  es: Object.values(spanish.items),
};

const languageOf = (path: string): PageLanguage =>
  /(^|[\\/.])es(\.ts$|[\\/])/.test(path) ? 'es' : 'en';

/** What stands behind "Living ALP > " in a text of the product; a label that is put in is right. */
const namedIn = (source: string): readonly string[] =>
  [...source.matchAll(/Living ALP > (?!\$\{)(.{0,60})/gu)].map(([, named = '']) => named);

const wrongIn = (source: string, language: PageLanguage): readonly string[] =>
  namedIn(source).filter(
    (named) => !labels[language].some((label) => named.startsWith(label.replace('…', ''))),
  );

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }))
  .filter(({ text }) => namedIn(text).length > 0);

it.each(files)('$path names items as the menu does', ({ path, text }) => {
  expect(wrongIn(text, languageOf(path))).toEqual([]);
});

it.each(files.filter(({ path }) => languageOf(path) === 'es'))(
  '$path names no item in English',
  ({ text }) => {
    expect(labels.en.filter((label) => text.includes(label))).toEqual([]);
  },
);

it('an item of another language, or of an earlier menu, would be noticed', () => {
  expect(wrongIn('Elija Living ALP > Health check.', 'es')).toHaveLength(1);
  expect(wrongIn('Choose Living ALP > Refresh views.', 'en')).toHaveLength(1);
  expect(wrongIn('Elija Living ALP > Revisión general.', 'es')).toEqual([]);
});
