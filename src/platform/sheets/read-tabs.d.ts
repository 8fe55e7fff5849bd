import type { PastMark } from '../../archive/domain/past-rows';
import type { Cell } from '../../schema/decode-cell';
import { type ColumnIndexes, type LocatedColumns } from '../../schema/locate-columns';
import { type TabName } from '../../schema/tabs';
import type { ReadTabs } from '../../store/ports';
import type { SheetsApi } from './sheets-api';
export interface LastRowIndexes {
    readonly findColumns: FindColumns;
    readonly indexesOf: (name: TabName) => ColumnIndexes;
}
/** @param unread where they count as standing in a tab that has not been read */
export declare function withLastRowIndexes(findColumns: FindColumns, unread?: (name: TabName) => ColumnIndexes): LastRowIndexes;
/** Locates the columns of a tab from its header row. */
export type FindColumns = (name: TabName, headers: readonly Cell[]) => LocatedColumns;
/** @param mark which rows are past */
export declare function createReadTabs(api: SheetsApi, findColumns: FindColumns, mark: () => PastMark): ReadTabs;
/**
 * The marks of set-up are looked up only where somebody has added or renamed columns: it takes calls
 * of its own, at most once in an execution.
 */
export declare function createFindColumns(api: SheetsApi): FindColumns;
