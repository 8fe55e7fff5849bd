// What the sidebar asks about school years: a script of its own (build/script.ts), evaluated when it is
// asked. What the clock does with years stands in Code.js.
export { beginYear, newYear } from './new-year';
export { reopenPlan } from './reopen-plan';
export { savePlan } from './save-plan';
export { closeYear, yearEnd } from './year-end';
