export { dueNow, runTabs } from './due-now';
export { previewRun } from './send-by-hand';
