// The kinds of request that spreadsheets.batchUpdate knows here; one file each.

import { NotEmulated } from '../../../runtime/platform-error';
import type { Workbook } from '../../../spreadsheet/workbook';
import { RefusedRequest } from '../api-error';
import { appendCells } from './append-cells';
import { type ApiRequest, type Applied, Journal } from './request';
import { updateCells } from './update-cells';

type Apply = (book: Workbook, request: ApiRequest, journal: Journal) => Applied | null;

/** Each answers null when the request is not of its kind. */
const KINDS: Readonly<Record<string, Apply>> = {
  appendCells: (book, { appendCells: given }, journal) =>
    given === undefined ? null : appendCells.apply(book, given, journal),
  updateCells: (book, { updateCells: given }, journal) =>
    given === undefined ? null : updateCells.apply(book, given, journal),
};

/** "Requests are applied in order; if any is not valid, none is applied" (batchUpdate reference). */
export function applyRequests(book: Workbook, requests: readonly ApiRequest[]): readonly Applied[] {
  if (requests.length === 0) throw new RefusedRequest(400, 'Must specify at least one request.');
  const journal = new Journal();
  try {
    return requests.map((request, index) => applyOne(book, request, index, journal));
  } catch (error) {
    journal.takeBack();
    throw error;
  }
}

function applyOne(book: Workbook, request: ApiRequest, index: number, journal: Journal): Applied {
  const [kind, another] = Object.keys(request);
  if (kind === undefined || another !== undefined)
    throw new RefusedRequest(400, `Invalid requests[${index}]: Must set exactly one request kind.`);
  const applied = KINDS[kind]?.(book, request, journal) ?? null;
  if (applied === null) throw new NotEmulated(`Sheets.Spreadsheets.batchUpdate ${kind}`);
  return applied;
}
