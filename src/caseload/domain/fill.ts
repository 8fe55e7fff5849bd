// One field of many goals, filled in at once: which goals lack it, and what could be written there.

import { addDays, type CalendarDate, daysBetween } from '../../core/calendar-date';
import type { PlanGap } from '../../goals/domain/find-gaps';
import type { SchoolCalendar } from '../../schedule/domain/school-calendar';
import type { Goal } from '../../schema/tabs';
import type { ToDo } from './to-do';

export const fillFields = ['targetDate', 'measure', 'status'] as const;
export type FillField = (typeof fillFields)[number];

/** Fills in the field where it is still missing. */
export interface FillStep {
  /** The same in a retry; by it the whole can be undone. */
  readonly fillId: string;
  readonly field: FillField;
  readonly value: string;
  readonly goalIds: readonly string[];
}

/** A draft becomes a goal that counts, or is given up; how a goal ended is said one by one. */
export const fillStatuses = ['Active', 'Discontinued'] as const;

/** What a goal holds that lacks it. */
const missing: Readonly<Record<FillField, string>> = {
  targetDate: '',
  measure: '',
  status: 'Draft',
};

export const isMissing = (goal: Goal, field: FillField): boolean =>
  (goal[field] ?? '').trim() === missing[field];

const fieldOfGap: Readonly<Partial<Record<PlanGap['kind'], FillField>>> = {
  'no target date': 'targetDate',
  'no measure': 'measure',
  draft: 'status',
};

export interface FillGoal {
  readonly goalId: string;
  readonly goal: string;
  readonly student: string;
}

/** The goals of a list that lack something which many can be given at once; by field. */
export const goalsToFill = (
  { students }: Pick<ToDo, 'students'>,
  field: FillField,
): readonly FillGoal[] =>
  students.flatMap(({ name, gaps }) =>
    gaps.flatMap((gap): readonly FillGoal[] =>
      fieldOfGap[gap.kind] === field && 'goalId' in gap
        ? [{ goalId: gap.goalId, goal: gap.goal, student: name }]
        : [],
    ),
  );

/** A goal that stays as it is. */
export interface LeftGoal {
  readonly goalId: string;
  readonly why: 'changed since' | 'told' | 'not written' | 'closed' | 'does not fit';
}

export interface Filled {
  /** Goals that have it now. */
  readonly filled: number;
  readonly left: readonly LeftGoal[];
}

export interface FillUndone {
  readonly undone: number;
  readonly left: readonly LeftGoal[];
}

/** In time for the reviews of the spring. */
const beforeTheEnd = 28;

/** The middle of the school year, four weeks before its end, its last day; as far as they lie ahead. */
export function proposedTargetDates(
  calendar: Pick<SchoolCalendar, 'firstDay' | 'lastDay'> | null,
  today: CalendarDate,
): readonly CalendarDate[] {
  if (calendar === null) return [];
  const { firstDay, lastDay } = calendar;
  const middle = addDays(firstDay, Math.round(daysBetween(firstDay, lastDay) / 2));
  return [middle, addDays(lastDay, -beforeTheEnd), lastDay].filter((day) => day > today);
}
