// The errors that formulas have for results: as a cell shows them, and as the Sheets API tells them.

export interface CellError {
  /** ErrorType of the API. */
  readonly type: string;
  /** What the cell says when somebody points at it; absent where it says nothing. */
  readonly message?: string;
}

/** The cell engine's own errors, in the words of Google where it has none of that name. */
const FROM_ENGINE: Readonly<Record<string, readonly [shown: string, message: string]>> = {
  '#SPILL!': [
    '#REF!',
    'Array result was not expanded because it would overwrite data in another cell.',
  ],
  '#CIRC!': [
    '#REF!',
    'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  ],
  '#CALC!': ['#N/A', 'No matches are found in FILTER evaluation.'],
};

/**
 * Types and messages are from raw answers of the API to =1/0, =NA(), an unknown function, a formula
 * that does not parse, =SQRT(-1), a VLOOKUP without a match and ="a"+1 (published 2026-05-23, see
 * platform §4.7). Google's messages name the function and its values; these are simpler [U].
 */
const BY_TEXT: Readonly<Record<string, CellError>> = {
  '#DIV/0!': { type: 'DIVIDE_BY_ZERO', message: 'Function DIVIDE parameter 2 cannot be zero.' },
  '#ERROR!': { type: 'ERROR', message: 'Formula parse error.' },
  '#N/A': { type: 'N_A', message: 'Did not find value in evaluation.' },
  '#NAME?': { type: 'NAME', message: 'Unknown function or range name.' },
  '#NULL!': { type: 'NULL_VALUE', message: 'The ranges do not intersect.' },
  '#NUM!': { type: 'NUM', message: 'A parameter value is out of range.' },
  '#REF!': { type: 'REF', message: 'Reference does not exist.' },
  '#VALUE!': {
    type: 'VALUE',
    message: 'A parameter is a text and cannot be coerced to a number.',
  },
};

/** @param text what the engine shows @param formula of the cell, as it was written */
export function errorOf(
  text: string,
  formula: string | null,
): { readonly shown: string; readonly error: CellError } {
  const [shown, message] = FROM_ENGINE[text] ?? [text, null];
  const known = BY_TEXT[shown] ?? { type: 'ERROR' };
  // What says itself that there is no value has nothing to add.
  if (formula !== null && /^=\s*(?:NA\(\)|#N\/A)\s*$/i.test(formula))
    return { shown, error: { type: known.type } };
  return { shown, error: message === null ? known : { ...known, message } };
}

/** "#DIV/0! (Function DIVIDE parameter 2 cannot be zero.)": an error as UNFORMATTED_VALUE. */
export const unformattedError = (shown: string, { message }: CellError): string =>
  message === undefined ? shown : `${shown} (${message})`;
