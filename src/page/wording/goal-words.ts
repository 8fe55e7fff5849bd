// How a goal's kind and progress are called on every page, in both languages.
import type { PageLanguage } from './choose-language';

/** The steps of a goal, in their order. */
export const progressSteps = [
  'Not started',
  'Getting started',
  'On the way',
  'Nearly there',
  'Achieved',
] as const;

export type ProgressStep = (typeof progressSteps)[number];

export interface GoalWords {
  readonly kinds: Readonly<
    Record<'Academic' | 'Affective' | 'Talent' | 'Career' | 'Combined' | '', string>
  >;
  readonly steps: Readonly<Record<ProgressStep, string>>;
  readonly noStep: string;
}

export const goalWords: Readonly<Record<PageLanguage, GoalWords>> = {
  en: {
    kinds: {
      Academic: 'Academic',
      Affective: 'Affective',
      Talent: 'Talent',
      Career: 'Career',
      Combined: 'Combined',
      '': 'Not set',
    },
    steps: {
      'Not started': 'Not started',
      'Getting started': 'Getting started',
      'On the way': 'On the way',
      'Nearly there': 'Nearly there',
      Achieved: 'Achieved',
    },
    noStep: 'No progress yet',
  },
  es: {
    kinds: {
      Academic: 'Académica',
      Affective: 'Afectiva',
      Talent: 'De talento',
      Career: 'Vocacional',
      Combined: 'Combinada',
      '': 'Sin indicar',
    },
    steps: {
      'Not started': 'Sin empezar',
      'Getting started': 'Empezando',
      'On the way': 'En camino',
      'Nearly there': 'Casi lograda',
      Achieved: 'Lograda',
    },
    noStep: 'Sin progreso todavía',
  },
};
