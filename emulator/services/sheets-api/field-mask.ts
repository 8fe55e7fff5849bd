// Field masks of requests and responses: "sheets.properties(sheetId,title)".

import mask from 'json-mask';
import { NotEmulated } from '../../runtime/platform-error';
import { RefusedRequest } from './api-error';
import { formatParts } from './cell-format';
import { demandKnownMask, flattened, type Shape } from './known-fields';

/**
 * Keeps only the fields that the mask names; everything for "*" or no mask.
 * @param shape the fields that an answer of this kind can have
 */
export function masked<T extends object>(answer: T, fields: string | undefined, shape: Shape): T {
  if (fields === undefined || fields === '*') return answer;
  demandKnownMask(fields, shape);
  // Google separates levels with dots, the library with slashes.
  return (mask(answer, fields.replaceAll('.', '/')) ?? {}) as T;
}

/** As reports of the API's error quote it. */
const NO_FIELD = "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)";

/**
 * The fields that a mask of an update names, out of those that are known here; "*" names all.
 * Throws NotEmulated for a known field's part, and refuses what is no field at all.
 */
export function namedFields(
  fields: string | undefined,
  known: readonly string[],
): ReadonlySet<string> {
  if (fields === undefined || fields.trim() === '') throw new RefusedRequest(400, NO_FIELD);
  if (fields.trim() === '*') return new Set(known);
  const names = flattened(fields.replaceAll(/\s/g, ''));
  for (const name of names) {
    if (known.includes(name)) continue;
    if (known.some((field) => name.startsWith(`${field}.`) || field.startsWith(`${name}.`)))
      throw new NotEmulated(`field mask "${name}"`);
    throw new RefusedRequest(
      400,
      `Invalid value at 'fields' (type.googleapis.com/google.protobuf.FieldMask): Cannot find field "${name}".`,
    );
  }
  return new Set(names);
}

type CellField = 'userEnteredValue' | 'note' | 'dataValidation';
const CELL_FIELDS = ['userEnteredValue', 'note', 'dataValidation'] as const;
const FORMAT = 'userEnteredFormat';

/** What of a CellData a write touches. */
export interface CellFields {
  readonly named: ReadonlySet<CellField>;
  /** Parts of the look, by path; `formatParts` knows them. */
  readonly format: readonly string[];
}

/** The API demands at least one field. */
export function writtenFields(fields: string | undefined): CellFields {
  if (fields?.trim() === '*') return { named: new Set(CELL_FIELDS), format: formatParts('') };
  const isFormat = (name: string): boolean => name === FORMAT || name.startsWith(`${FORMAT}.`);
  const named = fields === undefined ? [] : flattened(fields.replaceAll(/\s/g, ''));
  const plain = named.filter((name) => !isFormat(name));
  if (named.length === 0 || plain.length > 0) {
    // Deeper paths of a value or a rule stand for the whole of it here.
    const tops = plain.map((name) => name.split('.')[0] ?? '');
    namedFields(tops.join(','), CELL_FIELDS);
    return { named: knownOf(tops), format: partsOf(named.filter(isFormat)) };
  }
  return { named: new Set(), format: partsOf(named) };
}

function knownOf(names: readonly string[]): ReadonlySet<CellField> {
  return new Set(CELL_FIELDS.filter((field) => names.includes(field)));
}

function partsOf(names: readonly string[]): readonly string[] {
  const parts = names.flatMap((name) => formatParts(name.slice(FORMAT.length + 1)));
  return [...new Set(parts)];
}
