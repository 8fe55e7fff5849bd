// The kinds of request that spreadsheets.batchUpdate knows here; one file each.

import { NotEmulated } from '../../../runtime/platform-error';
import { SheetError } from '../../../spreadsheet/sheet-error';
import type { Workbook } from '../../../spreadsheet/workbook';
import { RefusedRequest } from '../api-error';
import { demandKnown, type Shape } from '../known-fields';
import { addConditionalFormatRule } from './add-conditional-format-rule';
import { addFilterView } from './add-filter-view';
import { addProtectedRange } from './add-protected-range';
import { addSheet } from './add-sheet';
import { appendCells } from './append-cells';
import { appendDimension } from './append-dimension';
import { createDeveloperMetadata } from './create-developer-metadata';
import { deleteDimension } from './delete-dimension';
import { deleteFilterView } from './delete-filter-view';
import { deleteSheet } from './delete-sheet';
import { duplicateSheet } from './duplicate-sheet';
import { findReplace } from './find-replace';
import { repeatCell } from './repeat-cell';
import { type ApiRequest, type Applied, type RequestKindHandler, UndoLog } from './request';
import { setDataValidation } from './set-data-validation';
import { updateCells } from './update-cells';
import { updateDimensionProperties } from './update-dimension-properties';
import { updateFilterView } from './update-filter-view';
import { updateSheetProperties } from './update-sheet-properties';
import { updateSpreadsheetProperties } from './update-spreadsheet-properties';

type Apply = (
  book: Workbook,
  request: ApiRequest,
  undoLog: UndoLog,
  caller: string,
) => Applied | null;

const KINDS: Readonly<Record<string, Apply>> = {
  addConditionalFormatRule: kind('addConditionalFormatRule', addConditionalFormatRule),
  addFilterView: kind('addFilterView', addFilterView),
  addProtectedRange: kind('addProtectedRange', addProtectedRange),
  addSheet: kind('addSheet', addSheet),
  appendCells: kind('appendCells', appendCells),
  appendDimension: kind('appendDimension', appendDimension),
  createDeveloperMetadata: kind('createDeveloperMetadata', createDeveloperMetadata),
  deleteDimension: kind('deleteDimension', deleteDimension),
  deleteFilterView: kind('deleteFilterView', deleteFilterView),
  deleteSheet: kind('deleteSheet', deleteSheet),
  duplicateSheet: kind('duplicateSheet', duplicateSheet),
  findReplace: kind('findReplace', findReplace),
  repeatCell: kind('repeatCell', repeatCell),
  setDataValidation: kind('setDataValidation', setDataValidation),
  updateCells: kind('updateCells', updateCells),
  updateDimensionProperties: kind('updateDimensionProperties', updateDimensionProperties),
  updateFilterView: kind('updateFilterView', updateFilterView),
  updateSheetProperties: kind('updateSheetProperties', updateSheetProperties),
  updateSpreadsheetProperties: kind('updateSpreadsheetProperties', updateSpreadsheetProperties),
};

function kind<Kind extends keyof ApiRequest>(name: Kind, handler: RequestKindHandler<Kind>): Apply {
  return (book, request, undoLog, caller) => {
    const given = request[name];
    if (given === undefined) return null;
    demandKnown(`Sheets.Spreadsheets.batchUpdate ${name}`, given, handler.knows as Shape);
    return handler.apply(book, given as NonNullable<typeof given>, undoLog, caller);
  };
}

/** "Requests are applied in order; if any is not valid, none is applied" (batchUpdate reference). */
export function applyRequests(
  book: Workbook,
  requests: readonly ApiRequest[],
  caller: string,
): readonly Applied[] {
  if (requests.length === 0) throw new RefusedRequest(400, 'Must specify at least one request.');
  const undoLog = new UndoLog();
  try {
    return requests.map((request, index) => applyOne(book, request, index, undoLog, caller));
  } catch (error) {
    undoLog.takeBack();
    throw error;
  }
}

function applyOne(
  book: Workbook,
  request: ApiRequest,
  index: number,
  undoLog: UndoLog,
  caller: string,
): Applied {
  const [name, another] = Object.keys(request);
  if (name === undefined || another !== undefined)
    throw new RefusedRequest(400, `Invalid requests[${index}]: Must set exactly one request kind.`);
  try {
    const applied = KINDS[name]?.(book, request, undoLog, caller) ?? null;
    if (applied === null) throw new NotEmulated(`Sheets.Spreadsheets.batchUpdate ${name}`);
    return applied;
  } catch (error) {
    if (!(error instanceof RefusedRequest || error instanceof SheetError)) throw error;
    const code = error instanceof RefusedRequest ? error.code : 400;
    throw new RefusedRequest(code, `Invalid requests[${index}].${name}: ${error.message}`);
  }
}
