// The questions that every new caseload starts with. The build puts them into a file of their own:
// the script is evaluated on every execution, and only set-up needs them.

import { languageName } from '../../../core/language-names';
import { mailLanguages } from '../../../core/languages';
import type { Question } from '../../../schema/tabs';
import { academicEntries } from './academic';
import { affectiveEntries } from './affective';
import { careerEntries } from './career';
import type { QuestionEntry } from './entry';
import { howEntries } from './how';
import { studentEntries } from './student';
import { supportEntries } from './support';
import { talentEntries } from './talent';
import { whyEntries } from './why';

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

const familyEntries = (): readonly QuestionEntry[] => [
  ...whyEntries(),
  ...howEntries(),
  ...supportEntries(),
  ...academicEntries(),
  ...affectiveEntries(),
  ...talentEntries(),
  ...careerEntries(),
];

export const shippedQuestions = (): readonly ShippedQuestion[] => [
  ...familyEntries().map((entry) => ({ ...entry, audience: 'Family' as const })),
  ...studentEntries().map((entry) => ({ ...entry, audience: 'Student' as const })),
];

/** Every shipped question as the rows that set-up writes. */
export const questionBank = (): readonly Question[] => questionRows(shippedQuestions());
