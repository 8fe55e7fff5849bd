import type { WriteRows } from '../../store/ports';
import { type FindColumns } from './read-tabs';
import { type SheetsApi } from './sheets-api';
export declare function createWriteRows(api: SheetsApi, findColumns: FindColumns): WriteRows;
