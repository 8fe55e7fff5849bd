// The settings of the schedule that the sidebar asks for.
import type { Failure } from '../../rpc/result';

export const scheduleFields = [
  'Cadence',
  'Weekday',
  'Hour',
  'Until hour',
  'First day of school',
  'Last day of school',
  'Breaks',
] as const;

export type ScheduleField = (typeof scheduleFields)[number];

export const scheduleId = (field: ScheduleField): string =>
  `schedule-${field.toLowerCase().replace(/ /g, '-')}`;

/** The field to change; what is wrong elsewhere in the settings stands with the days as a whole. */
export const fieldOf = ({ field }: Pick<Failure, 'field'>): ScheduleField =>
  scheduleFields.find((each) => each === field) ?? 'First day of school';
