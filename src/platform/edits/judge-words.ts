// Whoever types Allowed or No contact into the Contact column of Guardians has decided: the words that
// made the guardian wait are judged. SpreadsheetApp only, as everything that a simple trigger does.

import { linesIn, openDoubts, withLines, without } from '../../caseload/domain/doubts';
import type { ColumnIndexes } from '../../schema/locate-columns';
import { allTabs, type guardiansTab } from '../../schema/tabs';
import { editedCells } from './edited-cells';
import { type EditedRow, writeColumn } from './edited-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface DecidedRow extends EditedRow {
  /** The words that were judged, each on a line. */
  readonly words: readonly string[];
}

interface GridDecision {
  readonly sheet: Sheet;
  readonly columnIndexes: ColumnIndexes;
  readonly rows: readonly EditedRow[];
  readonly at: string;
  /** '' where nobody knows. */
  readonly by: string;
}

const decisions: readonly string[] = [
  'Allowed',
  'No contact',
] satisfies readonly (typeof guardiansTab.columns.contact.options)[number][];

/** @returns the rows in which something was decided */
export function judgeWords({
  sheet,
  columnIndexes,
  rows,
  at,
  by,
}: GridDecision): readonly DecidedRow[] {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last || columnIndexes.judged === undefined) return [];
  const column = (name: string): readonly string[] => {
    const columnIndex = columnIndexes[name];
    if (columnIndex === undefined) return [];
    const range = sheet.getRange(first.row, columnIndex + 1, last.row - first.row + 1, 1);
    return range.getDisplayValues().map(([text = '']) => text);
  };
  const [contacts, students] = [column('contact'), column('studentId')];
  const [waiting, judged] = [column('waitingBecause'), column('judged')];
  const notes = staffNotes(sheet);
  const decided = rows.flatMap((row) => {
    const place = row.row - first.row;
    const contact = (contacts[place] ?? '').trim().toLowerCase();
    if (!decisions.some((each) => each.toLowerCase() === contact)) return [];
    const before = judged[place] ?? '';
    const open = openDoubts(
      { waitingBecause: waiting[place] ?? '', judged: before },
      { staffNotes: notes.get((students[place] ?? '').trim()) ?? '' },
    );
    const after = withLines(before, open);
    return [{ ...row, words: without(linesIn(after), linesIn(before)), judged: after }];
  });
  // Judged before it waits no more: cut off between the two, the words are known all the same.
  const values = { judged: '', waitingBecause: '', decidedBy: by, decidedAt: at };
  for (const [name, value] of Object.entries(values)) {
    writeColumn(
      sheet,
      columnIndexes[name],
      decided.map((row) => ({ row: row.row, text: name === 'judged' ? row.judged : value })),
    );
  }
  return decided;
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
