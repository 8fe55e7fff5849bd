// What the print dialog asks for, and what it is told.
import type { Failure } from '../../rpc/result';
import type { PrintContent } from './print-content';

/** Whose documents. */
export type PrintScope =
  | { readonly kind: 'student'; readonly studentId: string }
  /** Those whose rows are selected in the grid. */
  | { readonly kind: 'selection' }
  | { readonly kind: 'caseload' };

export const printLanguages = ['English', 'Spanish', 'English and Spanish'] as const;
export type PrintLanguage = (typeof printLanguages)[number];

/** Signs the documents; as the Settings tab has it, '' where it says nothing. */
export interface PrintSender {
  readonly specialist: string;
  readonly school: string;
}

export interface PrintedStudent {
  /** Names the student in the log of copies; it is on no paper. */
  readonly studentId: string;
  readonly version: string;
  readonly content: PrintContent;
}

export interface PrintAnswer {
  readonly sender: PrintSender;
  readonly students: readonly PrintedStudent[];
  /** Students of whom some row cannot be read, and so is not on paper. */
  readonly unread: number;
  /** Of what a family would read: whose copies are not noted as given, see withheld-plans.ts. */
  readonly withheld: readonly WithheldStudent[];
}

/** Named on the screen of staff, and on no paper. */
export interface WithheldStudent {
  readonly studentId: string;
  readonly name: string;
}

/** What was printed of one student. */
export interface PrintedCopy {
  readonly studentId: string;
  readonly version: string;
}

export interface CopiesLogged {
  /** What could not be written to the plans. */
  readonly failures: readonly Failure[];
}
