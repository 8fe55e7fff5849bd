// A school whose teachers have files of their own, and what teachers do in them.
import type { Account } from '../../../workbench/runtime/execution-context';
import type { CaseloadDesk, ShownRow } from '../../../workbench/simulation/caseload-desk';
import { Hands } from '../../../workbench/spreadsheet/hands';
import type { Workbook } from '../../../workbench/spreadsheet/workbook';
import { onceOpened } from '../../support/once-opened';
import { tickAt } from '../sending/support/school';
import { teachersSchool } from './teachers-school';

/** Files are asked for, and the clock runs; nothing has been made yet. */
export function strictSchool(): CaseloadDesk {
  const desk = teachersSchool();
  desk.setSetting('Teachers', 'Own files');
  return desk;
}

/** As one hour after the other, digests being paused. */
export const openWithFiles = onceOpened(() => {
  const desk = strictSchool();
  desk.choose('refreshTeachersMenu');
  return desk;
});

export const round = (desk: CaseloadDesk, hour: string) => tickAt(desk, `2026-08-17T${hour}`);

/** All files but the caseload. */
export const filesOf = (desk: CaseloadDesk): readonly Workbook[] =>
  desk.documents.all().filter(({ id }) => id !== desk.book.id);

export const sharedFilesOf = (desk: CaseloadDesk, { email }: Account): readonly Workbook[] =>
  filesOf(desk).filter((book) => book.sharing.editors.includes(email));

export function fileOf(desk: CaseloadDesk, who: Account): Workbook {
  const [file, ...more] = sharedFilesOf(desk, who);
  if (!file || more.length > 0) throw new Error(`${who.email} has ${more.length + 1} files`);
  return file;
}

export function fileRows(desk: CaseloadDesk, book: Workbook, tab: string): readonly ShownRow[] {
  const [headers = [], ...lines] = desk.grid(tab, book);
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
export function typeNote(desk: CaseloadDesk, book: Workbook, row: number, typed: TypedNote): void {
  const hands = new Hands(book);
  const headers = desk.grid('Notes', book)[0] ?? [];
  const put = (header: string, text: string | undefined) => {
    const sheet = book.sheetNamed('Notes');
    const column = headers.indexOf(header);
    if (!sheet || column < 0) throw new Error(`Notes has no ${header}`);
    if (text !== undefined) hands.typeAt(sheet, row - 1, column, text);
  };
  put('Date', typed.date);
  put('Student and goal', typed.goal === undefined ? undefined : labelOf(desk, book, typed.goal));
  put('What', typed.what);
  put('Note', typed.note);
}

export function labelOf(desk: CaseloadDesk, book: Workbook, start: string): string {
  const labels = fileRows(desk, book, 'Goals').map((row) => row['For your notes'] ?? '');
  return labels.find((label) => label.startsWith(start)) ?? start;
}

/** What the plan has from teachers: "Ms. Chen, Helped with it: …". */
export const teacherEntries = (desk: CaseloadDesk): readonly ShownRow[] =>
  desk.rows('Progress').filter(({ Role }) => Role === 'Teacher');

export const entryLines = (desk: CaseloadDesk): readonly string[] =>
  teacherEntries(desk)
    .map((row) => `${row['Goal ID']} ${row.By}: ${row.Note}`)
    .sort();

/** Everything that a file holds and says of itself, in one text. */
export function wholeText(book: Workbook): string {
  const parts: unknown[] = [book.name, book.metadata.all(), book.filterViews.all()];
  for (const sheet of book.sheets) {
    parts.push(sheet.name);
    sheet.visit((cell) => parts.push(cell));
  }
  return JSON.stringify(parts);
}
