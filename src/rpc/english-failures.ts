// Puts failures into English, for History, the menu and emails to staff.

import type { CellProblem } from '../schema/decode-cell';
import { cellProblems } from '../schema/messages/failures.en';
import { englishFailures, type FailureTexts } from './english-texts';
import type { Failure } from './result';

export const inEnglish = (failures: readonly Failure[]): readonly string[] =>
  failures.map((failure) => textOf(failure, englishFailures));

/** Without saying where the cell is, and without a period. */
export const cellInEnglish = (problem: CellProblem): string => fill(problem, cellProblems);

export const textOf = (failure: Failure, texts: FailureTexts): string => fill(failure, texts);

/** The compiler has paired a code with its params where the failure was made. */
function fill(
  { code, params }: Pick<Failure | CellProblem, 'code' | 'params'>,
  texts: Readonly<Record<string, unknown>>,
): string {
  const text = texts[code] as (...args: readonly unknown[]) => string;
  return text(...params);
}
