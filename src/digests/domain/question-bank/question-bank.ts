// The questions that every new caseload starts with. The build puts them into a file of their own:
// the script is evaluated on every execution, and only set-up and an upgrade need them.

import { languageName } from '../../../core/language-names';
import { mailLanguages } from '../../../core/languages';
import type { Question } from '../../../schema/tabs';
import { academicEntries } from './academic';
import { areaEntries } from './areas';
import { byProgressEntries } from './by-progress';
import { careerEntries } from './career';
import type { QuestionEntry } from './entry';
import { followUpEntries } from './follow-up';
import { knowEntries } from './for-parents';
import { type FormerRows, formerRows } from './former';
import { howEntries } from './how';
import { personalEntries } from './personal';
import { studentEntries } from './student';
import { supportEntries } from './support';
import { talentEntries } from './talent';
import { whyEntries } from './why';
import { withOthersEntries } from './with-others';

export interface ShippedQuestion extends QuestionEntry {
  readonly audience: 'Family' | 'Student';
}

/** What the build puts into the file. */
export interface ShippedBank {
  readonly questions: readonly ShippedQuestion[];
  readonly former: FormerRows;
}

/** One row per language ("WHY-01-EN", "WHY-01-ES"), all of them in use. */
export const questionRows = (shipped: readonly ShippedQuestion[]): readonly Question[] =>
  shipped.flatMap(({ id, audience, aim, fits, ...wordings }) =>
    mailLanguages.map((code) => ({
      questionId: `${id}-${code.toUpperCase()}`,
      audience,
      goalKind: fits.goalKind ?? 'Any',
      competency: fits.competency ?? '',
      aim,
      phase: fits.phase ?? 'Any',
      grades: fits.grades ?? 'All',
      language: languageName(code),
      question: wordings[code],
      use: true,
      areaClass: fits.areaClass ?? 'Any',
      progress: fits.progress ?? 'Any',
    })),
  );

const familyEntries = (): readonly QuestionEntry[] => [
  ...whyEntries(),
  ...howEntries(),
  ...supportEntries(),
  ...byProgressEntries(),
  ...academicEntries(),
  ...areaEntries(),
  ...personalEntries(),
  ...withOthersEntries(),
  ...talentEntries(),
  ...careerEntries(),
  ...followUpEntries(),
  ...knowEntries(),
];

export const shippedQuestions = (): readonly ShippedQuestion[] => [
  ...familyEntries().map((entry) => ({ ...entry, audience: 'Family' as const })),
  ...studentEntries().map((entry) => ({ ...entry, audience: 'Student' as const })),
];

export const shippedBank = (): ShippedBank => ({
  questions: shippedQuestions(),
  former: formerRows(),
});

/** Every shipped question as the rows that set-up writes. */
export const questionBank = (): readonly Question[] => questionRows(shippedQuestions());
