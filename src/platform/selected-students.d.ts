import type { Services } from '../store/services';
import type { FindColumns } from './sheets/read-tabs';
/**
 * Read through SpreadsheetApp, unlike the rows of the store: the sidebar asks whenever it gets the
 * focus, and the Sheets API takes only 60 requests a minute from each person.
 */
export declare const createSelectedStudents: (findColumns: FindColumns) => Services['selectedStudents'];
