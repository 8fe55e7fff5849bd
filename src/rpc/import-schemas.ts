// The shape of what the import dialog sends, to be checked before anything is done with it.
import {
  array,
  boolean,
  literal,
  maxLength,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  variant,
} from 'valibot';
import { caseloadFields } from '../import/domain/caseload-field';
import { judgements, meanings, type WordQuestion } from '../import/domain/import-decisions';
import { tableLimits } from '../import/domain/mapping';

export const caseloadTableSchema = () => {
  const { rows, cells, characters } = tableLimits;
  const cell = pipe(string(), maxLength(characters));
  const row = pipe(array(cell), maxLength(cells));
  return object({ name: cell, rows: pipe(array(row), maxLength(rows)) });
};

/** What a mapping does not say of columns and words is not decided. */
export const mappingSchema = () =>
  object({
    headerRow: number(),
    columns: array(
      object({
        index: number(),
        header: string(),
        field: nullable(picklist(caseloadFields())),
        certainty: picklist(['sure', 'guess']),
        isSet: optional(boolean(), false),
        judgement: optional(nullable(picklist(judgements)), null),
      }),
    ),
    words: optional(pipe(array(mappedWordSchema()), maxLength(tableLimits.rows)), []),
  });

const mappedWordSchema = () => {
  const word = <About extends WordQuestion>(about: About) =>
    object({
      about: literal(about),
      words: pipe(string(), maxLength(tableLimits.characters)),
      means: nullable(picklist(meanings[about])),
      certainty: picklist(['sure', 'guess']),
    });
  return variant('about', [word('Status'), word('Enrollment'), word('Language')]);
};

export const headersSchema = () =>
  pipe(array(pipe(string(), maxLength(tableLimits.characters))), maxLength(tableLimits.cells));

export const judgementSchema = () => picklist(judgements);

export const previewHashSchema = () => number();
