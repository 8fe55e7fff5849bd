import type { Cell } from '../../schema/decode-cell';
import type { ColumnIndexes } from '../../schema/locate-columns';
import { type TabName } from '../../schema/tabs';
import type { FindColumns } from './read-tabs';
import { type SheetsApi } from './sheets-api';
export interface RowWriter {
    readonly api: SheetsApi;
    readonly findColumns: FindColumns;
    /** Where the tab's columns stood when its headers were last read, or else where set-up put them. */
    readonly lastIndexes: (name: TabName) => ColumnIndexes;
    /** @throws StoreError when the tab is gone */
    readonly sheetId: (name: TabName) => number;
}
/** What a tab's key and changed columns held just before the write. */
export interface Snapshot {
    readonly keyIndex: number;
    /** As `rowKey` compares them; header row first. */
    readonly keys: readonly string[];
    /** Zero-based rows below the header row, by key. */
    readonly rowsOf: ReadonlyMap<string, readonly number[]>;
    readonly columnIndexes: ColumnIndexes;
    readonly before: Readonly<Record<string, readonly Cell[]>>;
}
export declare const oldCell: ({ before }: Snapshot, column: string, row: number) => Cell;
interface ChangedCell {
    readonly tab: TabName;
    readonly column: string;
}
/**
 * Headers, IDs and old contents in one call: the columns are asked for where they stood last, and
 * only when the headers say that they have moved are they asked for again.
 */
export declare function takeSnapshots(writes: readonly ChangedCell[], writer: RowWriter): ReadonlyMap<TabName, Snapshot>;
export {};
