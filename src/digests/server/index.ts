// What other capabilities may use of digests: which are due, and what a click would send.
export { askSwitchOn, type SwitchOnQuestion, whoIsEmailed } from './ask-switch-on';
export { dueNow, runTabs } from './due-now';
export { planNextRun } from './next-run';
export { previewRun } from './send-by-hand';
