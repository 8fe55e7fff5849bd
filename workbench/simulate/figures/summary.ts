// The figures of a year with answers as lines of the command's table.
import type { AnswerFigures } from './figures';

export type SummaryRow = readonly [label: string, value: string | number];

export const answerRows = (figures: AnswerFigures): readonly SummaryRow[] => [
  ...Object.entries(figures.forms).map(([form, count]): SummaryRow => [`  ${form}`, count]),
  ['  left out, nothing new twice', figures.skipped],
  ...Object.entries(figures.seasons).map(
    ([name, count]): SummaryRow => [`  opening: ${name}`, count],
  ),
  ['answers of families', figures.answers.families],
  ['check-ins of students, by goal', figures.answers.students],
  ['full emails like the one before', figures.alike.length],
  ['one-question emails in a row', figures.lightInARow],
  ['words above the goals, median', figures.medianWordsAboveGoals],
  ['words of the longest one-question email', figures.longestLight],
  ['goals reached, by guardian', figures.reached.owed],
  ['  told never', figures.reached.neverTold.length],
  ['  told again', figures.reached.toldAgain.length],
  ['questions asked, by child', figures.questions.asked],
  ['  asked again', figures.questions.repeated],
  ['  asked again too early', figures.questions.tooEarly.length],
  ['  under a goal or at a time not theirs', figures.misplaced.length],
  ['  not the same for both guardians', figures.differentSets.length],
  ['Spanish emails', figures.spanishEmails],
  ['  English in them', figures.englishInSpanish.length],
  ['calls per scheduled family email', figures.callsPerFamilyEmail ?? '–'],
  ['refusals met', figures.refusals.reduce((sum, [, count]) => sum + count, 0)],
];
