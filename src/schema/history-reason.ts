// Reasons that the product itself writes into the History tab. People read them there, in English;
// pages know them again, and say the same in their own language. Any other reason is a person's, and
// is shown as it was written.
import type { HistoryLine } from './tabs';

/** Stands in place of a header where somebody has changed several cells in one go. */
export const severalCells = 'several cells';

/** Stands in place of a header where a whole row was added; what it held follows as one text. */
export const addedRow = 'new row';

/** The same for many rows at once: their IDs follow, each with a mark of what it held. */
export const addedRows = 'new rows';

export type OwnReason =
  | 'Progress entry'
  | 'Edited in the grid'
  | 'Edited in the grid, in a closed plan'
  | 'Found changed after the plan was closed'
  | 'End of the school year'
  | 'New school year'
  | 'Copy printed for the family'
  | 'Proposed by the student'
  | 'Progress round'
  | 'Filled in for many goals'
  | 'Digest sent again';

const importOpening = 'Import of ';
const refusedOpening = 'Refused: ';
const decisionOpening = 'Decided about: ';
const takenBackEnding = ': could not be written';
const undoneOpening = 'Undone: ';
const undoEnding = / \(undo ([^()\s]+)\)$/;

/** @param undoId of the import; see `undoableReason` */
export const importReason = (fileName: string, undoId: string): string =>
  `${importOpening}${fileName} (undo ${undoId})`;
/** @param reason without an ID @returns the name of the file; null for any other reason */
export const importedFile = (reason: string): string | null =>
  reason.startsWith(importOpening) ? reason.slice(importOpening.length) : null;
export const refusedReason = (why: string): string => `${refusedOpening}${why}`;
/** @param words that were judged; '' where a cell was empty and no words stood against it */
export const decisionReason = (words: string): string => `${decisionOpening}${words}`;
export const takenBackReason = (reason: string): string => `${reason}${takenBackEnding}`;
/** Of all lines of one write that can be undone: the ID in it names them (store/undo.ts). */
export const undoableReason = (reason: OwnReason, undoId: string): string =>
  `${reason} (undo ${undoId})`;
/** @param reason that of the line which is undone */
export const undoneReason = (reason: string): string => `${undoneOpening}${reason}`;

/** How a page says each of them. */
export interface ReasonTexts {
  readonly own: Readonly<Record<OwnReason, string>>;
  readonly importOf: (fileName: string) => string;
  readonly decision: (words: string) => string;
  /** What stands before the sentence that says why. */
  readonly refused: string;
  readonly takenBack: (reason: string) => string;
  readonly undone: (reason: string) => string;
}

const ownReasons: Readonly<Record<OwnReason, null>> = {
  'Progress entry': null,
  'Edited in the grid': null,
  'Edited in the grid, in a closed plan': null,
  'Found changed after the plan was closed': null,
  'End of the school year': null,
  'New school year': null,
  'Copy printed for the family': null,
  'Proposed by the student': null,
  'Progress round': null,
  'Filled in for many goals': null,
  'Digest sent again': null,
};

export interface UndoReason {
  readonly undoId: string;
  /** Without the ID. */
  readonly reason: string;
  /** The line tells that it was undone. */
  readonly isUndone: boolean;
}

/** Null for the reason of a write that cannot be undone. */
export function readUndo(written: string): UndoReason | null {
  const [ending, undoId] = undoEnding.exec(written) ?? [];
  if (ending === undefined || undoId === undefined) return null;
  const isUndone = written.startsWith(undoneOpening);
  const reason = written.slice(isUndone ? undoneOpening.length : 0, -ending.length);
  return { undoId, reason, isUndone };
}

const isOwn = (reason: string): reason is OwnReason => Object.hasOwn(ownReasons, reason);

/** A reason that reads like the product's own is quoted, so that no page takes it for one. */
export function personsReason(typed: string): string {
  const readsLikeOwn =
    isOwn(typed) ||
    [importOpening, decisionOpening].some((opening) => typed.startsWith(opening)) ||
    typed.endsWith(takenBackEnding) ||
    undoEnding.test(typed);
  return readsLikeOwn ? `“${typed}”` : typed;
}

export interface WordedReason {
  /** In the language of the page, or of the person who wrote it. */
  readonly words: string;
  /** A sentence of the script that follows them, in English on every page; '' for none. */
  readonly english: string;
}

export function wordReason(
  { field, reason }: Pick<HistoryLine, 'field' | 'reason'>,
  texts: ReasonTexts,
): WordedReason {
  // A line about a call that was refused names no field. Persons give reasons for fields only.
  if (field === '' && reason.startsWith(refusedOpening)) {
    return { words: texts.refused, english: reason.slice(refusedOpening.length) };
  }
  return { words: wordsOf(reason, texts), english: '' };
}

function wordsOf(reason: string, texts: ReasonTexts): string {
  if (reason.endsWith(takenBackEnding)) {
    return texts.takenBack(wordsOf(reason.slice(0, -takenBackEnding.length), texts));
  }
  const undo = readUndo(reason);
  if (undo !== null) {
    const words = wordsOf(undo.reason, texts);
    return undo.isUndone ? texts.undone(words) : words;
  }
  if (reason.startsWith(importOpening)) return texts.importOf(reason.slice(importOpening.length));
  if (reason.startsWith(decisionOpening))
    return texts.decision(reason.slice(decisionOpening.length));
  return isOwn(reason) ? texts.own[reason] : reason;
}
