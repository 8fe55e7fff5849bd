// What the schedule remembers between hours, kept as one small text.
import { parsed } from '../core/parsed';
import type { CompletedPeriods } from '../schedule/domain/completed-periods';
import type { PropertyStore } from './ports';

export interface ScheduleState {
  readonly settled: CompletedPeriods;
  /** The digest day for which the heads-up has gone out. */
  readonly headsUpFor: string | null;
  /** Who was held back then (digests/domain/held-before.ts); null before the first one. */
  readonly heldBefore: string | null;
  /** The digest day whose texts have been translated. */
  readonly translatedFor: string | null;
  /** Something has failed or become uncertain since the last report. */
  readonly toReport: boolean;
  /** Failures and doubts up to this moment have been reported. */
  readonly reportedUntil: string | null;
  /** The day on which the owner was last asked to authorize again. */
  readonly askedOn: string | null;
  /** The day on which it was last reported that families' emails wait, … */
  readonly troubleReportedOn: string | null;
  /** … that students' do, … */
  readonly studentTroubleReportedOn: string | null;
  /** … that teachers' emails do, … */
  readonly teacherTroubleReportedOn: string | null;
  /** … and that what teachers see is not kept up to date. */
  readonly upkeepReportedOn: string | null;
  /** The day on which the owner was last notified that the hourly work broke off. */
  readonly errorReportedOn: string | null;
  /** The day on which the clock ran last. */
  readonly ranOn: string | null;
  /** Pairs of days between which it did not run, until somebody has been told. */
  readonly stoodStill: readonly string[] | null;
  /** Periods whose digest day has come while digests were paused: nothing of them is due any more. */
  readonly passed: CompletedPeriods;
  /** Periods whose digest day had come while digests were on, and of which something was left. */
  readonly cameDue: CompletedPeriods;
  /** Addresses that somebody has agreed to, until digests have gone to them, as hashes in a row. */
  readonly agreed: string;
  /** Whose hourly clock runs; '' when nobody's. */
  readonly owner: string;
  /** The digest day before which the students have been asked to check in. */
  readonly studentsAskedFor: string | null;
  /** Answers up to this moment have been marked as seen. */
  readonly answersSeenUntil: string | null;
  /** The first day of the term whose pages for teachers are done. */
  readonly teachersTerm: string | null;
  /** Emails to teachers were begun, and some of them may be left. */
  readonly teachersBegun: boolean;
  /** Somebody has saved the days of the school year, and so has looked at them. */
  readonly datesSeen: boolean;
}

const blank: ScheduleState = {
  settled: {},
  headsUpFor: null,
  heldBefore: null,
  translatedFor: null,
  toReport: false,
  reportedUntil: null,
  askedOn: null,
  troubleReportedOn: null,
  studentTroubleReportedOn: null,
  teacherTroubleReportedOn: null,
  upkeepReportedOn: null,
  errorReportedOn: null,
  ranOn: null,
  stoodStill: null,
  passed: {},
  cameDue: {},
  agreed: '',
  owner: '',
  studentsAskedFor: null,
  answersSeenUntil: null,
  teachersTerm: null,
  teachersBegun: false,
  datesSeen: false,
};

/** A text that is not the schedule's own is blank. */
export const readScheduleState = (text: string | null): ScheduleState => ({
  ...blank,
  ...(parsed(text) as Partial<ScheduleState> | null),
});

/** The text as the changes leave it. */
export const scheduleText = (text: string | null, changes: Partial<ScheduleState>): string =>
  JSON.stringify({ ...readScheduleState(text), ...changes });

export const loadScheduleState = (properties: PropertyStore): ScheduleState =>
  readScheduleState(properties.read('schedule'));

/** The caller holds the lock. */
export function saveScheduleState(
  properties: PropertyStore,
  changes: Partial<ScheduleState>,
): void {
  const before = properties.read('schedule');
  const text = scheduleText(before, changes);
  if (text !== before) properties.write('schedule', text);
}
