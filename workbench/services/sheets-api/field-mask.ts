// Field masks of requests and responses: "sheets.properties(sheetId,title)".

import mask from 'json-mask';
import { RefusedRequest } from './api-error';

/** Keeps only the fields that the mask names; everything for "*" or no mask. */
export function masked<T extends object>(answer: T, fields: string | undefined): T {
  if (fields === undefined || fields === '*') return answer;
  checkBrackets(fields);
  // Google separates levels with dots, the library with slashes.
  return (mask(answer, fields.replaceAll(/\s/g, '').replaceAll('.', '/')) ?? {}) as T;
}

/** The top-level fields of a CellData that a write touches; the API demands at least one. */
export function writtenFields(fields: string | undefined): ReadonlySet<CellField> {
  if (fields === undefined || fields === '')
    throw new RefusedRequest(400, "Invalid value at 'fields': At least one field must be listed.");
  if (fields === '*') return new Set(KNOWN);
  const names = fields
    .replaceAll(/\([^)]*\)/g, '')
    .split(',')
    .map((path) => path.trim().split('.')[0] ?? '');
  for (const name of names)
    if (!KNOWN.some((known) => known === name))
      throw new RefusedRequest(
        400,
        `Invalid value at 'fields' (type.googleapis.com/google.protobuf.FieldMask): Cannot find field "${name}".`,
      );
  return new Set(KNOWN.filter((known) => names.includes(known)));
}

export type CellField = (typeof KNOWN)[number];
const KNOWN = ['userEnteredValue', 'userEnteredFormat', 'note', 'dataValidation'] as const;

function checkBrackets(fields: string): void {
  let depth = 0;
  for (const letter of fields) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) break;
  }
  if (depth !== 0 || fields.trim() === '')
    throw new RefusedRequest(400, `Request contains an invalid argument: fields "${fields}".`);
}
