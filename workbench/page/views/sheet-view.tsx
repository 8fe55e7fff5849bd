// The spreadsheet: the add-on's menu and a few tools, the formula bar, the grid, the tabs.
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { OpenedWorkspace, TypedCell } from '../../server/protocol';
import { AddonMenus } from '../bars/addon-menus';
import { FilterViewChoice } from '../bars/filter-view-choice';
import { FormulaBar } from '../bars/formula-bar';
import { RowTools } from '../bars/row-tools';
import { TabStrip } from '../bars/tab-strip';
import type { Perform } from '../connection';
import { AddRows } from '../grid/add-rows';
import { type Draft, editedText } from '../grid/cell-text';
import { areaOf, at, type GridSelection } from '../grid/selection';
import { SheetGrid } from '../grid/sheet-grid';
import {
  areasBehind,
  cellsBehind,
  kept,
  type ShownPicture,
  seenThrough,
  withTyped,
} from '../grid/shown-picture';
import type { PageEvent, PageState } from '../state/page-state';

export interface SheetLink {
  /** ID of the spreadsheet. */
  readonly file: string;
  /** null where the link names none. */
  readonly sheetId: number | null;
  readonly filterViewId: number | null;
}

const ADDRESS = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)(?:\/[^#]*)?(?:#(.*))?$/;

/** null where the text is no such link. */
export function sheetLinkIn(text: string): SheetLink | null {
  const [, file, fragment = ''] = ADDRESS.exec(text.trim()) ?? [];
  if (file === undefined) return null;
  const named = new URLSearchParams(fragment);
  const number = (name: string): number | null => {
    const value = named.get(name) ?? '';
    return /^\d+$/.test(value) ? Number(value) : null;
  };
  return { file, sheetId: number('gid'), filterViewId: number('fvid') };
}

export interface SheetViewProps {
  readonly state: PageState;
  readonly workspace: OpenedWorkspace;
  readonly act: Perform;
  readonly dispatch: (event: PageEvent) => void;
  readonly openFile: (file: string) => void;
}

let lastTyped = 0;

export function SheetView({ state, workspace, act, dispatch, openFile }: SheetViewProps) {
  const { sheetId, selections, openings } = state;
  const filterViewId = useRowsShown(state, act, dispatch);
  const { picture, typed, rowsShown } = state;
  const shown = useMemo(
    () => pictureOnShow({ picture, typed, sheetId, rowsShown }, filterViewId),
    [picture, typed, sheetId, rowsShown, filterViewId],
  );
  const selection = useMemo(() => {
    const held = selections.get(sheetId ?? -1) ?? at(0, 0);
    return shown === null ? held : kept(shown, held);
  }, [selections, sheetId, shown]);
  const select = (next: GridSelection): void => {
    if (sheetId !== null) dispatch({ kind: 'selected', sheetId, selection: next });
  };
  useTellingSelection(shown, selection, openings, act);

  const send = (into: number, cells: readonly TypedCell[]): void => {
    lastTyped += 1;
    const id = lastTyped;
    dispatch({ kind: 'typed', id, sheetId: into, cells });
    void act({ kind: 'type', sheetId: into, cells }).then(() =>
      dispatch({ kind: 'typing answered', id }),
    );
  };
  const write = ({ sheetId: into, row, column, before }: Draft, text: string): void => {
    if (text !== before) send(into, [{ row, column, text }]);
  };
  const type = (cellsShown: readonly TypedCell[]): void => {
    if (sheetId === null || shown === null) return;
    // The workspace adds the rows that a paste lacks; a view has no rows below its last.
    const cells = filterViewId === null ? cellsShown : cellsBehind(shown, cellsShown);
    send(sheetId, cells);
    if (cells.length < cellsShown.length)
      dispatch({
        kind: 'problem',
        sentence:
          'The rest was left out: there are no more rows in this view. Close it, then paste again.',
      });
  };
  const takeBack = (kind: 'undo' | 'redo'): void => {
    void act({ kind }).then((answer) => {
      if (answer.kind !== 'at') return;
      const { sheetId: tab, row, column } = answer;
      dispatch({ kind: 'tab', sheetId: tab });
      // In a view rows are counted otherwise.
      if (row !== null && column !== null && !state.lookingThrough.has(tab))
        dispatch({ kind: 'selected', sheetId: tab, selection: at(row, column) });
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isText = event.target instanceof HTMLInputElement;
    const kind = isText ? null : takenBackBy(event);
    if (kind === null) return;
    event.preventDefault();
    takeBack(kind);
  };
  const link = shown
    ? sheetLinkIn(editedText(shown, selection.anchor.row, selection.anchor.column))
    : null;
  const follow = ({ file, sheetId: tab, filterViewId: through }: SheetLink): void => {
    if (file !== workspace.file) openFile(file);
    else if (tab !== null) {
      dispatch({ kind: 'tab', sheetId: tab });
      if (through !== null) dispatch({ kind: 'filter view', sheetId: tab, filterViewId: through });
    }
  };
  const canFollow = link !== null && workspace.files.some(({ id }) => id === link.file);
  const name = workspace.tabs.find(({ id }) => id === sheetId)?.name ?? '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of whatever is within it
    <div class="sheet-view" onKeyDown={onKeyDown}>
      <div class="sheet-bar">
        <AddonMenus menus={workspace.menus} act={act} />
        {filterViewId === null && (
          <RowTools sheetId={sheetId} selection={selection} act={act} takeBack={takeBack} />
        )}
        <FilterViewChoice state={state} chosen={filterViewId} dispatch={dispatch} />
        {typed.length > 0 && <span class="saving">Saving …</span>}
      </div>
      <FormulaBar
        picture={shown}
        selection={selection}
        select={select}
        write={write}
        openLink={canFollow ? () => follow(link) : null}
      />
      {shown ? (
        <SheetGrid
          key={shown.sheetId}
          label={name}
          picture={shown}
          selection={selection}
          select={select}
          type={type}
          write={write}
        >
          {filterViewId === null && (
            <AddRows
              add={(count) =>
                void act({
                  kind: 'insert rows',
                  sheetId: shown.sheetId,
                  first: shown.rowCount,
                  count,
                })
              }
            />
          )}
        </SheetGrid>
      ) : (
        <div class="grid" />
      )}
      <TabStrip tabs={workspace.tabs} sheetId={sheetId} act={act} dispatch={dispatch} />
    </div>
  );
}

/** As in Sheets: Ctrl+Z and Ctrl+Y, on a Mac Cmd+Z and Cmd+Shift+Z. */
function takenBackBy({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
}

/** The tab as this person sees it; null while the picture or the rows of the view are under way. */
function pictureOnShow(
  {
    picture,
    typed,
    sheetId,
    rowsShown,
  }: Pick<PageState, 'picture' | 'typed' | 'sheetId' | 'rowsShown'>,
  filterViewId: number | null,
): ShownPicture | null {
  if (picture?.sheetId !== sheetId || picture === null) return null;
  const now = withTyped(picture, typed);
  if (filterViewId === null) return seenThrough(now, null);
  return rowsShown?.filterViewId === filterViewId ? seenThrough(now, rowsShown.rows) : null;
}

/** Tells the server what is selected, before whatever a person does with it next. */
function useTellingSelection(
  shown: ShownPicture | null,
  selection: GridSelection,
  openings: number,
  act: Perform,
): void {
  const sheetId = shown?.sheetId ?? null;
  const written = shown && JSON.stringify(areasBehind(shown, areaOf(selection)));
  useLayoutEffect(() => {
    if (openings === 0 || sheetId === null || written === null) return;
    void act({ kind: 'select', sheetId, areas: JSON.parse(written) });
  }, [openings, sheetId, written, act]);
}

/**
 * Asks which rows the chosen view shows, and again whenever the tab has changed.
 *
 * @returns the view; null where none is chosen, or where it is gone
 */
function useRowsShown(
  { picture, sheetId, lookingThrough }: PageState,
  act: Perform,
  dispatch: (event: PageEvent) => void,
): number | null {
  const chosen = lookingThrough.get(sheetId ?? -1);
  const isThere = picture?.filterViews.some(({ id }) => id === chosen) ?? false;
  const filterViewId = isThere && chosen !== undefined ? chosen : null;
  useEffect(() => {
    if (picture === null || filterViewId === null) return;
    const { sheetId: tab } = picture;
    void act({ kind: 'look through', sheetId: tab, filterViewId }).then((answer) => {
      if (answer.kind === 'rows shown')
        dispatch({ kind: 'rows shown', filterViewId, rows: answer.rows });
    });
  }, [picture, filterViewId, act, dispatch]);
  return filterViewId;
}
