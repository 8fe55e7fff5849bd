// addProtectedRange: cells or a whole tab that only some may change, or that warn.

import { NotEmulated } from '../../../runtime/platform-error';
import { RefusedRequest } from '../api-error';
import { areaOf, gridWithId } from '../grid-range';
import { protectedRangeOf } from '../protection-data';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';

const KNOWN = new Set(['description', 'editors', 'protectedRangeId', 'range', 'warningOnly']);

export const addProtectedRange: RequestKindHandler<'addProtectedRange'> = {
  apply(book, { protectedRange: given = {} }, journal, caller) {
    const other = Object.keys(given).find((name) => !KNOWN.has(name));
    if (other !== undefined) throw new NotEmulated(`ProtectedRange.${other}`);
    if (given.protectedRangeId !== undefined)
      throw new NotEmulated('addProtectedRange with an ID of its own');
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
    journal.note(book.snapshot());
    const protection = book.protections.add(sheet.id, area);
    protection.description = description;
    protection.warningOnly = warningOnly;
    // Without a list nobody but the caller may edit [U], which is the stricter reading.
    if (!warningOnly) protection.editors = new Set([...(editors?.users ?? []), caller]);
    const reply = { protectedRange: protectedRangeOf(book, protection, caller) };
    return { reply: { addProtectedRange: reply }, cells: 0 };
  },
};
