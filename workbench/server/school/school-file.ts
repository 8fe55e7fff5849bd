// Keeps a school on disk between two starts: one JSON file, replaced as a whole.

import { rmSync } from 'node:fs';
import { readPrivateFile, removeUnfinished, writePrivateFile } from '../../private-file';
import type { PlatformState } from '../../runtime/platform-state';
import { openWorkbook, type SavedWorkbook, saveWorkbook } from '../../spreadsheet/saved-workbook';
import type { Workbook } from '../../spreadsheet/workbook';
import type { LoggedExecution } from '../protocol';

interface SavedSchool {
  readonly format: 1;
  readonly state: PlatformState;
  readonly book: SavedWorkbook;
  /** Absent in schools that were kept before scripts made files. */
  readonly files?: readonly SavedWorkbook[];
  readonly executions: readonly LoggedExecution[];
}

export interface KeptSchool {
  readonly state: PlatformState;
  readonly book: Workbook;
  /** Spreadsheets beside the caseload, such as those that the script has made. */
  readonly files: readonly Workbook[];
  readonly executions: readonly LoggedExecution[];
}

/** Thrown where a file stands that no workbench of this version has written. */
export class UnreadableSchool extends Error {
  override readonly name = 'UnreadableSchool';
  readonly code = 'unreadable-school';
  constructor(path: string) {
    super(`The school kept in ${path} cannot be read; start with --fresh to begin anew.`);
  }
}

export function keepSchool(path: string, { state, book, files, executions }: KeptSchool): void {
  const saved: SavedSchool = {
    format: 1,
    state,
    book: saveWorkbook(book),
    files: files.map(saveWorkbook),
    executions,
  };
  writePrivateFile(path, JSON.stringify(saved));
}

/** null where none is kept. @throws UnreadableSchool, UnsafeFile */
export function keptSchool(path: string): KeptSchool | null {
  removeUnfinished(path);
  const written = readPrivateFile(path);
  if (written === null) return null;
  const saved = parsed(written);
  if (saved?.format !== 1 || saved.book?.format !== 1) throw new UnreadableSchool(path);
  const { state, executions, files = [] } = saved;
  const open = (book: SavedWorkbook): Workbook => openWorkbook(book, () => state.now);
  return { state, executions, book: open(saved.book), files: files.map(open) };
}

export function forgetSchool(path: string): void {
  rmSync(path, { force: true });
  removeUnfinished(path);
}

function parsed(written: string): SavedSchool | null {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
