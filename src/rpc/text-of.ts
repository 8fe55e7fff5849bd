// Puts a failure into words, by the texts of a language.

import type { CellProblem } from '../schema/decode-cell';
import type { FailureTexts } from './english-texts';
import type { Failure } from './result';

export const textOf = (failure: Failure, texts: Partial<FailureTexts>): string =>
  fill(failure, texts);

/**
 * The compiler has paired a code with its params where the failure was made. One that the script has
 * no text for is only made for a page; its code is English, too.
 */
export function fill(
  { code, params }: Pick<Failure | CellProblem, 'code' | 'params'>,
  texts: Readonly<Record<string, unknown>>,
): string {
  const text = texts[code] as ((...args: readonly unknown[]) => string) | undefined;
  return text ? text(...params) : [code, ...params].join(', ');
}
