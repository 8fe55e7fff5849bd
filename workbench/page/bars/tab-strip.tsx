// The tabs below the grid: open, add, rename, delete.

import { useRef, useState } from 'preact/hooks';
import type { TabName } from '../../server/protocol';
import type { Perform } from '../connection';
import type { PageEvent } from '../state/page-state';
import { DeleteTabQuestion } from './delete-tab';
import { TabNameField } from './tab-name';

export interface TabStripProps {
  readonly tabs: readonly TabName[];
  readonly sheetId: number | null;
  readonly act: Perform;
  readonly dispatch: (event: PageEvent) => void;
}

export function TabStrip({ tabs, sheetId, act, dispatch }: TabStripProps) {
  const strip = useRef<HTMLElement>(null);
  const [renamed, setRenamed] = useState<number | null>(null);
  const [leaving, setLeaving] = useState<TabName | null>(null);
  const shown = tabs.filter(({ hidden }) => !hidden);
  const current = shown.find(({ id }) => id === sheetId);
  const backToStrip = (): void =>
    strip.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  const add = (): void => {
    void act({ kind: 'add tab' }).then((answer) => {
      if (answer.kind === 'at') dispatch({ kind: 'tab', sheetId: answer.sheetId });
    });
  };
  const rename = (id: number, name: string | null): void => {
    setRenamed(null);
    if (name !== null) void act({ kind: 'rename tab', sheetId: id, name });
    requestAnimationFrame(backToStrip);
  };
  const remove = ({ id }: TabName): void => {
    void act({ kind: 'delete tab', sheetId: id }).then((answer) => {
      const at = shown.findIndex((tab) => tab.id === id);
      const next = shown[at + 1] ?? shown[at - 1];
      if (answer.kind === 'done' && id === sheetId && next)
        dispatch({ kind: 'tab', sheetId: next.id });
    });
  };
  return (
    <div class="tab-row">
      <nav ref={strip} class="tab-strip" aria-label="Tabs" onKeyDown={stepAmongTabs}>
        {shown.map((tab) =>
          tab.id === renamed ? (
            <TabNameField key={tab.id} name={tab.name} close={(name) => rename(tab.id, name)} />
          ) : (
            <button
              key={tab.id}
              type="button"
              // One stop for the Tab key; the arrows lead on from it.
              tabIndex={tab.id === sheetId ? 0 : -1}
              aria-current={tab.id === sheetId ? 'page' : undefined}
              style={tab.color === null ? {} : { borderBottomColor: tab.color }}
              onClick={() => dispatch({ kind: 'tab', sheetId: tab.id })}
              onDblClick={() => setRenamed(tab.id)}
              onKeyDown={({ key }) => {
                if (key === 'F2') setRenamed(tab.id);
                else if (key === 'Delete') setLeaving(tab);
              }}
            >
              {tab.name}
            </button>
          ),
        )}
      </nav>
      <div class="tab-tools" role="toolbar" aria-label="Tab">
        <button type="button" class="quiet" aria-label="Add a tab" title="Add a tab" onClick={add}>
          +
        </button>
        {current && (
          <>
            <button
              type="button"
              class="quiet"
              title="Rename this tab (double-click it, or F2)"
              onClick={() => setRenamed(current.id)}
            >
              Rename
            </button>
            <button
              type="button"
              class="quiet"
              title="Delete this tab (Delete)"
              onClick={() => setLeaving(current)}
            >
              Delete
            </button>
          </>
        )}
      </div>
      {leaving && (
        <DeleteTabQuestion
          name={leaving.name}
          close={(isWanted) => {
            setLeaving(null);
            if (isWanted) remove(leaving);
            requestAnimationFrame(backToStrip);
          }}
        />
      )}
    </div>
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
