// What the schedule remembers between hours, kept as one small text.
import { parsed } from '../domain/parsed';
import type { Cadence } from '../domain/schema/tabs';
import type { Memory } from './ports';

export interface ScheduleMemory {
  /** By cadence, the period whose run is over. */
  readonly settled: Readonly<Partial<Record<Cadence, string>>>;
  /** The digest day for which the heads-up has gone out. */
  readonly headsUpFor: string | null;
  /** Something has failed or become uncertain since the last report. */
  readonly toReport: boolean;
  /** Failures and doubts up to this moment have been reported. */
  readonly reportedUntil: string | null;
  /** The day on which the owner was last asked to authorise again. */
  readonly askedOn: string | null;
  /** The day on which unreadable settings or a broken tab were last reported. */
  readonly troubleReportedOn: string | null;
  /** The day on which the owner was last told that the hourly work broke off. */
  readonly errorReportedOn: string | null;
  /** Whose hourly clock runs; '' when nobody's. */
  readonly owner: string;
  /** The first day of the term whose pages for teachers are done. */
  readonly teachersTerm: string | null;
  /** Mails to teachers were begun, and some of them may be left. */
  readonly teachersBegun: boolean;
}

const blank: ScheduleMemory = {
  settled: {},
  headsUpFor: null,
  toReport: false,
  reportedUntil: null,
  askedOn: null,
  troubleReportedOn: null,
  errorReportedOn: null,
  owner: '',
  teachersTerm: null,
  teachersBegun: false,
};

/** Only the schedule itself writes this text, under the lock; a text that is not its own is blank. */
export const recall = (memory: Memory): ScheduleMemory => ({
  ...blank,
  ...(parsed(memory.read('schedule')) as Partial<ScheduleMemory> | null),
});

export function remember(memory: Memory, changes: Partial<ScheduleMemory>): void {
  memory.write('schedule', JSON.stringify({ ...recall(memory), ...changes }));
}
