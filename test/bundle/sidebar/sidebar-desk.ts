// A small school with its sidebar: Ada, Ben and Cleo, each with two goals and a mother.
import type { Answer } from '../../../src/contract/answer';
import type {
  GoalFields,
  GoalSave,
  GoalView,
  PlanView,
  SidebarCalls,
} from '../../../src/contract/sidebar-calls';
import {
  type CaseloadDesk,
  type DeskOptions,
  type ShownRow,
  specialist,
} from '../../../workbench/simulation/caseload-desk';
import { onceOpened } from '../../support/once-opened';
import { ada, ben, cleo, fileOf } from '../support/caseload-file';
import { setUpDesk } from '../support/school';

export const smallSchool = (options: Partial<DeskOptions> = {}): CaseloadDesk =>
  Object.keys(options).length > 0 ? newSchool(options) : plainSchool();

const plainSchool = onceOpened(() => newSchool({}));

function newSchool(options: Partial<DeskOptions>): CaseloadDesk {
  const desk = setUpDesk(options);
  desk.importFile('caseload.csv', fileOf(ada, ben, cleo));
  return desk;
}

/** A call of the sidebar, answered; the page sees nothing else. */
export function call<Name extends keyof SidebarCalls>(
  desk: CaseloadDesk,
  name: Name,
  ...args: Parameters<SidebarCalls[Name]>
): ReturnType<SidebarCalls[Name]> {
  return send(desk, name, ...args) as ReturnType<SidebarCalls[Name]>;
}

/** A call as anybody could send it, whatever it contains. */
export function send(desk: CaseloadDesk, name: string, ...args: readonly unknown[]): unknown {
  const record = desk.script.callFromPage(name, args, specialist);
  if (record.outcome !== 'completed') throw new Error(record.error?.message);
  return record.result;
}

/** What the call answered with. @throws where it was refused */
export function answered<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(answer.sentences.join(' '));
  return answer.value;
}

/** The sentences of a refusal. @throws where there was none */
export function sentencesOf(answer: unknown, code = 'refused'): string {
  const { ok, ...failure } = answer as Answer<unknown>;
  if (ok || !('code' in failure) || failure.code !== code) {
    throw new Error(`This is no "${code}": ${JSON.stringify(answer)}`);
  }
  return failure.sentences.join(' ');
}

export const planOf = (desk: CaseloadDesk, studentId: string): PlanView =>
  answered(call(desk, 'openPlan', studentId));

export function goalOf(desk: CaseloadDesk, goalId: string): GoalView {
  const studentId = goalId.split('-')[0] ?? '';
  const goal = planOf(desk, studentId).goals.find((each) => each.goalId === goalId);
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

export function rowOf(desk: CaseloadDesk, tab: string, id: string): ShownRow {
  const row = desk.rows(tab).find((each) => Object.values(each)[0] === id);
  if (!row) throw new Error(`${tab} has no row ${id}`);
  return row;
}

/** Number of the row with the ID in its first column, as the screen counts. */
export const rowNumber = (desk: CaseloadDesk, tab: string, id: string): number =>
  desk.grid(tab).findIndex(([key]) => key === id) + 1;

/** The name of the cell in which a row has the column: "F4". */
export function cellOf(desk: CaseloadDesk, tab: string, id: string, header: string): string {
  const place = desk.grid(tab)[0]?.indexOf(header) ?? -1;
  return `${String.fromCharCode(65 + place)}${rowNumber(desk, tab, id)}`;
}

export const history = (desk: CaseloadDesk): readonly ShownRow[] =>
  desk.rows('History').filter((row) => row.At !== '');
