// Reads the shipped questions from the file that the build has put them into.
import type { ReadQuestionBank } from '../application/ports';

/** Pushed beside the script; a file of HTML is the only kind that can carry data. */
export const readQuestionBank: ReadQuestionBank = () => {
  const page = HtmlService.createHtmlOutputFromFile('questions').getContent();
  const written = page.slice(page.indexOf('['), page.lastIndexOf(']') + 1);
  return JSON.parse(written) as ReturnType<ReadQuestionBank>;
};
