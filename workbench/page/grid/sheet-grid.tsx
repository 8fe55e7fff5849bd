// The grid of a tab: only the rows in sight are drawn, so that a caseload of thousands scrolls.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { cellName, columnLetters } from '../../../emulator/spreadsheet/a1';
import type { TypedCell } from '../../server/protocol';
import type { CloseEditor } from './cell-editor';
import { choicesOf, cleared, copied, type Draft, editedText, pasted } from './cell-text';
import { GridRow } from './grid-row';
import { ROW_HEIGHT, type RowHeights, rowHeights } from './row-heights';
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
  /** Stands below the last row. */
  readonly children?: ComponentChildren;
}

export function SheetGrid(props: SheetGridProps) {
  const { label, picture, selection, select, type, write, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [view, setView] = useState({ top: 0, height: 600, width: 1000 });
  /** The cell that is open, and the text with which it was opened; null while nobody edits. */
  const [edited, setEdited] = useState<Draft | null>(null);
  const { anchor, end } = selection;
  const area = areaOf(selection);
  const { frozenRows, rowCount } = picture;
  const heights = useMemo(() => rowHeights(picture), [picture]);
  const frozenLefts = useMemo(
    () => frozenLeftsOf(picture, view.width),
    [picture.columns, picture.frozenColumns, view.width],
  );

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void =>
      setView({
        top: element.scrollTop,
        height: element.clientHeight,
        width: element.clientWidth,
      });
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
    if (box.current) reveal(box.current, { picture, heights, frozenLefts }, end);
  }, [end, picture, heights, frozenLefts]);

  const inSight = Math.ceil(view.height / ROW_HEIGHT) + 2 * MARGIN;
  const top = Math.max(frozenRows, heights.at(view.top + heights.topOf(frozenRows)) - MARGIN);
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
          frozenLefts={frozenLefts}
          height={heights.of(row)}
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
        setView({
          top: currentTarget.scrollTop,
          height: currentTarget.clientHeight,
          width: currentTarget.clientWidth,
        })
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
                  class={`letter${column < frozenLefts.length ? ' frozen' : ''}${isWithin(column, area.column, area.columns) ? ' marked' : ''}`}
                  style={column < frozenLefts.length ? { left: frozenLefts[column] } : {}}
                >
                  {columnLetters(column)}
                </th>
              ),
            )}
          </tr>
          {rows(0, Math.min(frozenRows, rowCount))}
        </thead>
        <tbody>
          <Gap height={heights.topOf(first) - heights.topOf(frozenRows)} />
          {rows(first, last)}
          <Gap height={heights.topOf(rowCount) - heights.topOf(last)} />
        </tbody>
      </table>
      {children}
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
const Gap = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : <tr style={{ height }} />;

/** Whether the arrow of a cell with choices was pressed. */
const isOpener = ({ target }: MouseEvent): boolean =>
  (target as Element).closest('.choose') !== null;

const isWithin = (index: number, first: number, count: number): boolean =>
  index >= first && index < first + count;

const leftOf = ({ columns }: ShownPicture, column: number): number =>
  columns
    .slice(0, column)
    .reduce((left, { width, hidden }) => left + (hidden ? 0 : width), NUMBER_WIDTH);

/** Not where they would leave less than half of the view to scroll in. */
function frozenLeftsOf(picture: ShownPicture, viewWidth: number): readonly number[] {
  const { frozenColumns } = picture;
  if (leftOf(picture, frozenColumns) > viewWidth / 2) return [];
  return Array.from({ length: frozenColumns }, (_, column) => leftOf(picture, column));
}

interface Layout {
  readonly picture: ShownPicture;
  readonly heights: RowHeights;
  readonly frozenLefts: readonly number[];
}

/** Scrolls no more than needed to bring a cell in sight. */
function reveal(
  box: HTMLElement,
  { picture, heights, frozenLefts }: Layout,
  { row, column }: Cell,
): void {
  const { frozenRows } = picture;
  if (row >= frozenRows) {
    const top = heights.topOf(row) - heights.topOf(frozenRows);
    // The letters of the columns take a row of their own.
    const below = heights.topOf(frozenRows) + ROW_HEIGHT + heights.of(row);
    const lowest = top + below - box.clientHeight;
    box.scrollTop = Math.max(lowest, Math.min(top, box.scrollTop));
  }
  if (column < frozenLefts.length) return;
  const left = leftOf(picture, column);
  const width = picture.columns[column]?.width ?? 0;
  const leftmost = left - leftOf(picture, frozenLefts.length);
  const wanted = Math.max(left + width - box.clientWidth, box.scrollLeft);
  box.scrollLeft = Math.min(leftmost, wanted);
}
