// The name of what is selected, and the whole text of the current cell.

import { useEffect, useState } from 'preact/hooks';
import type { TypedCell } from '../../server/protocol';
import { areaName, placeNamed } from '../grid/cell-names';
import { editedText } from '../grid/cell-text';
import { areaOf, at, type GridSelection } from '../grid/selection';
import { numberOf, placeOf, type ShownPicture } from '../grid/shown-picture';

export interface FormulaBarProps {
  readonly picture: ShownPicture | null;
  readonly selection: GridSelection;
  readonly select: (selection: GridSelection) => void;
  readonly type: (cells: readonly TypedCell[]) => void;
  /** null where the cell holds no link that leads anywhere here. */
  readonly openLink: (() => void) | null;
}

export function FormulaBar({ picture, selection, select, type, openLink }: FormulaBarProps) {
  const { row, column } = selection.anchor;
  const held = picture ? editedText(picture, row, column) : '';
  const [text, setText] = useState(held);
  useEffect(() => setText(held), [held]);
  const commit = (): void => {
    if (text !== held) type([{ row, column, text }]);
  };
  return (
    <div class="formula-bar">
      <PlaceField picture={picture} selection={selection} select={select} />
      <input
        aria-label="Text of the cell"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          else if (event.key === 'Escape') setText(held);
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
function PlaceField({ picture, selection, select }: Omit<FormulaBarProps, 'type' | 'openLink'>) {
  const name = picture ? nameBehind(picture, selection) : '';
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);
  const go = (): void => {
    const place = placeNamed(text);
    const shownAt = place && picture ? placeOf(picture, place.row) : null;
    if (!place || !picture || shownAt === null) {
      setText(name);
      return;
    }
    const row = Math.min(shownAt, picture.rowCount - 1);
    select(at(row, Math.min(place.column, picture.columns.length - 1)));
    document.querySelector<HTMLElement>('[role=grid]')?.focus();
  };
  return (
    <input
      class="area-name"
      aria-label="Go to cell"
      value={text}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={() => setText(name)}
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
