// Several ranges at once, as a person selects them with Ctrl.

import type { RangeState, ScriptRun } from './script-run';
import { seenAs } from './script-run';
import { IN_HAND, RUN, SpreadsheetObject } from './spreadsheet-object';

const STATES: unique symbol = Symbol('states');

export class RangeList
  extends SpreadsheetObject
  implements Pick<GoogleAppsScript.Spreadsheet.RangeList, 'getRanges'>
{
  readonly platformName = 'RangeList';
  readonly methods = { getRanges: IN_HAND };
  readonly [STATES]: readonly RangeState[];

  constructor(run: ScriptRun, states: readonly RangeState[]) {
    super(run);
    this[STATES] = states;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this[STATES].map((state) => seenAs(this[RUN].make.range(state)));
  }
}
