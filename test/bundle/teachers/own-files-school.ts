// A school whose teachers have files of their own, and what teachers do in them.
import type { Account } from '../../../emulator/runtime/execution-context';
import { UserActions } from '../../../emulator/spreadsheet/user-actions';
import type { Workbook } from '../../../emulator/spreadsheet/workbook';
import type { AddonHarness, ShownRow } from '../../../workbench/harness/addon-harness';
import { onceOpened } from '../../support/once-opened';
import { tickAt } from '../support/addon';
import { teachersSchool } from './teachers-school';

/** Files are asked for, and the clock runs; nothing has been made yet. */
export function strictSchool(): AddonHarness {
  const addon = teachersSchool();
  addon.setSetting('Teachers', 'Own files');
  return addon;
}

/** As one hour after the other, digests being paused. */
export const openWithFiles = onceOpened(() => {
  const addon = strictSchool();
  addon.choose('refreshTeachersMenu');
  return addon;
});

export const round = (addon: AddonHarness, hour: string) => tickAt(addon, `2026-08-17T${hour}`);

/** All files but the caseload. */
export const filesOf = (addon: AddonHarness): readonly Workbook[] =>
  addon.documents.all().filter(({ id }) => id !== addon.book.id);

export const sharedFilesOf = (addon: AddonHarness, { email }: Account): readonly Workbook[] =>
  filesOf(addon).filter((book) => book.sharing.editors.includes(email));

export function fileOf(addon: AddonHarness, who: Account): Workbook {
  const [file, ...more] = sharedFilesOf(addon, who);
  if (!file || more.length > 0) throw new Error(`${who.email} has ${more.length + 1} files`);
  return file;
}

export function fileRows(addon: AddonHarness, book: Workbook, tab: string): readonly ShownRow[] {
  const [headers = [], ...lines] = addon.grid(tab, book);
  return lines.map((line) =>
    Object.fromEntries(headers.map((header, column) => [header, line[column] ?? ''])),
  );
}

export interface TypedNote {
  readonly date?: string;
  /** Begins the label of the goal. */
  readonly goal?: string;
  readonly what?: string;
  readonly note?: string;
}

/** Types into a row of the Notes tab, as its grid numbers rows; only what is given. */
export function typeNote(addon: AddonHarness, book: Workbook, row: number, typed: TypedNote): void {
  const user = new UserActions(book);
  const headers = addon.grid('Notes', book)[0] ?? [];
  const put = (header: string, text: string | undefined) => {
    const sheet = book.sheetNamed('Notes');
    const column = headers.indexOf(header);
    if (!sheet || column < 0) throw new Error(`Notes has no ${header}`);
    if (text !== undefined) user.typeAt(sheet, row - 1, column, text);
  };
  put('Date', typed.date);
  put('Student and goal', typed.goal === undefined ? undefined : labelOf(addon, book, typed.goal));
  put('What', typed.what);
  put('Note', typed.note);
}

function labelOf(addon: AddonHarness, book: Workbook, start: string): string {
  const labels = fileRows(addon, book, 'Goals').map((row) => row['For your notes'] ?? '');
  return labels.find((label) => label.startsWith(start)) ?? start;
}

/** What the plan has from teachers: "Ms. Chen, Helped with it: …". */
export const teacherEntries = (addon: AddonHarness): readonly ShownRow[] =>
  addon.rows('Progress').filter(({ Role }) => Role === 'Teacher');

export const entryLines = (addon: AddonHarness): readonly string[] =>
  teacherEntries(addon)
    .map((row) => `${row['Goal ID']} ${row.By}: ${row.Note}`)
    .sort();

/** Everything that a file holds and says of itself, in one text. */
export function wholeText(book: Workbook): string {
  const parts: unknown[] = [book.name, book.metadata.all(), book.filterViews.all()];
  for (const sheet of book.sheets) {
    parts.push(sheet.name);
    sheet.forEachCell((cell) => parts.push(cell));
  }
  return JSON.stringify(parts);
}
