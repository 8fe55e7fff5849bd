// The small bank of starters, in the language of the page.
import type { PageLanguage } from '../../domain/language/languages';
import { en } from './en';
import { es } from './es';
import type { Starter } from './starter';

export const starters: Readonly<Record<PageLanguage, readonly Starter[]>> = { en, es };
