// State of the import dialog: the step, with everything chosen so far.
import type { Failure } from '../../../rpc/result';
import type { CallFailure } from '../../../ui/rpc/outcome';
import type { Sheet } from '../../domain/file/workbook';
import type { ImportPreview, ImportResult } from '../../domain/import-plan';
import type { CaseloadTable, Mapping, MappingProposal } from '../../domain/mapping';
import type { LineFilter, WarningKind } from '../line-filter';

export interface ChosenFile extends CaseloadTable {
  /** Of a workbook, all that have something in them; `rows` are those of one. */
  readonly sheets: readonly Sheet[];
  /** In bytes. */
  readonly size: number;
}

/** The script's proposal, kept to tell what was a guess, and what the person has made of it. */
export interface ColumnChoice {
  readonly proposal: MappingProposal;
  readonly mapping: Mapping;
}

export type Step =
  | {
      readonly kind: 'choose';
      readonly file: ChosenFile | null;
      /** Of this file, where it was already confirmed once: going back loses nothing. */
      readonly columns: ColumnChoice | null;
    }
  | { readonly kind: 'confirm'; readonly file: ChosenFile; readonly columns: ColumnChoice }
  | {
      readonly kind: 'look over';
      readonly file: ChosenFile;
      readonly columns: ColumnChoice;
      readonly preview: ImportPreview;
      /** The caseload changed after an earlier look. */
      readonly isSecondLook: boolean;
      readonly filter: LineFilter;
      /** Only lines with this warning, or skipped for this reason. */
      readonly about: WarningKind | null;
      /** How many of the filtered lines are on the page. */
      readonly shown: number;
    }
  | {
      readonly kind: 'imported';
      readonly file: ChosenFile;
      readonly preview: ImportPreview;
      readonly result: ImportResult;
    };

/** What the script is asked to do. */
export type ImportRequest =
  | { readonly kind: 'propose'; readonly file: ChosenFile }
  | {
      readonly kind: 'preview';
      readonly file: ChosenFile;
      readonly columns: ColumnChoice;
      readonly isSecondLook: boolean;
    }
  | {
      readonly kind: 'import';
      readonly file: ChosenFile;
      readonly mapping: Mapping;
      readonly previewHash: number;
    };

/** Something about the file that the page sees by itself. */
export type FileTrouble = 'no file' | 'too large' | 'unreadable';

export interface Trouble {
  readonly code: CallFailure['code'] | FileTrouble;
  /** Empty where the code says it all. */
  readonly failures: readonly Failure[];
  /** What "Try again" does; null where trying the same again is of no use. */
  readonly request: ImportRequest | null;
  /** An import was sent and nothing came back. */
  readonly isUncertain: boolean;
}

export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending'; readonly request: ImportRequest }
  | { readonly kind: 'error'; readonly trouble: Trouble };

export interface ImportState {
  readonly step: Step;
  readonly work: Work;
}

export const idle: Work = { kind: 'idle' };

export const start: ImportState = {
  step: { kind: 'choose', file: null, columns: null },
  work: idle,
};
