import type { YearEvent } from '../../server/protocol';
import type { RecordedEvent, RecordedYear } from '../../server/year/recorded-year';
export type EventKind = YearEvent['kind'];
/** In the order in which they are counted on the page. */
export declare const eventKinds: readonly [
  'family email',
  'student email',
  'staff email',
  'answer',
  'wish',
  'note',
  'held',
  'fault',
];
/** In real milliseconds: ten months in less than half a minute. */
export declare const playingTime = 28000;
export interface Week {
  /** Milliseconds since 1970. */
  readonly begins: number;
  readonly emails: number;
  readonly answers: number;
  readonly isBreak: boolean;
}
export declare const lengthOf: ({ from, to }: RecordedYear) => number;
/** The events up to a moment, in the order of time. */
export declare const eventsUntil: (year: RecordedYear, moment: number) => readonly RecordedEvent[];
export declare function countKinds(
  events: readonly RecordedEvent[],
): Readonly<Record<EventKind, number>>;
/** Every week of the year, with what has happened in it until the moment. */
export declare function weeksOf(year: RecordedYear, moment: number): readonly Week[];
