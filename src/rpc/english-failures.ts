// Puts failures into English, for History, the menu and emails to staff.

import { englishFailures, type FailureTexts } from './english-texts';
import type { Failure } from './result';

export const inEnglish = (failures: readonly Failure[]): readonly string[] =>
  failures.map((failure) => textOf(failure, englishFailures));

/** The compiler has paired a code with its params where the failure was made. */
export function textOf({ code, params }: Failure, texts: FailureTexts): string {
  const text = texts[code] as (...args: readonly unknown[]) => string;
  return text(...params);
}
