// The grid of a tab: only the rows in sight are drawn, so that a caseload of thousands scrolls.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cellName, columnLetters } from '../../../emulator/spreadsheet/a1';
import type { TypedCell } from '../../server/protocol';
import type { CloseEditor } from './cell-editor';
import { choicesOf, cleared, copied, type Draft, editedText, pasted } from './cell-text';
import { GridRow, ROW_HEIGHT } from './grid-row';
import { areaOf, type Cell, type GridSelection, moved, stepped } from './selection';
import { numberOf, placeOf, type ShownPicture } from './shown-picture';

/** Rows drawn beyond the edges, so that scrolling shows no gap. */
const MARGIN = 12;
const NUMBER_WIDTH = 48;

export interface SheetGridProps {
  readonly label: string;
  readonly picture: ShownPicture;
  readonly selection: GridSelection;
  readonly select: (selection: GridSelection) => void;
  /** By the rows as they are shown. */
  readonly type: (cells: readonly TypedCell[]) => void;
  readonly write: (draft: Draft, text: string) => void;
}

export function SheetGrid({ label, picture, selection, select, type, write }: SheetGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  /** The cell that is open, and the text with which it was opened; null while nobody edits. */
  const [edited, setEdited] = useState<Draft | null>(null);
  const { anchor, end } = selection;
  const area = areaOf(selection);
  const { frozenRows, rowCount } = picture;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const revealed = useRef<Cell | null>(null);
  useLayoutEffect(() => {
    // News must not scroll back a person who looks at another part of the tab.
    if (revealed.current?.row === end.row && revealed.current.column === end.column) return;
    revealed.current = end;
    if (box.current) reveal(box.current, picture, end);
  }, [end, picture]);

  const inSight = Math.ceil(view.height / ROW_HEIGHT) + 2 * MARGIN;
  const top = Math.max(frozenRows, frozenRows + Math.floor(view.top / ROW_HEIGHT) - MARGIN);
  const editedAt = edited && placeOf(picture, edited.row);
  // The row in which somebody types is drawn however far it is scrolled away.
  const first = Math.max(frozenRows, Math.min(top, editedAt ?? top));
  const last = Math.min(rowCount, Math.max(top + inSight, (editedAt ?? 0) + 1));

  const go = (to: Cell, extend: boolean): void =>
    select(extend ? { anchor, end: to } : { anchor: to, end: to });
  /** @param key the first key, which replaces what stands in the cell */
  const open = (cell: Cell, key: string | null = null): void => {
    const row = numberOf(picture, cell.row);
    if (edited?.row === row && edited.column === cell.column) return;
    const before = key === null ? editedText(picture, cell.row, cell.column) : null;
    const { sheetId } = picture;
    select({ anchor: cell, end: cell });
    setEdited({ sheetId, row, column: cell.column, text: key ?? before ?? '', before });
  };
  const close =
    (draft: Draft): CloseEditor =>
    (text, step) => {
      setEdited((now) => (now === draft ? null : now));
      if (text !== null) write(draft, text);
      if (step === null) return;
      table.current?.focus();
      const row = placeOf(picture, draft.row);
      if (row !== null)
        go(stepped(picture, { row, column: draft.column }, step.down, step.right), false);
    };
  const rows = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => {
      const row = from + index;
      return (
        <GridRow
          key={row}
          row={row}
          number={numberOf(picture, row)}
          cells={picture.rows[row]}
          columns={picture.columns}
          area={area}
          anchor={anchor}
          isHeader={row < frozenRows}
          editing={
            edited !== null && editedAt === row
              ? {
                  column: edited.column,
                  text: edited.text,
                  choices: choicesOf(picture, row, edited.column),
                  close: close(edited),
                }
              : null
          }
        />
      );
    });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (edited !== null || event.target !== table.current || event.altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const isExtending = event.shiftKey && event.key !== 'Enter';
    if (event.key === 'F2') open(anchor);
    else if (event.key === 'Delete' || event.key === 'Backspace') type(cleared(area));
    else if (event.key.length === 1 && !isCommand) open(anchor, event.key);
    else {
      const pageRows = Math.floor(view.height / ROW_HEIGHT) - 2;
      const to = moved(picture, isExtending ? end : anchor, event, pageRows);
      if (to === null) return;
      go(to, isExtending);
    }
    event.preventDefault();
  };
  const onMouse = (event: MouseEvent, act: (cell: Cell) => void): void => {
    const cell = (event.target as Element).closest('td, th');
    const { row, column } = cell instanceof HTMLElement ? cell.dataset : {};
    if (row !== undefined && column !== undefined)
      act({ row: Number(row), column: Number(column) });
  };

  return (
    <div
      ref={box}
      class="grid"
      onScroll={({ currentTarget }) =>
        setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
    >
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA lets a table be a grid, rows and cells with it
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rowCount + 1}
        aria-colcount={picture.columns.length + 1}
        aria-activedescendant={`cell-${cellName(numberOf(picture, anchor.row), anchor.column)}`}
        aria-multiselectable="true"
        style={{ width: leftOf(picture, picture.columns.length) }}
        onKeyDown={onKeyDown}
        onMouseDown={(event) => {
          if (isOpener(event)) {
            // The press would take the focus from the field that comes.
            event.preventDefault();
            open(anchor);
          } else onMouse(event, (cell) => go(cell, event.shiftKey));
        }}
        onMouseMove={(event) => {
          if (event.buttons === 1 && edited === null) onMouse(event, (cell) => go(cell, true));
        }}
        onDblClick={(event) => onMouse(event, (cell) => open(cell))}
        onCopy={(event) => {
          if (edited !== null) return;
          event.clipboardData?.setData('text/plain', copied(picture, area));
          event.preventDefault();
        }}
        onPaste={(event) => {
          if (edited !== null) return;
          type(pasted(event.clipboardData?.getData('text/plain') ?? '', area.row, area.column));
          event.preventDefault();
        }}
      >
        <ColumnWidths picture={picture} />
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="corner">
              <span class="unseen">Row</span>
            </th>
            {picture.columns.map(({ hidden }, column) =>
              hidden ? null : (
                <th
                  scope="col"
                  key={columnLetters(column)}
                  class={`letter${isWithin(column, area.column, area.columns) ? ' marked' : ''}`}
                >
                  {columnLetters(column)}
                </th>
              ),
            )}
          </tr>
          {rows(0, Math.min(frozenRows, rowCount))}
        </thead>
        <tbody>
          <Gap rows={first - frozenRows} />
          {rows(first, last)}
          <Gap rows={rowCount - last} />
        </tbody>
      </table>
    </div>
  );
}

