// Calendar days as ISO text ("2026-08-17"): what a school means by a date, free of time zones.
import * as Day from 'temporal-polyfill/fns/PlainDate';

export type CalendarDate = string;

const parse = (date: CalendarDate) =>
  Day.create(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));

/** The ISO text of a day, or null where the calendar has no such day (February 30). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  try {
    return Day.toString(Day.create(year, month, day));
  } catch {
    return null;
  }
}

/** Whether the text is a day that exists, written "2026-08-17". */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return (
    match !== null && calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null
  );
}

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  Day.toString(Day.addDays(parse(date), days));

/** 1 = Monday … 7 = Sunday. */
export const dayOfWeek = (date: CalendarDate): number => Day.dayOfWeek(parse(date));

export const startOfWeek = (date: CalendarDate): CalendarDate => addDays(date, 1 - dayOfWeek(date));

export const startOfMonth = (date: CalendarDate): CalendarDate => `${date.slice(0, 8)}01`;

export const endOfMonth = (date: CalendarDate): CalendarDate =>
  Day.toString(Day.withDayOfMonth(parse(date), Day.daysInMonth(parse(date))));

export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Day.diffDays(parse(from), parse(to));

/** Completed years of age on a day; 0 on the day of birth. */
export const ageOn = (birthDate: CalendarDate, day: CalendarDate): number =>
  Math.trunc(Day.diffYears(parse(birthDate), parse(day)));

/** The day that a spreadsheet's serial number stands for; day 0 is 1899-12-30. */
export const dateFromSerial = (serial: number): CalendarDate =>
  addDays('1899-12-30', Math.floor(serial));
