import type { Change, NotWritten } from '../../store/ports';
import { type RowWriter } from './row-snapshots';
import { type Request } from './sheets-api';
/**
 * @param alongside further requests that go out in the same step, on the first try
 * @returns changes left out: row or column is gone, several rows have the ID, or a person's formula
 *   stands in the cell
 */
export declare function changeCells(changes: readonly Change[], alongside: readonly Request[], writer: RowWriter): readonly NotWritten[];
