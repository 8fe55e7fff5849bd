// The hourly trigger of the account that switched the digests on.
import type { HourlyClock } from '../application/ports';
import { forgetTrigger, rememberTrigger } from './open-spreadsheet';

/** @param handler name of the global function that the trigger calls */
export function createHourlyClock(handler: string, spreadsheetId: () => string): HourlyClock {
  // Lists only this account's triggers; nobody sees or deletes another's.
  const running = () =>
    ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
  return {
    isRunning: () => running().length > 0,
    start: () => {
      if (running().length > 0) return;
      const trigger = ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
      rememberTrigger(trigger.getUniqueId(), spreadsheetId());
    },
    stop: () => {
      for (const trigger of running()) {
        forgetTrigger(trigger.getUniqueId());
        ScriptApp.deleteTrigger(trigger);
      }
    },
  };
}
