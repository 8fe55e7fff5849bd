// A year as it was lived once, short enough to be a part of the page that plays it.
import type { YearEvent } from '../protocol';

export interface RecordedYear {
  readonly students: number;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
  /** First and last day of each, as calendar dates. */
  readonly breaks: readonly (readonly [string, string])[];
  /** In the order of time. */
  readonly events: readonly RecordedEvent[];
}

/** The moment in minutes since the beginning. */
export type RecordedEvent = readonly [minute: number, kind: YearEvent['kind'], text: string];

export const recorded = (from: number, { at, kind, text }: YearEvent): RecordedEvent => [
  Math.floor((at - from) / 60_000),
  kind,
  text,
];
