// Puts failures into English, for History, the menu and emails to staff.

import type { CellProblem } from '../schema/decode-cell';
import { cellProblems } from '../schema/messages/failures.en';
import type { FailureTexts } from './english-texts';
import type { Failure } from './result';
import { scriptTexts } from './script-texts';

export const inEnglish = (failures: readonly Failure[]): readonly string[] =>
  failures.map((failure) => textOf(failure, scriptTexts));

/** Without saying where the cell is, and without a period. */
export const cellInEnglish = (problem: CellProblem): string => fill(problem, cellProblems);

export const textOf = (failure: Failure, texts: Partial<FailureTexts>): string =>
  fill(failure, texts);

/**
 * The compiler has paired a code with its params where the failure was made. One that the script has
 * no text for is only made for a page; its code is English, too.
 */
function fill(
  { code, params }: Pick<Failure | CellProblem, 'code' | 'params'>,
  texts: Readonly<Record<string, unknown>>,
): string {
  const text = texts[code] as ((...args: readonly unknown[]) => string) | undefined;
  return text ? text(...params) : [code, ...params].join(', ');
}
