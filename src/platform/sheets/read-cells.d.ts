import { type PastMark } from '../../archive/domain/past-rows';
import type { Cell } from '../../schema/decode-cell';
import { type ColumnIndexes } from '../../schema/locate-columns';
import { type TabName } from '../../schema/tabs';
import { type SheetsApi } from './sheets-api';
export type Cells = readonly (readonly Cell[])[];
/** What has been read of a tab. */
export interface TabCells {
    readonly name: TabName;
    /** Header row first. */
    readonly cells: Cells;
    /** Where each of the cells' rows stood in the grid, counted from 1. */
    readonly rowNumberOf: (index: number) => number;
    /** The same once more, as the grid shows it. */
    readonly shown: ShownCells;
}
/** Ranges, and how cells are made of what they hold. */
export interface ShownCells {
    readonly ranges: readonly string[];
    readonly join: (answers: readonly Cells[]) => Cells;
}
export interface CellReader {
    readonly api: SheetsApi;
    readonly mark: () => PastMark;
    readonly columnsOf: (name: TabName, headers: readonly Cell[]) => ColumnIndexes;
}
/** @param owner whose rows are read of tabs that grow; '' for everybody's */
export declare function readCells(names: readonly TabName[], owner: string, reader: CellReader): readonly TabCells[];
