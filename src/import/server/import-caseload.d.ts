import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import type { ImportPreview, ImportResult } from '../domain/import-plan';
import type { CaseloadTable } from '../domain/mapping';
import { type Mapping, type MappingProposal } from '../domain/mapping';
export declare const proposeImport: ({ rows }: CaseloadTable, { store }: Services) => Result<MappingProposal>;
export declare function previewImport(file: CaseloadTable, mapping: Mapping, services: Services): Result<ImportPreview>;
/** @param previewHash of the preview that the person has agreed to */
export declare function applyImport(file: CaseloadTable, mapping: Mapping, previewHash: number, services: Services): Result<ImportResult>;
