// The name of what is selected, and the whole text of the current cell.

import { useState } from 'preact/hooks';
import { areaName, columnIndex } from '../../../emulator/spreadsheet/a1';
import { type Draft, editedText } from '../grid/cell-text';
import { areaOf, at, type GridSelection } from '../grid/selection';
import { numberOf, placeOf, type ShownPicture } from '../grid/shown-picture';

export interface FormulaBarProps {
  readonly picture: ShownPicture | null;
  readonly selection: GridSelection;
  readonly select: (selection: GridSelection) => void;
  readonly write: (draft: Draft, text: string) => void;
  /** null where the cell holds no link that leads anywhere here. */
  readonly openLink: (() => void) | null;
}

export function FormulaBar({ picture, selection, select, write, openLink }: FormulaBarProps) {
  const { row, column } = selection.anchor;
  const held = picture ? editedText(picture, row, column) : '';
  const [draft, setDraft] = useState<Draft | null>(null);
  const change = (text: string): void => {
    if (draft !== null) setDraft({ ...draft, text });
    else if (picture !== null)
      setDraft({
        sheetId: picture.sheetId,
        row: numberOf(picture, row),
        column,
        text,
        before: held,
      });
  };
  const commit = (): void => {
    if (draft !== null) write(draft, draft.text);
    setDraft(null);
  };
  return (
    <div class="formula-bar">
      <PlaceField picture={picture} selection={selection} select={select} />
      <input
        aria-label="Text of the cell"
        value={draft?.text ?? held}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          else if (event.key === 'Escape') setDraft(null);
          else return;
          event.preventDefault();
        }}
      />
      {openLink && (
        <button type="button" class="quiet" onClick={openLink}>
          Open link
        </button>
      )}
    </div>
  );
}

/** Names what is selected, and goes to the cell that is typed into it. */
function PlaceField({ picture, selection, select }: Omit<FormulaBarProps, 'write' | 'openLink'>) {
  const name = picture ? nameBehind(picture, selection) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    const cell = cellNamed(typed ?? name);
    const shownAt = cell && picture ? placeOf(picture, cell.row) : null;
    setTyped(null);
    if (!cell || !picture || shownAt === null) return;
    const row = Math.min(shownAt, picture.rowCount - 1);
    select(at(row, Math.min(cell.column, picture.columns.length - 1)));
    document.querySelector<HTMLElement>('[role=grid]')?.focus();
  };
  return (
    <input
      class="area-name"
      aria-label="Go to cell"
      value={typed ?? name}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        go();
      }}
    />
  );
}

/** The selection by the rows of the tab. */
function nameBehind(picture: ShownPicture, { anchor, end }: GridSelection): string {
  const behind = ({ row, column }: GridSelection['anchor']) => ({
    row: numberOf(picture, row),
    column,
  });
  return areaName(areaOf({ anchor: behind(anchor), end: behind(end) }));
}

/** The cell that a person names, "B90" or "b90"; null for anything else. */
function cellNamed(text: string): { row: number; column: number } | null {
  const [, letters = '', number = ''] =
    /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text.trim().toUpperCase()) ?? [];
  if (letters === '') return null;
  return { row: Number(number) - 1, column: columnIndex(letters) };
}
