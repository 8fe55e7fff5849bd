// What crosses google.script.run for the import of a caseload file.
import { array, maxLength, nullable, number, object, picklist, pipe, string } from 'valibot';
import { caseloadFields } from '../domain/caseload-file/caseload-field';
import type { ImportPlan } from '../domain/caseload-file/import-plan';
import type { Mapping, MappingProposal } from '../domain/caseload-file/mapping';
import type { Rows } from '../domain/caseload-file/rows';
import type { Answer } from './answer';

/** No caseload comes near the first two; a cell of a spreadsheet holds no more (platform §2). */
export const tableLimits = { rows: 20_000, cells: 200, characters: 50_000 } as const;

/** A caseload file as the page has read it. */
export interface CaseloadTable {
  /** Of the file. */
  readonly name: string;
  readonly rows: Rows;
}

export type { Mapping, MappingProposal };

export interface ImportPreview {
  readonly lines: ImportPlan['lines'];
  readonly counts: ImportPlan['counts'];
  readonly seal: number;
}

export interface ImportResult {
  readonly counts: ImportPlan['counts'];
  readonly leftOut: readonly string[];
}

export interface ImportCalls {
  readonly proposeImport: (table: CaseloadTable) => Answer<MappingProposal>;
  readonly previewImport: (table: CaseloadTable, mapping: Mapping) => Answer<ImportPreview>;
  readonly applyImport: (
    table: CaseloadTable,
    mapping: Mapping,
    seal: number,
  ) => Answer<ImportResult>;
}

export const caseloadTableShape = () => {
  const { rows, cells, characters } = tableLimits;
  const cell = pipe(string(), maxLength(characters));
  const row = pipe(array(cell), maxLength(cells));
  return object({ name: cell, rows: pipe(array(row), maxLength(rows)) });
};

export const mappingShape = () =>
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

export const sealShape = () => number();
