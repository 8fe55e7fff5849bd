// The spreadsheet: the add-on's menu and a few tools, the formula bar, the grid, the tabs.

import { useEffect, useMemo } from 'preact/hooks';
import type { OpenedSchool, TypedCell } from '../../server/protocol';
import { AddonMenus } from '../bars/addon-menus';
import { FormulaBar } from '../bars/formula-bar';
import { RowTools } from '../bars/row-tools';
import { TabStrip } from '../bars/tab-strip';
import { areaOf, at, type GridSelection } from '../grid/selection';
import { SheetGrid } from '../grid/sheet-grid';
import type { PageEvent, PageState } from '../state/page-state';
import type { Do } from '../workbench';

export interface SheetViewProps {
  readonly state: PageState;
  readonly school: OpenedSchool;
  readonly act: Do;
  readonly tell: (event: PageEvent) => void;
}

/** Selections within this time are told to the server as one. */
const TELL_AFTER_MS = 60;

export function SheetView({ state, school, act, tell }: SheetViewProps) {
  const { picture, sheetId, selections } = state;
  const selection = useMemo(() => selections.get(sheetId ?? -1) ?? at(0, 0), [selections, sheetId]);
  const select = (next: GridSelection): void => {
    if (sheetId !== null) tell({ kind: 'selected', sheetId, selection: next });
  };
  useEffect(() => {
    if (sheetId === null) return;
    const timer = setTimeout(
      () => void act({ kind: 'select', sheetId, area: areaOf(selection) }),
      TELL_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [act, sheetId, selection]);

  const shown = picture?.sheetId === sheetId ? picture : null;
  const type = (cells: readonly TypedCell[]): void => {
    if (sheetId !== null) void act({ kind: 'type', sheetId, cells });
  };
  const name = school.tabs.find(({ id }) => id === sheetId)?.name ?? '';
  return (
    <div class="sheet-view">
      <div class="sheet-bar">
        <AddonMenus menus={school.menus} act={act} />
        <RowTools sheetId={sheetId} selection={selection} act={act} />
      </div>
      <FormulaBar picture={shown} selection={selection} select={select} type={type} />
      {shown ? (
        <SheetGrid
          key={shown.sheetId}
          label={name}
          picture={shown}
          selection={selection}
          select={select}
          type={type}
        />
      ) : (
        <div class="grid" />
      )}
      <TabStrip tabs={school.tabs} sheetId={sheetId} tell={tell} />
    </div>
  );
}
