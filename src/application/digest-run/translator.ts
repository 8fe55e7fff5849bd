// Translates by machine, each text once: what the Translations tab has, corrected or not, is used
// again, and what is new is added to it.
import type { Translation } from '../../domain/schema/tabs';
import type { TranslateText } from '../ports';

export interface Translator {
  readonly translate: (texts: readonly string[], languageCode: string) => readonly string[];
  /** What has been translated since the last call, to be kept in the tab. */
  readonly takeNew: () => readonly Translation[];
}

export function createTranslator(
  known: readonly Translation[],
  translateText: TranslateText,
): Translator {
  const key = (languageCode: string, original: string) => `${languageCode} ${original}`;
  const translations = new Map(
    known.map((row) => [key(row.language, row.original), row.translation]),
  );
  let fresh: Translation[] = [];

  const one = (original: string, language: string): string => {
    const found = translations.get(key(language, original));
    if (found !== undefined) return found;
    const translation = translateText(original, language);
    translations.set(key(language, original), translation);
    fresh.push({ language, original, translation, checked: false });
    return translation;
  };
  return {
    translate: (texts, languageCode) => texts.map((text) => one(text, languageCode)),
    takeNew: () => {
      const taken = fresh;
      fresh = [];
      return taken;
    },
  };
}
