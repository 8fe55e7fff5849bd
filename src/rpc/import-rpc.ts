// What the import dialog and the script say to each other, by the types of the use cases.
export type { ImportPreview, ImportResult } from '../import/domain/import-plan';
export type { CaseloadTable } from '../import/domain/mapping';
export type { ImportCalls } from '../registry';
