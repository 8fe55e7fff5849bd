// Puts failures into English, for History, what stays in the sheet and emails to staff.

import type { CellProblem } from '../schema/decode-cell';
import { cellProblems } from '../schema/messages/failures.en';
import type { Failure } from './result';
import { scriptTexts } from './script-texts';
import { fill, textOf } from './text-of';

export const inEnglish = (failures: readonly Failure[]): readonly string[] =>
  failures.map((failure) => textOf(failure, scriptTexts));

/** Without saying where the cell is, and without a period. */
export const cellInEnglish = (problem: CellProblem): string => fill(problem, cellProblems);
