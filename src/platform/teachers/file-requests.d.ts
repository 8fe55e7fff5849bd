import { type FilePage, type FileWrite } from '../../teacher-files/domain/file-page';
import { type Request } from '../sheets/sheets-api';
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
export declare const newSheets: () => Sheet[];
/**
 * What new tabs need beside their cells; nothing where none is new. The headers of the notes are
 * protected, because notes are found by them. Teachers can add columns on the right, and sort and insert
 * rows as they like.
 */
export declare function formatNewTabs({ students, goals, notes }: FilePage, owner: string): readonly Request[];
/** Makes the grid large enough, then writes the cells: those of a row that stand together at once. */
export declare function writeRequests(page: FilePage, writes: readonly FileWrite[]): readonly Request[];
export {};
