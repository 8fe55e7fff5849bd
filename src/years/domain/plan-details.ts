// The fields of a plan, and those of its student that are written beside it: how each reads in a form,
// and what is wrong with it.
import { isMailAddress } from '../../caseload/domain/mail-address';
import type { CalendarDate } from '../../core/calendar-date';
import { longestText, tooLong } from '../../goals/domain/check-goal';
import { type Failure, failure } from '../../rpc/result';
import type { PlanState } from '../../schema/choices';
import type { Column } from '../../schema/column';
import { decodeCell, shortCell } from '../../schema/decode-cell';
import { type Plan, plansTab, type Student, studentsTab } from '../../schema/tabs';
import type { PlanChange, PlanDetail, PlanField } from './year-views';

const columns: Readonly<Record<string, Column>> = { ...studentsTab.columns, ...plansTab.columns };

export const isPlanField = (field: PlanDetail): field is PlanField =>
  Object.hasOwn(plansTab.columns, field);

export function detailColumn(field: PlanDetail): Column {
  const column = columns[field];
  if (!column) throw new Error(`No column ${field}`);
  return column;
}

/** As a form and History show it. */
export const detailText = (value: unknown): string =>
  Array.isArray(value) ? value.join('; ') : String(value ?? '');

export const textIn = (plan: Plan, student: Student, field: PlanDetail): string =>
  detailText({ ...student, ...plan }[field]);

/** The value of a cell, or what is wrong with what was written. */
export function readDetail({ field, after }: PlanChange): { readonly value: unknown } | Failure {
  const column = detailColumn(field);
  if (after.length > longestText) return tooLong(after);
  if (field === 'state' && after === ('Closed' satisfies PlanState))
    return failure('closed by the year only');
  if (field === 'studentEmail' && after.trim() !== '' && !isMailAddress(after.trim()))
    return failure('no address', shortCell(after));
  const reading = decodeCell(column, column.kind === 'text' ? '' : after);
  if (reading.kind === 'problem') {
    return column.kind === 'date'
      ? failure('no such day', shortCell(after))
      : failure('no such choice', shortCell(after), column.options);
  }
  return { value: column.kind === 'text' ? after : reading.value };
}

const dateOfState: Readonly<Record<PlanState | '', 'sharedOn' | 'reviewedOn' | null>> = {
  Draft: null,
  Shared: 'sharedOn',
  Reviewed: 'reviewedOn',
  Closed: null,
  '': null,
};

/** A state that is new says since when, unless a date stands there or is written at the same time. */
export function datesWithState(
  changes: readonly PlanChange[],
  plan: Plan,
  today: CalendarDate,
): readonly PlanChange[] {
  const state = changes.find(({ field }) => field === 'state')?.after as PlanState | undefined;
  const field = dateOfState[state ?? ''];
  return field === null || plan[field] !== null || changes.some((each) => each.field === field)
    ? []
    : [{ field, before: '', after: today }];
}
