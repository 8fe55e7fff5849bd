// The settings of the schedule that the sidebar asks for.

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

/**
 * The field that a sentence of the script speaks of: 'Settings, Weekday: "Wens" should be …'. What
 * names none speaks of the days as a whole.
 */
export const fieldIn = (sentence: string): ScheduleField =>
  scheduleFields.find((field) => sentence.startsWith(`Settings, ${field}:`)) ??
  (/hour/i.test(sentence) ? 'Hour' : 'First day of school');
