// The tabs below the grid.

import type { TabName } from '../../server/protocol';
import type { PageEvent } from '../state/page-state';

export interface TabStripProps {
  readonly tabs: readonly TabName[];
  readonly sheetId: number | null;
  readonly dispatch: (event: PageEvent) => void;
}

export function TabStrip({ tabs, sheetId, dispatch }: TabStripProps) {
  return (
    <nav class="tab-strip" aria-label="Tabs">
      {tabs
        .filter(({ hidden }) => !hidden)
        .map(({ id, name, color }) => (
          <button
            key={id}
            type="button"
            aria-current={id === sheetId ? 'page' : undefined}
            style={color === null ? {} : { borderBottomColor: color }}
            onClick={() => dispatch({ kind: 'tab', sheetId: id })}
          >
            {name}
          </button>
        ))}
    </nav>
  );
}
