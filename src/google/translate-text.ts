// Machine translation by Google, of the text that families get whose language nobody writes.
import type { TranslateText } from '../application/ports';
import { fallbackLanguage } from '../domain/language/languages';

export const translateText: TranslateText = (text, languageCode) =>
  LanguageApp.translate(text, fallbackLanguage, languageCode);
