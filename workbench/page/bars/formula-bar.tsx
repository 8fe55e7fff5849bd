// The name of what is selected, and the whole text of the current cell.

import { useEffect, useState } from 'preact/hooks';
import type { TabPicture, TypedCell } from '../../server/protocol';
import { areaName } from '../grid/cell-names';
import { editedText } from '../grid/cell-text';
import { areaOf, type GridSelection } from '../grid/selection';

export interface FormulaBarProps {
  readonly picture: TabPicture | null;
  readonly selection: GridSelection;
  readonly type: (cells: readonly TypedCell[]) => void;
}

export function FormulaBar({ picture, selection, type }: FormulaBarProps) {
  const { row, column } = selection.anchor;
  const held = picture ? editedText(picture, row, column) : '';
  const [text, setText] = useState(held);
  useEffect(() => setText(held), [held]);
  const commit = (): void => {
    if (text !== held) type([{ row, column, text }]);
  };
  return (
    <div class="formula-bar">
      <span class="area-name">{areaName(areaOf(selection))}</span>
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
    </div>
  );
}
