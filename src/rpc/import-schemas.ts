// The shape of what the import dialog sends, to be checked before anything is done with it.
import { array, maxLength, nullable, number, object, picklist, pipe, string } from 'valibot';
import { caseloadFields } from '../import/domain/caseload-field';
import { tableLimits } from '../import/domain/mapping';

export const caseloadTableSchema = () => {
  const { rows, cells, characters } = tableLimits;
  const cell = pipe(string(), maxLength(characters));
  const row = pipe(array(cell), maxLength(cells));
  return object({ name: cell, rows: pipe(array(row), maxLength(rows)) });
};

export const mappingSchema = () =>
  object({
    headerRow: number(),
    columns: array(
      object({
        index: number(),
        header: string(),
        field: nullable(picklist(caseloadFields())),
        certainty: picklist(['sure', 'guess']),
      }),
    ),
  });

export const previewHashSchema = () => number();
