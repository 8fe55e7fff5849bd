// DataValidationRule of the Sheets API, as one of our rules.

import { NotEmulated } from '../../runtime/platform-error';
import { parseA1 } from '../../spreadsheet/a1';
import {
  checkListLength,
  type ValidationCriteria,
  type ValidationRule,
} from '../../spreadsheet/validation-rule';
import { RefusedRequest } from './api-error';
import type { ShapeOf } from './known-fields';

type ApiRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

export const CONDITION = { type: true, values: { userEnteredValue: true } } satisfies ShapeOf<
  ApiRule['condition']
>;

export const VALIDATION_RULE = {
  condition: CONDITION,
  inputMessage: true,
  strict: true,
  showCustomUi: true,
} satisfies ShapeOf<ApiRule>;

/** null takes the rule away. */
export function validationOf(given: ApiRule | undefined): ValidationRule | null {
  if (given === undefined) return null;
  return {
    criteria: criteriaOf(given),
    allowInvalid: given.strict !== true,
    helpText: given.inputMessage ?? null,
  };
}

/** The wordings of the refusals are guesses. */
function criteriaOf({ condition, showCustomUi = false }: ApiRule): ValidationCriteria {
  const values = (condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
  switch (condition?.type) {
    case 'ONE_OF_LIST':
      if (values.length === 0) throw new RefusedRequest(400, 'ONE_OF_LIST must have values.');
      checkListLength(values.length);
      return { kind: 'VALUE_IN_LIST', values, dropdown: showCustomUi };
    case 'ONE_OF_RANGE': {
      const reference = /^=(.+)$/.exec(values[0] ?? '')?.[1];
      if (reference === undefined || parseA1(reference).area === null)
        throw new RefusedRequest(400, `Invalid ConditionValue.userEnteredValue: ${values[0]}`);
      return { kind: 'VALUE_IN_RANGE', reference, dropdown: showCustomUi };
    }
    case 'DATE_IS_VALID':
      return { kind: 'DATE_IS_VALID_DATE' };
    case 'BOOLEAN':
      if (values.length > 0) throw new NotEmulated('BOOLEAN with values');
      return { kind: 'CHECKBOX' };
    case undefined:
      throw new RefusedRequest(400, 'A data validation rule must have a condition.');
    default:
      throw new NotEmulated(`data validation ${condition?.type}`);
  }
}
