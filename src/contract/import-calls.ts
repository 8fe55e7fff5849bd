// What crosses google.script.run for the import of a caseload file.
import { array, maxLength, nullable, number, object, picklist, pipe, string } from 'valibot';
import { caseloadFields } from '../domain/caseload-file/caseload-field';
import type { ImportPlan } from '../domain/caseload-file/import-plan';
import type { Mapping, MappingProposal } from '../domain/caseload-file/mapping';
import type { Answer } from './answer';

/** Google's own limit for one call is 50 MB; no caseload comes near this one. */
const longestFile = 20 * 1024 * 1024;

export interface UploadedFile {
  readonly name: string;
  readonly base64: string;
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
  readonly proposeImport: (file: UploadedFile) => Answer<MappingProposal>;
  readonly previewImport: (file: UploadedFile, mapping: Mapping) => Answer<ImportPreview>;
  readonly applyImport: (
    file: UploadedFile,
    mapping: Mapping,
    seal: number,
  ) => Answer<ImportResult>;
}

export const uploadedFileShape = () =>
  object({ name: string(), base64: pipe(string(), maxLength(longestFile)) });

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
