// addProtectedRange: cells or a whole tab that only some may change, or that warn.

import { RefusedRequest } from '../api-error';
import { areaOf, GRID_RANGE, gridWithId } from '../grid-range';
import { protectedRangeOf } from '../protection-data';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';

export const addProtectedRange: RequestKindHandler<'addProtectedRange'> = {
  knows: {
    protectedRange: {
      description: true,
      editors: { users: true },
      range: GRID_RANGE,
      warningOnly: true,
    },
  },
  apply(book, { protectedRange: given = {} }, undoLog, caller) {
    const { range = {}, description = '', warningOnly = false, editors } = given;
    if (warningOnly && editors !== undefined)
      throw new RefusedRequest(400, 'ProtectedRange is warningOnly. Editors cannot be set on it.');
    const sheet = gridWithId(book, range.sheetId);
    const isWhole = Object.keys(range).every((name) => name === 'sheetId');
    const area = isWhole ? null : areaOf(sheet, range);
    checkMayWrite(book, sheet, area, caller);
    // The wording is a guess; that a tab has one protection at most is not (platform §4.3 [D]).
    if (isWhole && book.protections.onSheet(sheet.id).some((known) => known.area === null))
      throw new RefusedRequest(400, 'The sheet is protected already.');
    undoLog.noteWhole(book);
    const protection = book.protections.add(sheet.id, area);
    protection.description = description;
    protection.warningOnly = warningOnly;
    // Without a list nobody but the caller may edit [U], which is the stricter reading.
    if (!warningOnly) protection.editors = new Set([...(editors?.users ?? []), caller]);
    const reply = { protectedRange: protectedRangeOf(book, protection, caller) };
    return { reply: { addProtectedRange: reply }, cells: 0 };
  },
};
