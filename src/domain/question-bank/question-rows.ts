// Turns the shipped questions into rows of the Questions tab.
import { languageName } from '../language/language-code';
import { mailLanguages } from '../language/languages';
import type { Question } from '../schema/tabs';
import type { QuestionEntry } from './entry';

export interface ShippedQuestion extends QuestionEntry {
  readonly audience: 'Family' | 'Student';
}

/** One row per language ("WHY-01-EN", "WHY-01-ES"), all of them in use. */
export const questionRows = (shipped: readonly ShippedQuestion[]): readonly Question[] =>
  shipped.flatMap((entry) =>
    mailLanguages.map((code) => ({
      questionId: `${entry.id}-${code.toUpperCase()}`,
      audience: entry.audience,
      goalKind: entry.fits.goalKind,
      competency: entry.fits.competency ?? '',
      aim: entry.aim,
      phase: entry.fits.phase,
      grades: entry.fits.grades,
      language: languageName(code),
      question: entry[code],
      use: true,
    })),
  );
