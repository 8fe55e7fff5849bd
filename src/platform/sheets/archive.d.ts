import type { Archive } from '../../store/ports';
import type { FindColumns } from './read-tabs';
import { type SheetsApi } from './sheets-api';
export declare function createArchive(api: SheetsApi, findColumns: FindColumns): Archive;