function ColumnWidths({ picture }: { readonly picture: ShownPicture }) {
  return (
    <colgroup>
      <col style={{ width: NUMBER_WIDTH }} />
      {picture.columns.map(({ width, hidden }, column) =>
        hidden ? null : <col key={columnLetters(column)} style={{ width }} />,
      )}
    </colgroup>
  );
}

/** Stands for the rows out of sight. */
const Gap = ({ rows }: { readonly rows: number }) =>
  rows <= 0 ? null : <tr style={{ height: rows * ROW_HEIGHT }} />;

/** Whether the arrow of a cell with choices was pressed. */
const isOpener = ({ target }: MouseEvent): boolean =>
  (target as Element).closest('.choose') !== null;

const isWithin = (index: number, first: number, count: number): boolean =>
  index >= first && index < first + count;

const leftOf = ({ columns }: ShownPicture, column: number): number =>
  columns
    .slice(0, column)
    .reduce((left, { width, hidden }) => left + (hidden ? 0 : width), NUMBER_WIDTH);

/** Scrolls no more than needed to bring a cell in sight. */
function reveal(box: HTMLElement, picture: ShownPicture, { row, column }: Cell): void {
  const { frozenRows } = picture;
  if (row >= frozenRows) {
    const top = (row - frozenRows) * ROW_HEIGHT;
    const lowest = top + (frozenRows + 2) * ROW_HEIGHT - box.clientHeight;
    box.scrollTop = Math.max(lowest, Math.min(top, box.scrollTop));
  }
  const left = leftOf(picture, column);
  const width = picture.columns[column]?.width ?? 0;
  const leftmost = left - NUMBER_WIDTH;
  const wanted = Math.max(left + width - box.clientWidth, box.scrollLeft);
  box.scrollLeft = Math.min(leftmost, wanted);
}
