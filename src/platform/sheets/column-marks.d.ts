import { type TabName } from '../../schema/tabs';
export declare const columnMarkKey = "living-alp-column";
export interface ColumnName {
    readonly tab: TabName;
    readonly column: string;
}
export declare const markOf: ({ tab, column }: ColumnName) => string;
/** Null for a mark of a version that had other columns, and for what other scripts have written. */
export declare function nameOfMark(mark: string): ColumnName | null;
