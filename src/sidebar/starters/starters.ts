// The small bank of starters, in the language of the page.
import { en } from './en';
import { es } from './es';
import type { Starter } from './starter';

export const starters = (language: string): readonly Starter[] => (language === 'es' ? es : en);
