// Data validation rules of cells, and whether a value obeys one.

import { displayText, isDateFormat } from './number-format';
import type { Scalar } from './scalar';
import { SheetError } from './sheet-error';

export type ValidationCriteria =
  | {
      readonly kind: 'VALUE_IN_LIST';
      readonly values: readonly string[];
      readonly dropdown: boolean;
    }
  | {
      readonly kind: 'VALUE_IN_RANGE';
      /** "'Tab'!$A$2:$A$9", as it was given; it does not follow when rows or columns move. */
      readonly reference: string;
      readonly dropdown: boolean;
    }
  | { readonly kind: 'DATE_IS_VALID_DATE' }
  /** Other values than TRUE and FALSE, as texts: the checked one first. */
  | { readonly kind: 'CHECKBOX'; readonly values?: readonly string[] };

/** As the screen refuses a longer list; that scripts are refused too is a guess. */
const LONGEST_LIST = 500;

export function checkListLength(items: number): void {
  if (items <= LONGEST_LIST) return;
  throw new SheetError(
    'validation',
    `The data validation rule has more items than the limit of ${LONGEST_LIST}. Use the "List from a range" criteria instead.`,
  );
}

export interface ValidationRule {
  readonly criteria: ValidationCriteria;
  /** false: a script's bad write throws; true (the platform's default) only marks the cell. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/**
 * Clearing a cell always obeys. `format` is the number format that the cell will have; `shownIn`
 * tells the texts that the cells of a reference show.
 */
export function obeys(
  rule: ValidationRule,
  value: Scalar | null,
  format: string | null,
  shownIn: (reference: string) => readonly string[],
): boolean {
  if (value === null) return true;
  switch (rule.criteria.kind) {
    case 'VALUE_IN_LIST':
      return rule.criteria.values.includes(
        typeof value === 'boolean' ? String(value).toUpperCase() : String(value),
      );
    case 'VALUE_IN_RANGE':
      return shownIn(rule.criteria.reference).includes(displayText(value, format));
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number' && isDateFormat(format);
    case 'CHECKBOX':
      return rule.criteria.values === undefined
        ? typeof value === 'boolean'
        : rule.criteria.values.includes(String(value));
  }
}
