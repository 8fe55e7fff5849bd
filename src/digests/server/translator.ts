// Translates by machine, each text once: what the Translations tab has, corrected or not, is used
// again, and what is new is to be added to it.
import type { Translation } from '../../schema/tabs';
import type { TranslateText, TranslateTexts } from '../../store/ports';

export interface Translator {
  readonly translate: TranslateTexts;
  /** What has been translated and does not stand in the tab. */
  readonly added: () => readonly Translation[];
}

export function createTranslator(
  known: readonly Translation[],
  translateText: TranslateText,
): Translator {
  const key = (languageCode: string, original: string) => `${languageCode} ${original}`;
  const translations = new Map(
    known.map((row) => [key(row.language, row.original), row.translation]),
  );
  const added: Translation[] = [];

  const one = (original: string, language: string, from: string): string => {
    const found = translations.get(key(language, original));
    if (found !== undefined) return found;
    const translation = translateText(original, language, from);
    // No translation yet: it is asked for again the next time.
    if (translation === '') return '';
    translations.set(key(language, original), translation);
    added.push({ language, original, translation, checked: false });
    return translation;
  };
  return {
    translate: (texts, languageCode, from) => texts.map((text) => one(text, languageCode, from)),
    added: () => added,
  };
}
