// Which rows are past, in the tabs that grow with every school year. Rows are added at the end, so
// past ones stand first in a tab that nobody has sorted, and what works on the present leaves them
// unread.

import { literal, number, object, optional, picklist, safeParse, string } from 'valibot';
import { addDays, type CalendarDate } from '../../core/calendar-date';
import { parsed } from '../../core/parsed';
import { type Cell, readDate } from '../../schema/decode-cell';
import { allTabs, type TabName } from '../../schema/tabs';

/** The column that says of which day a row is, and the one that says whose it is. */
export const growingTabs = {
  deliveries: { day: 'period', owner: 'studentId' },
  progress: { day: 'date', owner: 'studentId' },
  history: { day: 'at', owner: 'rowId' },
} as const;

export type GrowingTab = keyof typeof growingTabs;

export const growingNames = Object.keys(growingTabs) as readonly GrowingTab[];

export const isGrowing = (name: TabName): name is GrowingTab => Object.hasOwn(growingTabs, name);

export interface PastRows {
  /** How many rows, right below the header, are past. */
  readonly count: number;
  /** How many of the others are past, too, or do not say of which day they are. */
  readonly strays: number;
  /** How many others there were. */
  readonly present: number;
}

/** What was found when the tabs were last looked through. */
export interface PastMark {
  readonly checkedOn: CalendarDate;
  /** Rows of days before this one are past. */
  readonly before: CalendarDate;
  readonly deliveries: PastRows;
  readonly progress: PastRows;
  readonly history: PastRows;
  /** Past rows have been moved to archive tabs. */
  readonly hasArchives?: true;
  /** A move of past rows of which it has not been looked up yet what it moved. */
  readonly moving?: { readonly name: GrowingTab; readonly title: string; readonly before: string };
}

const daysKept = 365;

/**
 * A whole year before the school year that runs now, so that summer, a late plan and last spring's
 * notes are never past. A first day of school that is mistyped far ahead hides nothing.
 */
export const pastBefore = (firstDay: CalendarDate, today: CalendarDate): CalendarDate =>
  addDays(firstDay < today ? firstDay : today, -daysKept);

/** Such as 46251, "2026-08-17", "2026-08-17/2026-08-30", "2026-08-19T16:30:05.000-06:00". */
function dayOf(cell: Cell): CalendarDate | null {
  const [written] = /\d{4}-\d{2}-\d{2}/.exec(String(cell)) ?? [];
  if (written !== undefined) return written;
  const reading = cell === '' ? null : readDate(cell);
  return reading?.kind === 'value' ? (reading.value as CalendarDate | null) : null;
}

export function isPast(cell: Cell, before: CalendarDate): boolean {
  const day = dayOf(cell);
  return day !== null && day < before;
}

const isStray = (cell: Cell, before: CalendarDate): boolean =>
  dayOf(cell) === null || isPast(cell, before);

/** So few are read with the others: no tab is looked at twice for their sake. */
export const fewestPast = 500;

/** From so many on it is worth a second call to read only whose rows they are, and then those of one. */
const manyPresent = 1000;

export const hasMany = ({ present }: PastRows): boolean => present >= manyPresent;

/** @param days the column of days, without its header */
export function findPast(days: readonly Cell[], before: CalendarDate): PastRows {
  const end = days.findIndex((day) => !isPast(day, before));
  const count = end < 0 ? days.length : end;
  if (count < fewestPast) return { count: 0, strays: 0, present: days.length };
  const present = days.slice(count);
  return { count, strays: straysAmong(present, before), present: present.length };
}

export const countPast = (days: readonly Cell[], before: CalendarDate): number =>
  days.filter((day) => isPast(day, before)).length;

/** Such as "Deliveries until 2034-08-17". */
export const archiveTitle = (name: GrowingTab, before: CalendarDate): string =>
  `${archivesOf(name)}${addDays(before, -1)}`;

/** How the titles begin of all tabs into which past rows of this one have been moved. */
export const archivesOf = (name: GrowingTab): string => `${allTabs[name].title} until `;

/** Below the last day there is nothing to be told of. */
function straysAmong(days: readonly Cell[], before: CalendarDate): number {
  let end = days.length;
  while (end > 0 && days[end - 1] === '') end -= 1;
  return days.slice(0, end).filter((day) => isStray(day, before)).length;
}

/**
 * Whether past rows still stand where they stood. A row of the present that got among them has put
 * one of them among the others, or has moved the last of them.
 * @param lastPast the day of the row that was the last past one
 * @param days those of the rows after it
 */
export const stillStands = (
  lastPast: Cell,
  days: readonly Cell[],
  { strays }: PastRows,
  before: CalendarDate,
): boolean => isPast(lastPast, before) && straysAmong(days, before) === strays;

const none: PastRows = { count: 0, strays: 0, present: 0 };

export const noPast: PastMark = {
  checkedOn: '',
  before: '',
  deliveries: none,
  progress: none,
  history: none,
};

const rowsShape = optional(object({ count: number(), strays: number(), present: number() }), none);

const markShape = object({
  checkedOn: string(),
  before: string(),
  deliveries: rowsShape,
  progress: rowsShape,
  history: rowsShape,
  hasArchives: optional(literal(true)),
  moving: optional(object({ name: picklist(growingNames), title: string(), before: string() })),
});

/** A text that is no mark says that nothing is past. */
export function readPastMark(written: string | null): PastMark {
  const read = safeParse(markShape, parsed(written));
  return read.success ? (read.output as PastMark) : noPast;
}
