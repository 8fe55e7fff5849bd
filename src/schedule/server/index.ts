// What other capabilities may use of the schedule: its settings as a view, and the switch.
export { type ScheduleView, viewSchedule } from './save-schedule';
export { readyToSwitch, type SwitchedOn, switchOn } from './switch-digests';
