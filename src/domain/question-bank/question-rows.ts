// Turns the shipped questions into rows of the Questions tab.
import type { Question } from '../schema/tabs';
import type { QuestionEntry } from './entry';

export interface ShippedQuestion extends QuestionEntry {
  readonly audience: 'Family' | 'Student';
}

const languages = [
  { language: 'English', suffix: 'EN', wording: 'en' },
  { language: 'Spanish', suffix: 'ES', wording: 'es' },
] as const;

/** One row per language ("WHY-01-EN", "WHY-01-ES"), all of them in use. */
export const questionRows = (shipped: readonly ShippedQuestion[]): readonly Question[] =>
  shipped.flatMap((entry) =>
    languages.map(({ language, suffix, wording }) => ({
      questionId: `${entry.id}-${suffix}`,
      audience: entry.audience,
      goalKind: entry.fits.goalKind,
      competency: entry.fits.competency ?? '',
      aim: entry.aim,
      phase: entry.fits.phase,
      grades: entry.fits.grades,
      language,
      question: entry[wording],
      use: true,
    })),
  );
