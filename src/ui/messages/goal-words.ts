// How the choices of Goals are called on every page, in both languages.
import type { PageLanguage } from '../../core/languages';
import type { Competency, GoalKind, GoalStatus, Outcome, Progress } from '../../schema/choices';

export interface GoalWords {
  readonly kinds: Readonly<Record<GoalKind | '', string>>;
  readonly statuses: Readonly<Record<GoalStatus | '', string>>;
  readonly steps: Readonly<Record<Progress, string>>;
  readonly noStep: string;
  readonly competencies: Readonly<Record<Competency | '', string>>;
  readonly outcomes: Readonly<Record<Outcome | '', string>>;
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
    statuses: {
      Draft: 'Draft',
      Active: 'Active',
      Achieved: 'Achieved',
      Continued: 'Continued',
      Revised: 'Revised',
      Discontinued: 'Discontinued',
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
    competencies: {
      Personal: 'Personal',
      Social: 'Social',
      Communication: 'Communication',
      Leadership: 'Leadership',
      Cultural: 'Cultural',
      '': 'Not set',
    },
    outcomes: { Met: 'Met', 'Partly met': 'Partly met', 'Not yet': 'Not yet', '': 'Not set' },
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
    statuses: {
      Draft: 'Borrador',
      Active: 'Activa',
      Achieved: 'Lograda',
      Continued: 'Continuada',
      Revised: 'Modificada',
      Discontinued: 'Suspendida',
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
    competencies: {
      Personal: 'Personal',
      Social: 'Social',
      Communication: 'Comunicación',
      Leadership: 'Liderazgo',
      Cultural: 'Cultural',
      '': 'Sin indicar',
    },
    outcomes: {
      Met: 'Lograda',
      'Partly met': 'Lograda en parte',
      'Not yet': 'Todavía no',
      '': 'Sin indicar',
    },
  },
};

export const progressLabel = (
  step: Progress | '',
  { steps, noStep }: Pick<GoalWords, 'steps' | 'noStep'>,
): string => (step === '' ? noStep : steps[step]);
