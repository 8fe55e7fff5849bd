// What the schedule remembers between hours, kept as one small text.
import { parsed } from '../../core/parsed';
import type { Cadence } from '../../schema/choices';
import type { PropertyStore } from '../../store/ports';

export interface ScheduleState {
  /** By cadence, the period whose run is over. */
  readonly settled: Readonly<Partial<Record<Cadence, string>>>;
  /** The digest day for which the heads-up has gone out. */
  readonly headsUpFor: string | null;
  /** Something has failed or become uncertain since the last report. */
  readonly toReport: boolean;
  /** Failures and doubts up to this moment have been reported. */
  readonly reportedUntil: string | null;
  /** The day on which the owner was last asked to authorize again. */
  readonly askedOn: string | null;
  /** The day on which it was last reported that families' mails wait, … */
  readonly troubleReportedOn: string | null;
  /** … and that teachers' mails do. */
  readonly teacherTroubleReportedOn: string | null;
  /** The day on which the owner was last told that the hourly work broke off. */
  readonly errorReportedOn: string | null;
  /** Whose hourly clock runs; '' when nobody's. */
  readonly owner: string;
  /** The first day of the term whose pages for teachers are done. */
  readonly teachersTerm: string | null;
  /** Mails to teachers were begun, and some of them may be left. */
  readonly teachersBegun: boolean;
}

const blank: ScheduleState = {
  settled: {},
  headsUpFor: null,
  toReport: false,
  reportedUntil: null,
  askedOn: null,
  troubleReportedOn: null,
  teacherTroubleReportedOn: null,
  errorReportedOn: null,
  owner: '',
  teachersTerm: null,
  teachersBegun: false,
};

/** Only the schedule itself writes this text, under the lock; a text that is not its own is blank. */
export const loadScheduleState = (properties: PropertyStore): ScheduleState => ({
  ...blank,
  ...(parsed(properties.read('schedule')) as Partial<ScheduleState> | null),
});

/** What `saveScheduleState` would write. */
export const scheduleText = (properties: PropertyStore, changes: Partial<ScheduleState>): string =>
  JSON.stringify({ ...loadScheduleState(properties), ...changes });

export function saveScheduleState(
  properties: PropertyStore,
  changes: Partial<ScheduleState>,
): void {
  const text = scheduleText(properties, changes);
  if (text !== properties.read('schedule')) properties.write('schedule', text);
}
