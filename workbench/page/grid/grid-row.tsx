// One row of the grid. Drawn again only when its own cells or its part of the selection change.

import type { CSSProperties } from 'preact';
import { memo } from 'preact/compat';
import { cellName } from '../../../emulator/spreadsheet/a1';
import type { CellPicture, RowPicture, Selection, TabFrame } from '../../server/protocol';
import { CellEditor, type CloseEditor } from './cell-editor';
import { shownText } from './cell-text';
import type { Cell } from './selection';

export interface Editing {
  readonly column: number;
  readonly text: string;
  readonly choices: readonly string[];
  readonly close: CloseEditor;
}

export interface GridRowProps {
  /** As it is shown, from 0. */
  readonly row: number;
  /** The row of the tab behind it, from 0. */
  readonly number: number;
  readonly cells: RowPicture | undefined;
  readonly columns: TabFrame['columns'];
  /** Of frozen columns: pixels from the left edge. */
  readonly frozenLefts: readonly number[];
  readonly height: number;
  readonly area: Selection;
  readonly anchor: Cell;
  /** Frozen rows name the columns. */
  readonly isHeader: boolean;
  /** Set where a cell of this row is open for editing. */
  readonly editing: Editing | null;
}

export const GridRow = memo(PlainRow, isSame);

function PlainRow(props: GridRowProps) {
  const { row, number, cells, columns, frozenLefts, height, area, anchor, isHeader, editing } =
    props;
  const isMarked = holds(area, row);
  return (
    <tr aria-rowindex={row + 2} class={isHeader ? 'header' : undefined} style={{ height }}>
      <th scope="row" class={`row-number${isMarked ? ' marked' : ''}`}>
        {number + 1}
      </th>
      {columns.map(({ hidden }, column) => {
        if (hidden) return null;
        const cell = cells?.[column] ?? '';
        const name = cellName(number, column);
        const isSelected = isMarked && column >= area.column && column < area.column + area.columns;
        const isCurrent = anchor.row === row && anchor.column === column;
        const isEdited = editing?.column === column;
        return (
          <td
            key={name}
            id={`cell-${name}`}
            aria-colindex={column + 2}
            {...(isHeader && shownText(cell) !== ''
              ? { role: 'columnheader' as const }
              : { role: 'gridcell' as const, 'aria-selected': isSelected })}
            data-row={row}
            data-column={column}
            class={classOf(cell, isSelected, isCurrent, column < frozenLefts.length)}
            style={{ ...lookOf(cell), ...leftOf(frozenLefts, column) }}
            title={typeof cell === 'string' ? undefined : cell.note}
          >
            {isEdited ? <CellEditor name={name} {...editing} /> : content(cell, height)}
            {isCurrent && !isEdited && typeof cell !== 'string' && cell.choices !== undefined && (
              <span class="choose" aria-hidden="true" title="Choose" />
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** A box of its own, because a cell of a table grows with its text whatever height it is given. */
const content = (cell: CellPicture, height: number) =>
  typeof cell !== 'string' && cell.wrap ? (
    <div class="wrapping" style={{ maxHeight: height - 3 }}>
      {cell.text}
    </div>
  ) : (
    shownText(cell)
  );

const holds = (area: Selection, row: number): boolean =>
  row >= area.row && row < area.row + area.rows;

function isSame(one: GridRowProps, other: GridRowProps): boolean {
  return (
    one.cells === other.cells &&
    one.number === other.number &&
    one.columns === other.columns &&
    one.frozenLefts === other.frozenLefts &&
    one.height === other.height &&
    one.isHeader === other.isHeader &&
    one.editing === null &&
    other.editing === null &&
    markOf(one) === markOf(other)
  );
}

/** The part of the selection that lies in the row. */
function markOf({ row, area, anchor }: GridRowProps): string {
  const current = anchor.row === row ? anchor.column : '';
  return holds(area, row) ? `${area.column} ${area.columns} ${current}` : `${current}`;
}

const leftOf = (frozenLefts: readonly number[], column: number): CSSProperties => {
  const left = frozenLefts[column];
  return left === undefined ? {} : { left };
};

function classOf(
  cell: CellPicture,
  isSelected: boolean,
  isCurrent: boolean,
  isFrozen: boolean,
): string {
  const look = typeof cell === 'string' ? null : cell;
  return [
    'cell',
    ...(isFrozen ? ['frozen'] : []),
    ...(look?.bold ? ['bold'] : []),
    ...(look?.italic ? ['italic'] : []),
    ...(look?.wrap ? ['wrapped'] : []),
    ...(look?.right ? ['right'] : []),
    ...(look?.note === undefined ? [] : ['noted']),
    ...(look?.choices === undefined ? [] : ['listed']),
    ...(isSelected ? ['selected'] : []),
    ...(isCurrent ? ['current'] : []),
  ].join(' ');
}

function lookOf(cell: CellPicture): CSSProperties {
  if (typeof cell === 'string') return {};
  return {
    ...(cell.background === undefined ? {} : { backgroundColor: cell.background }),
    ...(cell.color === undefined ? {} : { color: cell.color }),
  };
}
