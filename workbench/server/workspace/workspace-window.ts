// One browser window that has a spreadsheet open: who sits there, and what is selected.

import type { Account } from '../../../emulator/runtime/execution-context';
import type { Workbook } from '../../../emulator/spreadsheet/workbook';
import type { Person, Selection } from '../protocol';

export interface WorkspaceWindow {
  readonly id: string;
  readonly person: Person;
  readonly account: Account;
  /** The spreadsheet that is open in it: the caseload, or a file that the script has made. */
  readonly book: Workbook;
  /** The tab that is displayed. */
  sheetId: number;
  /** By tab; none where nobody has selected anything yet. */
  readonly selections: Map<number, readonly Selection[]>;
}

export const accountOf = ({ email }: Person, locale = 'en'): Account => ({ email, locale });

/** @param before the same window until now: it keeps tab and selections while the file is the same */
export function windowOf(
  id: string,
  account: Account,
  person: Person,
  book: Workbook,
  before: WorkspaceWindow | undefined,
): WorkspaceWindow {
  const known = before?.book === book ? before : null;
  return {
    id,
    person,
    account,
    book,
    sheetId: known?.sheetId ?? book.sheets.find(({ hidden }) => !hidden)?.id ?? 0,
    selections: known?.selections ?? new Map(),
  };
}

const FIRST_CELL: Selection = { row: 0, column: 0, rows: 1, columns: 1 };

/** In the tab that is displayed: at least one, several where a filter view leaves rows out between. */
export const selectedAreas = ({ selections, sheetId }: WorkspaceWindow): readonly Selection[] =>
  selections.get(sheetId) ?? [FIRST_CELL];
