// What the sidebar asks about school years: a part of the script (src/parts.ts). What the clock does with years stands in Code.js.
export { beginYear, newYear } from './new-year';
export { reopenPlan } from './reopen-plan';
export { savePlan } from './save-plan';
export { closeYear, yearEnd } from './year-end';
