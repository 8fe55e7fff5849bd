// Everything the teacher's sidebar itself says: the English sentences give the shape.
import type { PageLanguage } from '../../domain/language/languages';
import { chooseLanguage } from '../../page/wording/choose-language';
import { en } from './en';
import { es } from './es';

export type Wording = Omit<typeof en, 'language'> & {
  /** Of these sentences. */
  readonly language: PageLanguage;
};

const wordings: Readonly<Record<PageLanguage, Wording>> = { en, es };

/** @param wanted as navigator.languages has them, best first: ["es-MX", "en"] */
export const chooseWording = (wanted: readonly string[]): Wording =>
  wordings[chooseLanguage(wanted)];
