// DataValidation and its builder.

import { isDate } from 'node:util/types';
import type { PlatformEnum } from '../../runtime/platform-enum';
import { NotEmulated } from '../../runtime/platform-error';
import { SheetError } from '../../spreadsheet/sheet-error';
import { checkListLength, type ValidationRule } from '../../spreadsheet/validation-rule';
import { DATA_VALIDATION_CRITERIA } from './enums';
import { type ScriptRun, seenAs } from './script-run';
import { demand, IN_HAND, RUN, SpreadsheetObject } from './spreadsheet-object';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const RULE: unique symbol = Symbol('rule');

const GETTERS = {
  copy: IN_HAND,
  getAllowInvalid: IN_HAND,
  getCriteriaType: IN_HAND,
  getCriteriaValues: IN_HAND,
  getHelpText: IN_HAND,
};

abstract class RuleHolder extends SpreadsheetObject {
  [RULE]: ValidationRule | null;

  constructor(run: ScriptRun, rule: ValidationRule | null) {
    super(run);
    this[RULE] = rule;
  }

  getAllowInvalid(): boolean {
    return this[RULE]?.allowInvalid ?? true;
  }

  getHelpText(): string | null {
    return this[RULE]?.helpText ?? null;
  }

  /** As the platform's own enum value; its typings know more kinds than are emulated. */
  getCriteriaType(): PlatformEnum | null {
    const rule = this[RULE];
    return rule === null ? null : DATA_VALIDATION_CRITERIA[rule.criteria.kind];
  }

  getCriteriaValues(): unknown[] {
    const criteria = this[RULE]?.criteria;
    if (criteria?.kind === 'VALUE_IN_RANGE')
      throw new NotEmulated('getCriteriaValues of VALUE_IN_RANGE');
    if (criteria?.kind === 'CHECKBOX') return [...(criteria.values ?? [])];
    return criteria?.kind === 'VALUE_IN_LIST' ? [[...criteria.values], criteria.dropdown] : [];
  }

  copy(): GoogleBuilder {
    return seenAs(new DataValidationBuilder(this[RUN], this[RULE]));
  }
}

export class DataValidation
  extends RuleHolder
  implements Pick<GoogleRule, 'copy' | 'getAllowInvalid' | 'getCriteriaValues'>
{
  readonly platformName = 'DataValidation';
  readonly methods = GETTERS;
}

export class DataValidationBuilder
  extends RuleHolder
  implements
    Pick<
      GoogleBuilder,
      | 'build'
      | 'requireCheckbox'
      | 'requireDate'
      | 'requireValueInList'
      | 'setAllowInvalid'
      | 'setHelpText'
    >
{
  readonly platformName = 'DataValidationBuilder';
  readonly methods = {
    ...GETTERS,
    build: IN_HAND,
    requireCheckbox: IN_HAND,
    requireDate: IN_HAND,
    requireValueInList: IN_HAND,
    setAllowInvalid: IN_HAND,
    setHelpText: IN_HAND,
  };
  #allowInvalid: boolean;
  #helpText: string | null;

  constructor(run: ScriptRun, rule: ValidationRule | null) {
    super(run, rule);
    this.#allowInvalid = rule?.allowInvalid ?? true;
    this.#helpText = rule?.helpText ?? null;
  }

  requireValueInList(values: string[], showDropdown?: boolean): GoogleBuilder {
    const shown: unknown = values;
    if (!Array.isArray(shown)) demand(this, 'requireValueInList', [values], []);
    checkListLength(values.length);
    return this.#require({
      kind: 'VALUE_IN_LIST',
      values: values.map(String),
      dropdown: showDropdown ?? true,
    });
  }

  requireDate(): GoogleBuilder {
    return this.#require({ kind: 'DATE_IS_VALID_DATE' });
  }

  /** Values of the script's own stand for TRUE and FALSE, or for TRUE alone. */
  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): GoogleBuilder {
    const values = [checkedValue, uncheckedValue].filter((value) => value !== undefined);
    return this.#require({
      kind: 'CHECKBOX',
      ...(values.length === 0 ? {} : { values: values.map(String) }),
    });
  }

  override getAllowInvalid(): boolean {
    return this.#allowInvalid;
  }

  override getHelpText(): string | null {
    return this.#helpText;
  }

  setAllowInvalid(allowInvalidData: boolean): GoogleBuilder {
    demand(this, 'setAllowInvalid', [allowInvalidData], [['boolean']]);
    this.#allowInvalid = allowInvalidData;
    return seenAs(this);
  }

  setHelpText(helpText: string): GoogleBuilder {
    this.#helpText = helpText;
    return seenAs(this);
  }

  build(): GoogleRule {
    const rule = this[RULE];
    if (rule === null)
      throw new SheetError('signature', 'A data validation needs a criterion before build().');
    const built = { ...rule, allowInvalid: this.#allowInvalid, helpText: this.#helpText };
    return seenAs(new DataValidation(this[RUN], built));
  }

  #require(criteria: ValidationRule['criteria']): GoogleBuilder {
    this[RULE] = { criteria, allowInvalid: this.#allowInvalid, helpText: this.#helpText };
    return seenAs(this);
  }
}

/** The rule of a DataValidation that a script passes; refuses anything else. */
export function ruleOf(given: unknown): ValidationRule {
  if (given instanceof DataValidation && given[RULE] !== null) return given[RULE];
  const kind = isDate(given) ? 'Date' : typeof given;
  throw new SheetError(
    'signature',
    `The parameters (${kind}) don't match the method signature for SpreadsheetApp.Range.setDataValidation.`,
  );
}
