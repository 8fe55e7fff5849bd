// ProtectedRange of the Sheets API, made from our protections.

import type { Protection } from '../../spreadsheet/protection';
import type { Workbook } from '../../spreadsheet/workbook';
import { GRID_RANGE, gridRangeOf } from './grid-range';
import type { ShapeOf } from './known-fields';

type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

export const PROTECTED_RANGE = {
  protectedRangeId: true,
  range: GRID_RANGE,
  description: true,
  warningOnly: true,
  requestingUserCanEdit: true,
  editors: { users: true },
} satisfies ShapeOf<ProtectedRange>;

/** `editors` is only there for callers who may edit themselves (ProtectedRange reference). */
export function protectedRangeOf(
  book: Workbook,
  protection: Protection,
  caller: string,
): ProtectedRange {
  const { id, sheetId, area, description, warningOnly, editors } = protection;
  const sheet = book.sheetById(sheetId);
  const isFree = warningOnly || editors === null || editors.has(caller) || caller === book.owner;
  const users = editors === null || warningOnly ? null : [...editors];
  return {
    protectedRangeId: id,
    range: area === null || sheet === undefined ? { sheetId } : gridRangeOf(sheetId, area),
    ...(description === '' ? {} : { description }),
    ...(warningOnly ? { warningOnly } : {}),
    requestingUserCanEdit: isFree,
    ...(users !== null && isFree ? { editors: { users } } : {}),
  };
}
