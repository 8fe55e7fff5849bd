// What can happen in the dialog: what the person does, and what the script answers.
import type { ImportPreview, ImportResult } from '../../contract/import-calls';
import type { CaseloadField } from '../../domain/caseload-file/caseload-field';
import type { MappingProposal } from '../../domain/caseload-file/mapping';
import type { Outcome } from '../../page/call/outcome';
import type { LineFilter } from '../lines/line-filter';
import type { ChosenFile, Errand, FileTrouble } from './step';

export type Reply =
  | { readonly kind: 'propose'; readonly outcome: Outcome<MappingProposal> }
  | { readonly kind: 'preview'; readonly outcome: Outcome<ImportPreview> }
  | { readonly kind: 'import'; readonly outcome: Outcome<ImportResult> };

export type ImportEvent =
  | { readonly kind: 'file chosen'; readonly file: ChosenFile }
  | {
      readonly kind: 'file unusable';
      readonly code: FileTrouble | 'refused';
      /** On what is in the file; empty where the code says it all. */
      readonly sentences: readonly string[];
    }
  | { readonly kind: 'column set'; readonly index: number; readonly field: CaseloadField | null }
  | { readonly kind: 'filter set'; readonly filter: LineFilter }
  | { readonly kind: 'more wanted' }
  | { readonly kind: 'onward' }
  | { readonly kind: 'back' }
  | { readonly kind: 'try again' }
  | { readonly kind: 'start over' }
  /** The errand tells a late answer from the one that is waited for. */
  | { readonly kind: 'answered'; readonly errand: Errand; readonly reply: Reply };
