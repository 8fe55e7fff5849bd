// What a person does with whole rows, and how the last edit is taken back.

import { columnLetters } from '../../../emulator/spreadsheet/a1';
import type { Perform } from '../connection';
import { areaOf, type GridSelection } from '../grid/selection';

export interface RowToolsProps {
  readonly sheetId: number | null;
  readonly selection: GridSelection;
  readonly act: Perform;
  readonly takeBack: (kind: 'undo' | 'redo') => void;
}

export function RowTools({ sheetId, selection, act, takeBack }: RowToolsProps) {
  if (sheetId === null) return null;
  const { row, rows, column } = areaOf(selection);
  const sort = (descending: boolean) => () =>
    void act({ kind: 'sort', sheetId, column, descending });
  const letter = columnLetters(column);
  const many = rows === 1 ? `row ${row + 1}` : `rows ${row + 1} to ${row + rows}`;
  return (
    <div class="tools" role="toolbar" aria-label="Edit">
      <button type="button" class="quiet" title="Ctrl+Z" onClick={() => takeBack('undo')}>
        Undo
      </button>
      <button type="button" class="quiet" title="Ctrl+Y" onClick={() => takeBack('redo')}>
        Redo
      </button>
      <button
        type="button"
        class="quiet"
        onClick={sort(false)}
        title={`Sort by column ${letter}, A to Z`}
      >
        Sort A–Z
      </button>
      <button
        type="button"
        class="quiet"
        onClick={sort(true)}
        title={`Sort by column ${letter}, Z to A`}
      >
        Sort Z–A
      </button>
      <button
        type="button"
        class="quiet"
        title={`Insert above row ${row + 1}`}
        onClick={() => void act({ kind: 'insert rows', sheetId, first: row, count: rows })}
      >
        Insert row
      </button>
      <button
        type="button"
        class="quiet"
        title={`Delete ${many}`}
        onClick={() => void act({ kind: 'delete rows', sheetId, first: row, count: rows })}
      >
        Delete row
      </button>
    </div>
  );
}
