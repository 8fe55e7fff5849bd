// Machine translation by Google, of English text.
import type { TranslateText } from '../application/ports';

export const translateText: TranslateText = (text, languageCode) =>
  LanguageApp.translate(text, 'en', languageCode);
