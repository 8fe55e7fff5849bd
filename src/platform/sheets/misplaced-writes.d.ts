import type { Cell } from '../../schema/decode-cell';
import type { TabName } from '../../schema/tabs';
import { type Snapshot } from './row-snapshots';
import type { CellData } from './sheets-api';
/** One cell to be written: the row that has the ID, the column, and the content. */
export interface CellWrite {
    readonly tab: TabName;
    readonly id: string;
    /** The ID as `rowKey` compares it; '' for a blank row into which a write was misplaced. */
    readonly key: string;
    readonly column: string;
    readonly content: CellData;
    readonly inEveryRow: boolean;
    /** Into a row that is blank, or one of several with its ID, a write was misplaced. */
    readonly misplaced?: MisplacedContent;
}
export interface MisplacedContent {
    /** What was written there: by it the row is found again. */
    readonly text: string;
    /** What stood in the column in all rows with the ID: one of these contents is missing now. */
    readonly before: readonly Cell[];
}
/** A cell write with the position at which its row stood a moment ago. */
export interface AimedWrite extends CellWrite {
    readonly snapshot: Snapshot;
    readonly columnIndex: number;
    /** Zero-based; 0 is the header row. */
    readonly row: number;
}
/** For each write that hit the wrong row: the write again, and the old content of the row that was hit. */
export declare function misplacedWrites(aimed: readonly AimedWrite[], keyNow: (tab: TabName, row: number) => string): readonly CellWrite[];
/** As `oldCell` reads it. */
export declare function textIn({ userEnteredValue: { stringValue, numberValue } }: CellData): string;
/** A text that looks like a formula comes back as text: showing it is safe, running it is not. */
export declare function asBefore(cell: Cell): CellData;
/** Rows that misplaced writes hit, as far as they can still be identified, with the content to restore. */
export declare function aimMisplaced(writes: readonly CellWrite[], snapshots: ReadonlyMap<TabName, Snapshot>): readonly AimedWrite[];
