// Calendar days as ISO text ("2026-08-17"): what a school means by a date, free of time zones.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { differenceInYears } from 'date-fns/differenceInYears';
import { endOfMonth as endOfMonthOf } from 'date-fns/endOfMonth';

export type CalendarDate = string;

const parse = (date: CalendarDate): Date => new UTCDateMini(`${date}T00:00:00Z`);

/** Every day of UTC is as long; the schedule of a caseload counts days by the thousand. */
const DAY_MS = 86_400_000;

const startMs = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);

const write = (day: Date): CalendarDate => day.toISOString().slice(0, 10);

/** The ISO text of a day, or null where the calendar has no such day (February 30). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCalendarDate(written) ? written : null;
}

/** Whether the text is a day that exists, written "2026-08-17". */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const start = startMs(text);
  return !Number.isNaN(start) && write(new Date(start)) === text;
}

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  write(new Date(startMs(date) + days * DAY_MS));

/** 1 = Monday … 7 = Sunday. */
export function dayOfWeek(date: CalendarDate): number {
  const day = new Date(startMs(date)).getUTCDay();
  return day === 0 ? 7 : day;
}

export const startOfWeek = (date: CalendarDate): CalendarDate => addDays(date, 1 - dayOfWeek(date));

export const startOfMonth = (date: CalendarDate): CalendarDate => `${date.slice(0, 8)}01`;

export const endOfMonth = (date: CalendarDate): CalendarDate => write(endOfMonthOf(parse(date)));

export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (startMs(to) - startMs(from)) / DAY_MS;

/** Completed years of age on a day; 0 on the day of birth. */
export const ageOn = (birthDate: CalendarDate, day: CalendarDate): number =>
  differenceInYears(parse(day), parse(birthDate));

/** The day that a spreadsheet's serial number stands for; day 0 is 1899-12-30. */
export const dateFromSerial = (serial: number): CalendarDate =>
  addDays('1899-12-30', Math.floor(serial));
