// What the pages of other capabilities show of this one.
export { fieldOf, type ScheduleField, scheduleId } from './schedule-fields';
export { ScheduleForm, type ScheduleSettings } from './schedule-form';
