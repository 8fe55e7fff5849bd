import type { Services } from '../../store/services';
import type { SheetsApi } from './sheets-api';
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export declare function createPrepareTabs(open: () => Spreadsheet, api: SheetsApi): Services['store']['prepareTabs'];
export {};
