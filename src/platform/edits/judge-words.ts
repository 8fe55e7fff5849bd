// Whoever types Allowed or No contact into the Contact column of Guardians has decided: the words that
// made the guardian wait are judged. SpreadsheetApp only, as everything that a simple trigger does.

import { linesIn, openDoubts, withLines, without } from '../../caseload/domain/doubts';
import { normalizeText } from '../../core/normalize-text';
import type { ColumnIndexes } from '../../schema/locate-columns';
import { allTabs, type guardiansTab } from '../../schema/tabs';
import { editedCells } from './edited-cells';
import { type EditedRow, writeColumn } from './edited-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface DecidedRow extends Pick<EditedRow, 'row' | 'id'> {
  /** The words that were judged, each on a line. */
  readonly words: readonly string[];
}

interface GridDecision {
  readonly sheet: Sheet;
  readonly columnIndexes: ColumnIndexes;
  readonly rows: readonly EditedRow[];
  /** What was typed, of a single cell. */
  readonly typed: string | undefined;
  readonly at: string;
  /** '' where nobody knows. */
  readonly by: string;
}

const decisions: readonly string[] = (
  [
    'Allowed',
    'No contact',
  ] satisfies readonly (typeof guardiansTab.columns.contact.options)[number][]
).map(normalizeText);

/** All of the tab as it stands at one moment: rows may be sorted between two calls. */
type Shown = readonly (readonly string[])[];
const shownOn = (sheet: Sheet): Shown => sheet.getDataRange().getDisplayValues();

/** @returns the rows in which something was decided */
export function judgeWords(decision: GridDecision): readonly DecidedRow[] {
  const { sheet, columnIndexes, rows, typed, at, by } = decision;
  if (columnIndexes.judged === undefined) return [];
  const before = shownOn(sheet);
  const notes = staffNotes(sheet);
  const decided = rows.flatMap(({ row, id }) => {
    const cell = (name: string): string => cellIn(before, row, columnIndexes[name]);
    const contact = normalizeText(cell('contact'));
    // Another row stands there by now: somebody has sorted the tab right after the decision.
    const isMoved =
      cell('guardianId').trim() !== id || (typed !== undefined && normalizeText(typed) !== contact);
    if (isMoved || !decisions.includes(contact)) return [];
    const doubts = { waitingBecause: cell('waitingBecause'), judged: cell('judged') };
    const open = openDoubts(doubts, { staffNotes: notes.get(cell('studentId').trim()) ?? '' });
    const judged = withLines(doubts.judged, open);
    return [{ row, id, words: without(linesIn(judged), linesIn(doubts.judged)), judged }];
  });
  if (decided.length === 0) return [];
  // Judged before it waits no more: cut off between the two, the words are known all the same.
  const values = { judged: '', waitingBecause: '', decidedBy: by, decidedAt: at };
  for (const [name, value] of Object.entries(values)) {
    writeColumn(
      sheet,
      columnIndexes[name],
      decided.map(({ row, judged }) => ({ row, text: name === 'judged' ? judged : value })),
    );
  }
  giveBack(decision, before, decided);
  return decided;
}

const cellIn = (shown: Shown, row: number, columnIndex: number | undefined): string =>
  columnIndex === undefined ? '' : (shown[row - 1]?.[columnIndex] ?? '');

/** Whoever has sorted the tab meanwhile has put another guardian where the words were written. */
function giveBack(
  { sheet, columnIndexes }: GridDecision,
  before: Shown,
  decided: readonly (Pick<EditedRow, 'row' | 'id'> & { readonly judged: string })[],
): void {
  const key = columnIndexes.guardianId;
  const idIn = (shown: Shown, row: number) => cellIn(shown, row, key).trim();
  SpreadsheetApp.flush();
  const after = shownOn(sheet);
  const others = after.flatMap((_, index) => {
    const [row, id] = [index + 1, idIn(after, index + 1)];
    const isOther = row > 1 && id !== '' && !decided.some((each) => each.id === id);
    const was = isOther ? before.findIndex((__, place) => idIn(before, place + 1) === id) + 1 : 0;
    const cell = (shown: Shown, at: number, name: string) => cellIn(shown, at, columnIndexes[name]);
    const isOurs =
      was > 0 &&
      cell(after, row, 'waitingBecause') === '' &&
      decided.some(({ judged }) => judged === cell(after, row, 'judged')) &&
      ['waitingBecause', 'judged'].some(
        (name) => cell(after, row, name) !== cell(before, was, name),
      );
    return isOurs ? [{ row, was }] : [];
  });
  for (const name of ['waitingBecause', 'judged', 'decidedBy', 'decidedAt']) {
    writeColumn(
      sheet,
      columnIndexes[name],
      others.map(({ row, was }) => ({ row, text: cellIn(before, was, columnIndexes[name]) })),
    );
  }
}

/** By student ID, as the Students tab of the same file has them. */
function staffNotes(guardians: Sheet): ReadonlyMap<string, string> {
  const sheet = guardians.getParent().getSheetByName(allTabs.students.title);
  const rows = (sheet?.getLastRow() ?? 0) - 1;
  if (!sheet || rows < 1) return new Map();
  const { studentId, staffNotes: notes } = editedCells('students', sheet);
  if (studentId === undefined || notes === undefined) return new Map();
  const ids = sheet.getRange(2, studentId + 1, rows, 1).getDisplayValues();
  const texts = sheet.getRange(2, notes + 1, rows, 1).getDisplayValues();
  return new Map(ids.map(([id = ''], index) => [id.trim(), texts[index]?.[0] ?? '']));
}
