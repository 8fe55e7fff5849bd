// The questions that every new caseload starts with. The build puts them into a file of their own:
// the script is evaluated on every execution, and only set-up needs them.
import type { Question } from '../schema/tabs';
import { academicEntries } from './academic';
import { affectiveEntries } from './affective';
import { careerEntries } from './career';
import type { QuestionEntry } from './entry';
import { howEntries } from './how';
import { questionRows, type ShippedQuestion } from './question-rows';
import { studentEntries } from './student';
import { supportEntries } from './support';
import { talentEntries } from './talent';
import { whyEntries } from './why';

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
