// Puts the shipped questions into a file of their own, which the script reads at set-up only.
import { shippedQuestions } from '../src/domain/question-bank/question-bank';
import type { Page } from './pages';

/** Characters that a browser, or Google's own reading of HTML files, could stumble over. */
const escaped = (json: string): string => json.replace(/</g, '\\u003c').replace(/\/\//g, '/\\/');

export const questionsPage = (): Page => ({
  name: 'questions.html',
  html: `<script type="application/json">\n${escaped(JSON.stringify(shippedQuestions()))}\n</script>\n`,
});
