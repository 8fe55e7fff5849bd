// The questions that every new caseload starts with, as rows of its Questions tab.
import type { Question } from '../schema/tabs';
import { academicEntries } from './academic';
import { affectiveEntries } from './affective';
import { careerEntries } from './career';
import type { QuestionEntry } from './entry';
import { howEntries } from './how';
import { studentEntries } from './student';
import { supportEntries } from './support';
import { talentEntries } from './talent';
import { whyEntries } from './why';

const languages = [
  { language: 'English', suffix: 'EN', wording: 'en' },
  { language: 'Spanish', suffix: 'ES', wording: 'es' },
] as const;

const familyEntries = (): readonly QuestionEntry[] => [
  ...whyEntries(),
  ...howEntries(),
  ...supportEntries(),
  ...academicEntries(),
  ...affectiveEntries(),
  ...talentEntries(),
  ...careerEntries(),
];

const rowsFor =
  (audience: 'Family' | 'Student') =>
  (entry: QuestionEntry): readonly Question[] =>
    languages.map(({ language, suffix, wording }) => ({
      questionId: `${entry.id}-${suffix}`,
      audience,
      goalKind: entry.fits.goalKind,
      competency: entry.fits.competency ?? '',
      aim: entry.aim,
      phase: entry.fits.phase,
      grades: entry.fits.grades,
      language,
      question: entry[wording],
      use: true,
    }));

/**
 * Every shipped question, one row per language ("WHY-01-EN", "WHY-01-ES"), all of them in use.
 * Built at each call: the bundle is evaluated on every execution, and few of those need the bank.
 */
export const questionBank = (): readonly Question[] => [
  ...familyEntries().flatMap(rowsFor('Family')),
  ...studentEntries().flatMap(rowsFor('Student')),
];
