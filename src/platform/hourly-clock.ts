// The hourly trigger of the account that switched the digests on.
import type { HourlyClock } from '../store/ports';
import { forgetTrigger, rememberTrigger, spreadsheetsOfTriggers } from './open-spreadsheet';

/** @param handler name of the global function that the trigger calls */
export function createHourlyClock(handler: string, spreadsheetId: () => string): HourlyClock {
  /**
   * Only this account's triggers are listed: nobody sees or deletes another's. Those of an add-on
   * come from every caseload that the account keeps. One without a spreadsheet is left of a start
   * that was cut off.
   */
  const triggers = () => {
    const spreadsheetOf = spreadsheetsOfTriggers();
    const all = ScriptApp.getProjectTriggers()
      .filter((trigger) => trigger.getHandlerFunction() === handler)
      .map((trigger) => ({ trigger, belongsTo: spreadsheetOf(trigger.getUniqueId()) }));
    return {
      own: all.filter(({ belongsTo }) => belongsTo === spreadsheetId()),
      unfinished: all.filter(({ belongsTo }) => belongsTo === null),
    };
  };
  return {
    isRunning: () => triggers().own.length > 0,
    start: () => {
      const { own, unfinished } = triggers();
      if (own.length > 0) return;
      // Google allows an add-on one clock for each account and spreadsheet.
      for (const { trigger } of unfinished) ScriptApp.deleteTrigger(trigger);
      const trigger = ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
      rememberTrigger(trigger.getUniqueId(), spreadsheetId());
    },
    stop: () => {
      for (const { trigger } of triggers().own) {
        ScriptApp.deleteTrigger(trigger);
        forgetTrigger(trigger.getUniqueId());
      }
    },
  };
}
