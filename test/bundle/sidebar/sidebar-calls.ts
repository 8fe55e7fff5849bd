// A small school with its sidebar: Ada, Ben and Cleo, each with two goals and a mother.
import { columnLetters } from '../../../src/core/a1';
import type { GoalFields } from '../../../src/goals/domain/goal-fields';
import type { GoalView, PlanView } from '../../../src/goals/domain/view-plan';
import type { GoalSave } from '../../../src/goals/page/draft/goal-draft';
import type { SidebarCalls } from '../../../src/rpc/calls';
import type { Result } from '../../../src/rpc/result';
import {
  type AddonHarness,
  type HarnessOptions,
  type ShownRow,
  specialist,
} from '../../../workbench/harness/addon-harness';
import { inSentences } from '../../support/in-words';
import { onceOpened } from '../../support/once-opened';
import { ownSentences } from '../../support/own-sentences';
import { setUpAddon } from '../support/addon';
import { ada, ben, cleo, fileOf } from '../support/caseload-file';

export const smallSchool = (options: Partial<HarnessOptions> = {}): AddonHarness =>
  Object.keys(options).length > 0 ? newCaseload(options) : plainSchool();

const plainSchool = onceOpened(() => newCaseload({}));

function newCaseload(options: Partial<HarnessOptions>): AddonHarness {
  const addon = setUpAddon(options);
  addon.importFile('caseload.csv', fileOf(ada, ben, cleo));
  addon.decideAll();
  return addon;
}

/** A call of the sidebar, answered; the page sees nothing else. */
export function call<Name extends keyof SidebarCalls>(
  addon: AddonHarness,
  name: Name,
  ...args: Parameters<SidebarCalls[Name]>
): ReturnType<SidebarCalls[Name]> {
  return send(addon, name, ...args) as ReturnType<SidebarCalls[Name]>;
}

/**
 * A call as anybody could send it, whatever it contains.
 * @throws where the script has words of its own for the page
 */
export function send(addon: AddonHarness, name: string, ...args: readonly unknown[]): unknown {
  const record = addon.script.callFromPage(name, args, specialist);
  if (record.outcome !== 'completed') throw new Error(record.error?.message);
  const [sentence] = ownSentences(record.result, args, addon);
  if (sentence !== undefined) throw new Error(`${name} answers with a sentence: ${sentence}`);
  return record.result;
}

/** What the call answered with. @throws where it was refused */
export function answered<Value>(answer: Result<Value>): Value {
  if (!answer.ok) throw new Error(inSentences(answer.failures).join(' '));
  return answer.value;
}

/** The sentences of a refusal. @throws where there was none */
export function sentencesOf(answer: unknown, code = 'refused'): string {
  const { ok, ...failure } = answer as Result<unknown>;
  if (ok || !('code' in failure) || failure.code !== code) {
    throw new Error(`This is no "${code}": ${JSON.stringify(answer)}`);
  }
  return inSentences(failure.failures).join(' ');
}

export const planOf = (addon: AddonHarness, studentId: string): PlanView =>
  answered(call(addon, 'openPlan', studentId));

export function goalOf(addon: AddonHarness, goalId: string): GoalView {
  const studentId = goalId.split('-')[0] ?? '';
  const goal = planOf(addon, studentId).goals.find((each) => each.goalId === goalId);
  if (!goal) throw new Error(`${studentId} has no goal ${goalId}`);
  return goal;
}

/** The save that a page would send which has the goal open since `base`. */
export const saveOf = (
  { goalId, fields }: GoalView,
  changes: Partial<GoalFields>,
  more: Partial<GoalSave> = {},
): GoalSave => ({
  goalId,
  studentId: goalId.split('-')[0] ?? '',
  base: fields,
  mine: { ...fields, ...changes },
  reason: '',
  saveId: 'save-1',
  ...more,
});

export function rowOf(addon: AddonHarness, tab: string, id: string): ShownRow {
  const row = addon.rows(tab).find((each) => Object.values(each)[0] === id);
  if (!row) throw new Error(`${tab} has no row ${id}`);
  return row;
}

/** Number of the row with the ID in its first column, as the screen counts. */
export const rowNumber = (addon: AddonHarness, tab: string, id: string): number =>
  addon.grid(tab).findIndex(([key]) => key === id) + 1;

/** The name of the cell in which a row has the column: "F4". */
export function cellOf(addon: AddonHarness, tab: string, id: string, header: string): string {
  const place = addon.grid(tab)[0]?.indexOf(header) ?? -1;
  return `${columnLetters(place)}${rowNumber(addon, tab, id)}`;
}

/** Without the lines that an import leaves of the rows which it has added. */
export const history = (addon: AddonHarness): readonly ShownRow[] =>
  addon.rows('History').filter((row) => row.At !== '' && row.Field !== 'new rows');
