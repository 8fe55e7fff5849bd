// Events of the import dialog: what the person does, and what the script answers.
import type { Failure } from '../../../rpc/result';
import type { Outcome } from '../../../ui/rpc/outcome';
import type { CaseloadField } from '../../domain/caseload-field';
import type { Sheet } from '../../domain/file/workbook';
import type { Judgement, MappedWord } from '../../domain/import-decisions';
import type { ImportPreview, ImportResult } from '../../domain/import-plan';
import type { MappingProposal } from '../../domain/mapping';
import type { LineFilter, WarningKind } from '../line-filter';
import type { ChosenFile, FileTrouble, ImportRequest } from './step';

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
      readonly failures: readonly Failure[];
    }
  | { readonly kind: 'sheet chosen'; readonly sheet: Sheet }
  | { readonly kind: 'column set'; readonly index: number; readonly field: CaseloadField | null }
  | {
      readonly kind: 'columns judged';
      readonly indexes: readonly number[];
      readonly judgement: Judgement;
    }
  | { readonly kind: 'words set'; readonly words: readonly MappedWord[] }
  | {
      readonly kind: 'filter set';
      readonly filter: LineFilter;
      readonly about: WarningKind | null;
    }
  | { readonly kind: 'more wanted' }
  | { readonly kind: 'onward' }
  | { readonly kind: 'back' }
  | { readonly kind: 'try again' }
  | { readonly kind: 'start over' }
  /** The request tells a late answer from the awaited one. */
  | { readonly kind: 'answered'; readonly request: ImportRequest; readonly reply: Reply };
