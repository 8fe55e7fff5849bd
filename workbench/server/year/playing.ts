// What has happened in the year until a moment: pure, so that any moment can be looked at.
import type { YearEvent } from '../protocol';
import type { RecordedEvent, RecordedYear } from './recorded-year';

export type EventKind = YearEvent['kind'];

/** In the order in which they are counted on the page. */
export const eventKinds = [
  'family email',
  'student email',
  'staff email',
  'answer',
  'wish',
  'note',
  'held',
  'fault',
] as const satisfies readonly EventKind[];

/** In real milliseconds: ten months in less than half a minute. */
export const playingTime = 28_000;

const minuteMs = 60_000;
const weekMs = 7 * 24 * 60 * minuteMs;

export interface Week {
  /** Milliseconds since 1970. */
  readonly begins: number;
  readonly emails: number;
  readonly answers: number;
  readonly isBreak: boolean;
}

export const lengthOf = ({ from, to }: RecordedYear): number => to - from;

const momentOf = ({ from }: RecordedYear, [minute]: RecordedEvent): number =>
  from + minute * minuteMs;

/** The events up to a moment, in the order of time. */
export const eventsUntil = (year: RecordedYear, moment: number): readonly RecordedEvent[] =>
  year.events.filter((event) => momentOf(year, event) <= moment);

export function countKinds(events: readonly RecordedEvent[]): Readonly<Record<EventKind, number>> {
  const counts = Object.fromEntries(eventKinds.map((kind) => [kind, 0])) as Record<
    EventKind,
    number
  >;
  for (const [, kind] of events) counts[kind] += 1;
  return counts;
}

const answered: ReadonlySet<EventKind> = new Set(['answer', 'wish']);

/** Every week of the year, with what has happened in it until the moment. */
export function weeksOf(year: RecordedYear, moment: number): readonly Week[] {
  const happened = eventsUntil(year, moment);
  const count = Math.ceil(lengthOf(year) / weekMs);
  return Array.from({ length: count }, (_, at) => {
    const begins = year.from + at * weekMs;
    const inWeek = happened.filter((event) => {
      const when = momentOf(year, event);
      return when >= begins && when < begins + weekMs;
    });
    return {
      begins,
      emails: inWeek.filter(([, kind]) => kind === 'family email').length,
      answers: inWeek.filter(([, kind]) => answered.has(kind)).length,
      isBreak: year.breaks.some(([first, last]) => holds(begins, first, last)),
    };
  });
}

/** Whether most school days of the week lie in a break. */
const holds = (begins: number, first: string, last: string): boolean => {
  const middle = new Date(begins + 2.5 * 24 * 60 * minuteMs).toISOString().slice(0, 10);
  return middle >= first && middle <= last;
};
