// Keeps a workspace on disk between two starts: one JSON file, replaced as a whole.

import { rmSync } from 'node:fs';
import type { PlatformState } from '../../../emulator/runtime/platform-state';
import {
  openWorkbook,
  type SavedWorkbook,
  saveWorkbook,
} from '../../../emulator/spreadsheet/saved-workbook';
import type { Workbook } from '../../../emulator/spreadsheet/workbook';
import { readPrivateFile, removeUnfinished, writePrivateFile } from '../../private-file';
import type { LoggedExecution } from '../protocol';

interface SavedFile {
  readonly format: 1;
  readonly state: PlatformState;
  readonly book: SavedWorkbook;
  /** Absent in workspaces that were kept before scripts made files. */
  readonly files?: readonly SavedWorkbook[];
  readonly executions: readonly LoggedExecution[];
}

export interface SavedWorkspace {
  readonly state: PlatformState;
  readonly book: Workbook;
  /** Spreadsheets beside the caseload, such as those that the script has made. */
  readonly files: readonly Workbook[];
  readonly executions: readonly LoggedExecution[];
}

/** Thrown where a file stands that no workbench of this version has written. */
export class UnreadableWorkspace extends Error {
  override readonly name = 'UnreadableWorkspace';
  readonly code = 'unreadable-workspace';
  constructor(path: string) {
    super(`The workspace kept in ${path} cannot be read; start with --fresh to begin anew.`);
  }
}

export const saveWorkspace = (path: string, workspace: SavedWorkspace): void =>
  writePrivateFile(path, workspaceText(workspace));

export function workspaceText({ state, book, files, executions }: SavedWorkspace): string {
  const saved: SavedFile = {
    format: 1,
    state,
    book: saveWorkbook(book),
    files: files.map(saveWorkbook),
    executions,
  };
  return JSON.stringify(saved);
}

/** null where none is kept. @throws UnreadableWorkspace, UnsafeFile */
export function savedWorkspace(path: string): SavedWorkspace | null {
  removeUnfinished(path);
  const written = readPrivateFile(path);
  return written === null ? null : openWorkspaceText(written, path);
}

/** @param path where it stands @throws UnreadableWorkspace */
export function openWorkspaceText(written: string, path: string): SavedWorkspace {
  const saved = parsed(written);
  if (saved?.format !== 1 || saved.book?.format !== 1) throw new UnreadableWorkspace(path);
  const { state, executions, files = [] } = saved;
  const open = (book: SavedWorkbook): Workbook => openWorkbook(book, () => state.now);
  return { state, executions, book: open(saved.book), files: files.map(open) };
}

export function forgetWorkspace(path: string): void {
  rmSync(path, { force: true });
  removeUnfinished(path);
}

function parsed(written: string): SavedFile | null {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
