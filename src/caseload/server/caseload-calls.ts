// What the sidebar may ask of the whole caseload; a script of its own (parts.ts).
export { fillGoals, undoFill } from './fill-goals';
export { snooze } from './snooze';
export { viewCaseload } from './view-caseload';
