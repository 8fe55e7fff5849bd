// Days and hours as people type them into a setting: "Aug 17, 2026", "Thanksgiving Nov 23 – 27", "4 pm".
// What could mean two days is not read: a wrong guess emails families.

import { type CalendarDate, calendarDate, isCalendarDate } from '../../core/calendar-date';
import { monthOf } from '../../core/month-of';
import type { Break } from '../../schedule/domain/school-calendar';

/** In which a day without a year is looked for. */
export interface YearSpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Characters; whoever writes more tells a story. */
const mostWritten = 120;

const iso = /^\d{4}-\d{2}-\d{2}$/;
const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/u;
const dayFirst = /^(\d{1,2}) (?:de )?(\p{L}+)\.?,?(?: (?:de )?(\d{4}))?$/u;

/** @param year where a day without a year lies; null: there it has to be written */
export function dayWritten(written: string, year: YearSpan | null): CalendarDate | null {
  if (written.length > mostWritten) return null;
  const text = written.trim().replace(/\s+/g, ' ');
  if (iso.test(text)) return isCalendarDate(text) ? text : null;
  const [, one = '', other = '', inYear = ''] = slashed.exec(text) ?? [];
  if (inYear !== '') return slashedDay(Number(one), Number(other), Number(inYear));
  const [, monthWord = '', dayText = '', yearAfter = ''] = monthFirst.exec(text) ?? [];
  const [, dayBefore = '', monthAfter = '', yearLast = ''] = dayFirst.exec(text) ?? [];
  const month = monthOf(monthWord || monthAfter);
  const day = Number(dayText || dayBefore);
  if (month === 0 || day === 0) return null;
  const yearText = yearAfter || yearLast;
  return yearText === '' ? dayWithin(month, day, year) : calendarDate(Number(yearText), month, day);
}

/** "9/7/2026" is September to one person and July to another. */
function slashedDay(one: number, other: number, year: number): CalendarDate | null {
  const readings = [calendarDate(year, one, other), calendarDate(year, other, one)];
  const found = new Set(readings.filter((each) => each !== null));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function dayWithin(month: number, day: number, span: YearSpan | null): CalendarDate | null {
  if (span === null) return null;
  const years = [span.first, span.last].map((date) => Number(date.slice(0, 4)));
  const found = new Set(
    years
      .map((year) => calendarDate(year, month, day))
      .filter((date) => date !== null && date >= span.first && date <= span.last),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

const range =
  /^(.+?)(?: to | through | thru | al? | hasta | ?[–—] ?| - |(?<=[\d]{1,2})-(?=\d{1,2}$))(.+)$/iu;

/** "Nov 23 - 27", "Dec 21 to Jan 4", "Winter break: 12/21/2026 – 1/4/2027", or one day. */
export function breakWritten(written: string, year: YearSpan | null): Break | null {
  if (written.length > mostWritten) return null;
  const text = written
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/:(?= )/, '');
  // Without the first words, as few of them as will do.
  const words = text.split(' ');
  for (let skipped = 0; skipped < words.length; skipped += 1) {
    if (words.slice(0, skipped).some((word) => /\d/.test(word) || monthOf(word) > 0)) break;
    const found = daysOf(words.slice(skipped).join(' '), year);
    if (found !== null) return found;
  }
  return null;
}

function daysOf(text: string, year: YearSpan | null): Break | null {
  const single = dayWritten(text, year);
  if (single !== null) return { first: single, last: single };
  const [, from = '', until = ''] = range.exec(text) ?? [];
  const first = dayWritten(from, year);
  if (first === null) return null;
  // "Nov 23 - 27": the month and the year of the first day.
  const last = /^\d{1,2}$/.test(until.trim())
    ? calendarDate(Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(until))
    : dayWritten(until, year);
  return last !== null && first <= last ? { first, last } : null;
}

const clock = /^(\d{1,2})(?::00)? ?(?:h|([ap])\.? ?m\.?)?$/;

/** "16", "16:00", "4 pm", "4:00 p.m.", "noon"; null for anything else, so also for half hours. */
export function hourWritten(written: string): number | null {
  const text = written.trim().toLowerCase();
  if (text === 'noon' || text === 'mediodía') return 12;
  const [, digits, half] = clock.exec(text) ?? [];
  if (digits === undefined) return null;
  const hour = Number(digits);
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
