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
    <nav class="tab-strip" aria-label="Tabs" onKeyDown={stepAmongTabs}>
      {tabs
        .filter(({ hidden }) => !hidden)
        .map(({ id, name, color }) => (
          <button
            key={id}
            type="button"
            // One stop for the Tab key; the arrows lead on from it.
            tabIndex={id === sheetId ? 0 : -1}
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

/** Arrows, Home and End move along the strip; Enter opens the tab, as any button. */
function stepAmongTabs(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const last = buttons.length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: Math.min(last, now + 1),
    ArrowLeft: Math.max(0, now - 1),
    Home: 0,
    End: last,
  };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}
