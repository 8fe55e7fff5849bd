// What other capabilities may use of digests: which are due, and what a click would send.
export { dueNow, runTabs } from './due-now';
export { previewRun } from './send-by-hand';
