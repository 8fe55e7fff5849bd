import type { FilterViews } from '../../store/ports';
import { type SheetsApi } from '../sheets/sheets-api';
export declare function createFilterViews(spreadsheetId: () => string, api: SheetsApi, placesOf: FilterViews['placesOf']): FilterViews;
