import type { HourlyClock } from '../store/ports';
/** @param handler name of the global function that the trigger calls */
export declare function createHourlyClock(handler: string, spreadsheetId: () => string): HourlyClock;
